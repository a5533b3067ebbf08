import { is } from '../tokens/Token.ts'
import type { Clause } from './Clause.ts'
import { cueOf } from './cueOf.ts'
import type { Reading } from './readSentence.ts'

/**
 * Whether a clause only tells on what occasion somebody spoke who is named before it. Its verb asks,
 * and the words around are not the asker's.
 *
 *     She told me when I asked that it was “a small thing.”
 *     ^^^ ^^^^    ^^^^^^^^^^^^
 *
 * Of somebody who *said nothing when I asked, “Is it cold?”* nothing is told.
 */
export function isOccasion(reading: Reading, { verb, subject, relative }: Clause): boolean {
  const { tokens, phrases, clauses } = reading
  const lead = tokens[phrases[subject - 1]?.from ?? -1]
  if (relative !== -1 || subject > verb || !is(lead, 'subordinator') || is(lead, 'relative'))
    return false
  if (!tokens[phrases[verb]?.head ?? -1]?.lower.startsWith('ask')) return false
  return clauses.some((one) => one.verb < subject - 1 && speaks(reading, one.verb))
}

function speaks(reading: Reading, verb: number): boolean {
  const { tokens, phrases } = reading
  const group = cueOf(reading, verb, false)
  if (group !== 'say' && group !== 'tell') return false
  const { from = 0, to = 0 } = phrases[verb + 1] ?? {}
  return !tokens.slice(from, to).some(({ lower }) => /^(?:little|no|nothing)$/.test(lower))
}
