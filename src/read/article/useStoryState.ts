import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { noteQuoteOpened } from '../../library/quoteHint.ts'
import type { Article } from '../../article/Article.ts'
import { facesOf } from '../../article/Face.ts'
import { directionOf } from '../../article/direction.ts'
import type { Quote } from '../../article/Quote.ts'
import { type ReadingStore, createReading } from './reading/ReadingContext.ts'
import type { Story } from './StoryContext.ts'

type Result = { readonly story: Story; readonly reading: ReadingStore }

/** The story and what is open in it. Neither changes while it is read, only what `reading` holds. */
export function useStoryState(slug: string, article: Article, given: Article): Result {
  const [reading] = useState(createReading)
  const navigate = useRef(useNavigate())

  const story = useMemo((): Story => {
    const show = (quote: Quote | null, way?: 'tap') => {
      const { openQuote } = reading.now()
      const badge = quote ?? openQuote
      // At once: the address follows a little later, and whoever asks next must find this one.
      reading.change({ openQuote: quote })
      if (quote) noteQuoteOpened()
      const card = hasCardEntry()
      // Back closes the card: it has an entry of its own, which goes when it is closed otherwise.
      if (!quote && card) void navigate.current(-1)
      else {
        const opens = quote !== null && openQuote === null && !card
        if (opens) history.scrollRestoration = 'manual'
        const state = { stays: way === 'tap', card: card || opens }
        void navigate.current({ hash: quote ? `#${quote.id}` : '' }, { replace: !opens, state })
        if (opens) history.scrollRestoration = 'auto'
      }
      if (!quote && badge) focusBadge(badge)
    }
    const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]))
    const written = { lang: article.lang, dir: directionOf(article.text) }
    return { slug, article, written, speakers, faces: facesOf(article, given), show }
  }, [slug, article, given, reading])

  useTaps((id) => {
    const { openQuote } = reading.now()
    story.show(
      article.quotes.find((quote) => quote.id === id && quote.id !== openQuote?.id) ?? null,
      'tap',
    )
  })
  return { story, reading }
}

/** Whether the entry of the history that the reader is at was made for a card. */
function hasCardEntry(): boolean {
  const state: unknown = history.state
  return isCardState(state) && state.usr?.card === true
}

function isCardState(
  state: unknown,
): state is { readonly usr?: { readonly card?: boolean } | null } {
  return typeof state === 'object' && state !== null && 'usr' in state
}

/** A tap on a quote's words does what its badge does; selecting words is not a tap. */
function useTaps(onTap: (id: string) => void) {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const words = target instanceof Element ? quoteAt(target) : null
      const id = words?.dataset['quote']
      if (id !== undefined && getSelection()?.isCollapsed !== false) onTap(id)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  })
}

/** A button or link inside the words has its own answer; so has what the reader marked. */
function quoteAt(target: Element): HTMLElement | null {
  return target.closest('a[href], button, .stroke')
    ? null
    : target.closest<HTMLElement>('[data-quote]')
}

/** Where a quote is opened and closed: its card is the keyboard's next stop. */
export function focusBadge(quote: Quote) {
  const words = [...document.querySelectorAll(`[data-quote="${quote.id}"]`)].at(-1)
  const badge = words?.nextElementSibling
  if (badge instanceof HTMLElement) badge.focus({ preventScroll: true })
}
