import type { Span } from '../../article/Span.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { is } from '../tokens/Token.ts'

/**
 * The verb of a report with all its words, because they tell whether it was said at all; `to` is the
 * place behind the last token that belongs to it.
 *
 *     Ruiz would not support the wall      Ruiz called for a wall      Ruiz is worried that
 *          ^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^                  ^^^^^^^^^^
 */
export function cueAt(
  { tokens, phrases }: Reading,
  verb: number,
  to = phrases[verb]?.to ?? 0,
): { readonly cue: Span; readonly cueAt: number } {
  const phrase = phrases[verb]
  const from = phrase?.from ?? 0
  // `he’s worried`: the pronoun is whose words they are
  const first = is(tokens[from], 'contracted') ? from + 1 : from
  return {
    cue: { start: tokens[first]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
    cueAt: phrase?.head ?? from,
  }
}
