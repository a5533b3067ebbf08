import { memo, useDeferredValue, useEffect, useState } from 'react'
import { type Quote, exactQuotes } from '../../../article/Quote.ts'
import { stateOf, useReading } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'

type Tick = { readonly quote: Quote; readonly top: number }

/**
 * A strip beside the text with a tick for each quote at its height of the whole. Hidden from speech:
 * the list of people says the same. It measures the page, so it is drawn when that has settled.
 */
export function QuoteRail() {
  const { article } = useStory()
  const [ticks, setTicks] = useState<readonly Tick[]>([])

  useEffect(() => {
    const story = document.getElementById('main')
    if (!story || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setTicks(measure(story, exactQuotes(article.quotes))))
    observer.observe(story)
    return () => observer.disconnect()
  }, [article])

  return (
    <div className="rail" aria-hidden="true">
      {ticks.map((tick) => (
        <TickMark key={tick.quote.id} tick={tick} />
      ))}
    </div>
  )
}

const TickMark = memo(function TickMark({ tick }: { readonly tick: Tick }) {
  const { faces } = useStory()
  const { quote, top } = tick
  const state = useDeferredValue(useReading((reading) => stateOf(quote, reading)))
  const voice = quote.speaker === null ? 0 : (faces.get(quote.speaker)?.voice ?? 0)
  return (
    <i
      className={`tick voice-${voice}`}
      data-state={state ?? undefined}
      style={{ top: `${top * 100}%` }}
    />
  )
})

/** The height of each quote as a part of the story's, from 0 to 1. */
function measure(story: HTMLElement, quotes: readonly Quote[]): readonly Tick[] {
  const { top, height } = story.getBoundingClientRect()
  return quotes.flatMap((quote) => {
    const words = document.getElementById(quote.id)?.getBoundingClientRect()
    return words && height > 0 ? [{ quote, top: (words.top - top) / height }] : []
  })
}
