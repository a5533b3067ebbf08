import type { Span } from '../../article/Span.ts'
import type { Reading } from '../grammar/readSentence.ts'

/** The first phrase behind the words of a mention that begins at a phrase. */
export function endOfMention({ tokens, phrases }: Reading, at: number, { end }: Span): number {
  let to = at + 1
  while (to < phrases.length && (tokens[phrases[to]?.from ?? -1]?.start ?? Infinity) < end) to++
  return to
}
