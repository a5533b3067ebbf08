import { type Quote, exactQuotes } from '../../../article/Quote.ts'
import { announce } from '../../parts/Announcer.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { useReadingStore } from './ReadingContext.ts'
import { READ_LINE, placeOf } from './readLine.ts'
import { useStory } from '../StoryContext.ts'
import { focusBadge } from '../useStoryState.ts'

/** The ways from quote to quote, from the open one or from where the reader is. */
export type QuoteMoves = {
  readonly next: () => void
  readonly previous: () => void
  /** The next quote of whoever speaks in the open one. */
  readonly sameSpeaker: () => void
  /** Lets the open quote's speaker stand out alone, or everybody again. */
  readonly onlySpeaker: () => void
}

export function useQuoteMoves(): QuoteMoves {
  const t = useTranslate()
  const { article, speakers, show } = useStory()
  const reading = useReadingStore()

  /** Those that the reader follows: everybody's, or one speaker's. */
  function followed(): readonly Quote[] {
    const { only } = reading.peek()
    return exactQuotes(article.quotes).filter(({ speaker }) => only === null || speaker === only)
  }

  function go(quotes: readonly Quote[], step: 1 | -1) {
    const from = fromWhere(reading.peek().openQuote, step)
    const ahead = step === 1 ? quotes : quotes.toReversed()
    const quote = ahead.find((quote) => step * distance(quote, from) > 0)
    if (quote) {
      show(quote)
      focusBadge(quote)
    } else announce(t(step === 1 ? 'No more quotes below' : 'No more quotes above'))
  }

  return {
    next: () => go(followed(), 1),
    previous: () => go(followed(), -1),
    sameSpeaker() {
      const { openQuote } = reading.peek()
      if (!openQuote) return go(followed(), 1)
      go(
        followed().filter(({ speaker }) => speaker === openQuote.speaker),
        1,
      )
    },
    onlySpeaker() {
      const { openQuote, only } = reading.peek()
      const speaker = only === null ? (openQuote?.speaker ?? null) : null
      reading.change({ only: speaker })
      const name = speaker === null ? null : speakers.get(speaker)?.name
      announce(name ? t('Only {name}', { name }) : t('All speakers'))
    },
  }
}

/** The open quote's start in the text; without one the line of the window that is read now. */
type From = { readonly start: number } | { readonly top: number }

function fromWhere(openQuote: Quote | null, step: 1 | -1): From {
  return openQuote ? { start: openQuote.start } : { top: step === 1 ? READ_LINE : 0 }
}

/** How far below a quote stands, in characters or in pixels: only the sign counts. */
function distance(quote: Quote, from: From): number {
  if ('start' in from) return quote.start - from.start
  // A headline has its quote's own element only while that is open.
  const words = document.getElementById(quote.id) ?? document.querySelector('main h1')
  return words ? placeOf(words).top - from.top : 0
}
