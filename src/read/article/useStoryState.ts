import { useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { noteQuoteOpened } from '../../library/quoteHint.ts'
import type { Article } from '../../article/Article.ts'
import { facesOf } from '../../article/Face.ts'
import { directionOf } from '../../article/direction.ts'
import type { Quote } from '../../article/Quote.ts'
import { whatIsOpen } from '../parts/whatIsOpen.ts'
import { type ReadingStore, createReading } from './reading/ReadingContext.ts'
import type { Story } from './StoryContext.ts'

type Result = { readonly story: Story; readonly reading: ReadingStore }

/** The story and what is open in it. Neither changes while it is read, only what `reading` holds. */
export function useStoryState(slug: string, article: Article, given: Article): Result {
  const [reading] = useState(createReading)
  const navigate = useRef(useNavigate())

  const story = useMemo((): Story => {
    const show = (quote: Quote | null, way?: 'tap') => {
      const { openQuote } = reading.peek()
      const badge = quote ?? openQuote
      // At once: the address follows a little later, and whoever asks next must find this one.
      reading.change({ openQuote: quote })
      if (quote) noteQuoteOpened()
      if (quote && !openQuote) whatIsOpen.opened('card')
      const hash = quote ? `#${quote.id}` : ''
      void navigate.current({ hash }, { replace: true, state: { stays: way === 'tap' } })
      if (!quote) whatIsOpen.closed('card')
      if (!quote && badge) focusBadge(badge)
    }
    const storyOf = (shown: Article): Story => ({
      slug,
      article: shown,
      written: { lang: shown.lang, dir: directionOf(shown.text) },
      speakers: new Map(shown.speakers.map((speaker) => [speaker.id, speaker])),
      faces: facesOf(shown, given),
      show,
    })
    const story = storyOf(article)
    return article === given ? story : { ...story, asRendered: storyOf(given) }
  }, [slug, article, given, reading, navigate])

  useTaps((tapped) => {
    const { openQuote, openDay } = reading.peek()
    if (openDay && !tapped.closest('.when, .worked-out')) reading.change({ openDay: null })
    const id = quoteAt(tapped)?.dataset['quote']
    if (id === undefined || getSelection()?.isCollapsed === false) return
    story.show(
      article.quotes.find((quote) => quote.id === id && quote.id !== openQuote?.id) ?? null,
      'tap',
    )
  })
  return { story, reading }
}

/** A tap on a quote's words does what its badge does; selecting words is not a tap. */
function useTaps(onTap: (tapped: Element) => void) {
  const tap = useEffectEvent(onTap)
  // Before the words are painted that can be tapped.
  useLayoutEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element) tap(target)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
}

/** A button or link inside the words has its own answer; so have what the reader marked, and a day. */
function quoteAt(target: Element): HTMLElement | null {
  return target.closest('a[href], button, .stroke, .worked-out')
    ? null
    : target.closest<HTMLElement>('[data-quote]')
}

/** Where a quote is opened and closed: its card is the keyboard's next stop. */
export function focusBadge(quote: Quote) {
  const words = [...document.querySelectorAll(`[data-quote="${quote.id}"]`)].at(-1)
  const badge = words?.nextElementSibling?.firstElementChild
  if (badge instanceof HTMLElement) badge.focus({ preventScroll: true })
}
