import type { Quote } from '../../../article/Quote.ts'
import { Pencil } from '../../parts/Pencil.tsx'
import { formatKind } from './describeQuote.ts'
import { useReading } from '../reading/ReadingContext.ts'
import { useStory } from '../StoryContext.ts'

type Props = { readonly quote: Quote }

/** The button after a quote: whose words they are, and more about them on a tap. */
export function QuoteBadge({ quote }: Props) {
  const { faces, speakers, show } = useStory()
  const speaker = quote.speaker === null ? null : speakers.get(quote.speaker)
  const face = quote.speaker === null ? null : faces.get(quote.speaker)
  const open = useReading(({ openQuote }) => openQuote === quote)
  return (
    <button
      type="button"
      className={`badge voice-${face?.voice ?? 0}`}
      aria-expanded={open}
      aria-label={`${formatKind(quote)}, ${speaker?.name ?? 'speaker not stated'}${quote.corrected ? ', corrected' : ''}`}
      onClick={() => show(open ? null : quote)}
    >
      {face?.initials ?? '?'}
      {isGuess(quote) && '?'}
      {quote.corrected && <Pencil />}
    </button>
  )
}

/** A speaker who simply goes on speaking is inferred too, but nobody would ask. */
function isGuess({ confidence, why }: Quote): boolean {
  return confidence === 'inferred' && why !== 'sameParagraph' && why !== 'continued'
}
