import { useEffect } from 'react'
import { useLocation } from 'react-router'
import type { Article } from '../../article/Article.ts'
import { exactQuotes } from '../../article/Quote.ts'
import { announce } from '../parts/Announcer.tsx'
import { useReadingStore } from './ReadingContext.ts'
import { useStory } from './StoryContext.ts'

/**
 * The open quote is the one in the address, so that every quote can be linked to:
 * `/articles/amazon-employees-parler#q2`.
 */
export function FollowAddress() {
  const { article } = useStory()
  const reading = useReadingStore()
  const { hash } = useLocation()

  useEffect(() => {
    const openQuote = article.quotes.find(({ id }) => `#${id}` === hash) ?? null
    if (openQuote?.id !== reading.now().openQuote?.id) reading.change({ openQuote })
    if (openQuote) arriveAt(article, openQuote.id)
  }, [article, hash, reading])

  return null
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
