import { useEffect, useState } from 'react'
import { type Quote, exactQuotes } from '../../article/Quote.ts'
import { useReading } from './ReadingContext.ts'
import { useStory } from './StoryContext.ts'

type Tick = { readonly quote: Quote; readonly top: number }

/**
 * A strip beside the text with a tick for each quote at its height of the whole. Hidden from speech:
 * the list of people says the same. It measures the page, so it is drawn when that has settled.
 */
export function QuoteRail() {
  const { article, faces } = useStory()
  const [ticks, setTicks] = useState<readonly Tick[]>([])
  const openQuote = useReading(({ openQuote }) => openQuote)
  const only = useReading(({ only }) => only)

  useEffect(() => {
    const story = document.getElementById('main')
    if (!story || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setTicks(measure(story, exactQuotes(article.quotes))))
    observer.observe(story)
    return () => observer.disconnect()
  }, [article])

  return (
    <div className="rail" aria-hidden="true">
      {ticks.map(({ quote, top }) => {
        const voice = quote.speaker === null ? 0 : (faces.get(quote.speaker)?.voice ?? 0)
        const dim = only !== null && quote.speaker !== only
        return (
          <i
            key={quote.id}
            className={`tick voice-${voice}`}
            data-state={quote === openQuote ? 'open' : dim ? 'dim' : undefined}
            style={{ top: `${top * 100}%` }}
          />
        )
      })}
    </div>
  )
}

/** The height of each quote as a part of the story's, from 0 to 1. */
function measure(story: HTMLElement, quotes: readonly Quote[]): readonly Tick[] {
  const { top, height } = story.getBoundingClientRect()
  return quotes.flatMap((quote) => {
    const words = document.getElementById(quote.id)?.getBoundingClientRect()
    return words && height > 0 ? [{ quote, top: (words.top - top) / height }] : []
  })
}
