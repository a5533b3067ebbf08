import { useEffect, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Article } from '../../article/Article.ts'
import { facesOf } from '../../article/Face.ts'
import { type Quote, exactQuotes } from '../../article/Quote.ts'
import { announce } from '../parts/Announcer.tsx'
import { useHydrated } from '../parts/useHydrated.ts'
import type { Story } from './StoryContext.ts'

/**
 * The open quote is the one in the address, so that every quote can be linked to:
 * `/articles/amazon-employees-parler#q2`.
 */
export function useStoryState(slug: string, article: Article): Story {
  const hydrated = useHydrated()
  const { hash } = useLocation()
  const navigate = useNavigate()
  const openQuote = hydrated ? article.quotes.find(({ id }) => `#${id}` === hash) : undefined

  // Runs again when the address brings another quote, not when the article is read again.
  const openId = openQuote?.id
  useEffect(() => {
    if (openId !== undefined) arriveAt(article, openId)
  }, [article, openId])

  const show = (quote: Quote | null) => {
    const badge = quote ?? openQuote
    void navigate({ hash: quote ? `#${quote.id}` : '' }, { replace: true })
    if (!quote && badge) focusBadge(badge)
  }
  useTaps((id) =>
    show(article.quotes.find((quote) => quote.id === id && quote !== openQuote) ?? null),
  )
  useEscape(openQuote ? () => show(null) : null)

  const known = useMemo(
    () => ({
      speakers: new Map(article.speakers.map((speaker) => [speaker.id, speaker])),
      faces: facesOf(article),
    }),
    [article],
  )
  return { slug, article, ...known, openQuote: openQuote ?? null, show }
}

/** A tap on a quote's words does what its badge does; selecting words is not a tap. */
function useTaps(onTap: (id: string) => void) {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const words = target instanceof Element ? target.closest<HTMLElement>('[data-quote]') : null
      const id = words?.dataset['quote']
      if (id !== undefined && getSelection()?.isCollapsed !== false) onTap(id)
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  })
}

/** Escape closes the open quote, unless it closes something that lies above the text. */
function useEscape(close: (() => void) | null) {
  useEffect(() => {
    if (!close) return undefined
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && !document.querySelector(':modal, :popover-open')) close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

/** Brings a quote and its card into view, if they aren't, and says which one it is. */
function arriveAt(article: Article, id: string) {
  const quotes = exactQuotes(article.quotes)
  const quote = article.quotes.find((quote) => quote.id === id)
  const place = quotes.findIndex(({ id: said }) => said === (quote?.repeats ?? id))
  const speaker = article.speakers.find((speaker) => speaker.id === quote?.speaker)
  // The browser's own way to the address comes first.
  requestAnimationFrame(() => bringIntoView(id))
  const what = place < 0 ? 'Reported' : `Quote ${place + 1} of ${quotes.length}`
  announce(`${what}, ${speaker?.name ?? 'speaker not stated'}`)
}

/** The quote's first line stays in view; so does its card, as far as there is room for both. */
function bringIntoView(id: string) {
  const words = document.getElementById(id)?.getBoundingClientRect()
  const card = document.querySelector('.card')?.getBoundingClientRect()
  if (!words || !card) return
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const above = words.top - parseFloat(scrollPaddingTop)
  const below = card.bottom - (window.innerHeight - parseFloat(scrollPaddingBottom))
  if (above < 0) window.scrollBy(0, above)
  else if (below > 0) window.scrollBy(0, Math.min(above, below))
}

/** The keyboard goes back to where the quote was opened. */
function focusBadge(quote: Quote) {
  const words = [...document.querySelectorAll(`[data-quote="${quote.id}"]`)].at(-1)
  const badge = words?.nextElementSibling
  if (badge instanceof HTMLElement) badge.focus({ preventScroll: true })
}
