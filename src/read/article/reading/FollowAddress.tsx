import { useEffect, useEffectEvent } from 'react'
import { useLocation } from 'react-router'
import type { Article } from '../../../article/Article.ts'
import { type Quote, exactQuotes } from '../../../article/Quote.ts'
import { spokenDoubt } from '../../../library/doubt.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useReadingStore } from './ReadingContext.ts'
import { useStory } from '../StoryContext.ts'

/**
 * The open quote is the one in the address, so that every quote can be linked to:
 * `/articles/amazon-employees-parler#q2`.
 */
export function FollowAddress() {
  const { article } = useStory()
  const reading = useReadingStore()
  const { hash } = useLocation()

  useEffect(() => {
    const openQuote = quoteAt(article, hash)
    if (openQuote !== reading.now().openQuote) reading.change({ openQuote })
  }, [article, hash, reading])

  // When the address brings another quote, and not when the story is put right.
  const arrive = useEffectEvent((hash: string) => {
    const quote = quoteAt(article, hash)
    if (quote) arriveAt(article, quote.id, reading.now().view === 'quotes')
  })
  useEffect(() => arrive(hash), [hash])

  return null
}

function quoteAt(article: Article, hash: string): Quote | null {
  return article.quotes.find(({ id }) => `#${id}` === hash) ?? null
}

/** Brings a quote and its card into view, if they aren't, and says which one it is. */
function arriveAt(article: Article, id: string, inDigest: boolean) {
  const quotes = exactQuotes(article.quotes)
  const quote = article.quotes.find((quote) => quote.id === id)
  const place = quotes.findIndex(({ id: said }) => said === (quote?.repeats ?? id))
  // The browser's own way to the address comes first, and a change of view takes some frames.
  requestAnimationFrame(() => keepInView(id, inDigest, MOST_FRAMES))
  const what = place < 0 ? 'Reported' : `Quote ${place + 1} of ${quotes.length}`
  if (quote) announce(`${what}, ${spokenDoubt(article, quote)}`)
}

/** A second, about; a slow phone shows fewer frames in it. */
const MOST_FRAMES = 60
/** So many frames without a move, and the page has settled. */
const STILL = 6

/**
 * Brings the quote into view as soon as it and its card stand in the view that the reader chose, and
 * again where the browser moves the page below them: the story may come back from behind its digest.
 */
function keepInView(id: string, inDigest: boolean, frames: number, still = 0) {
  const [words, card] = [`[data-quote="${id}"]`, '.card'].map((selector) =>
    [...document.querySelectorAll(`main ${selector}`)].find(
      (part) => (part.closest('.digest') !== null) === inDigest && part.getClientRects().length > 0,
    ),
  )
  const moved = words && card && bringIntoView(words, card)
  const settled = words && card && !moved ? still + 1 : 0
  if (settled < STILL && frames > 0)
    requestAnimationFrame(() => keepInView(id, inDigest, frames - 1, settled))
}

/**
 * The quote's first line stays in view; so does its card, as far as there is room for both. Tells
 * whether the page had to move for it.
 */
function bringIntoView(quote: Element, opened: Element): boolean {
  const [words, card] = [quote.getBoundingClientRect(), opened.getBoundingClientRect()]
  const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement)
  const above = words.top - parseFloat(scrollPaddingTop)
  const below = card.bottom - (window.innerHeight - parseFloat(scrollPaddingBottom))
  const before = window.scrollY
  if (above < 0) window.scrollBy({ top: above, behavior: 'instant' })
  else if (below > 0) window.scrollBy({ top: Math.min(above, below), behavior: 'instant' })
  return window.scrollY !== before
}
