import type { Clause } from '../grammar/Clause.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { is } from '../tokens/Token.ts'

/** Whether a clause reports words in a form that can stand by itself: *Falk said*. */
export function says(
  { tokens, phrases }: Reading,
  { verb, subject }: Pick<Clause, 'verb' | 'subject'>,
): boolean {
  const phrase = phrases[verb]
  const head = tokens[phrase?.head ?? -1]
  if (subject === -1 || phrase?.form !== 'finite' || phrase.passive) return false
  // *is hard to predict*
  if (is(tokens[phrase.from], 'be') && is(tokens[phrase.head - 1], 'infinitiveMark')) return false
  return (is(head, 'takesClause') || is(head, 'takesThat')) && (is(head, 'say') || is(head, 'tell'))
}
