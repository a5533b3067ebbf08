import type { Quote } from './Quote.ts'
import type { Span } from './Span.ts'

/**
 * *denied* the wall was closed: what is reported reads on from its cue, which alone tells whether it was said,
 * wanted or denied. Null for exact words, and where the cue stands elsewhere.
 */
export function leadingCue({ kind, cue, start, why }: Quote): Span | null {
  const leads = kind === 'paraphrase' && cue !== null && cue.start <= start
  return leads && why !== 'accordingTo' ? cue : null
}
