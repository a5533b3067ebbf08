import { is } from '../../tokens/Token.ts'
import type { Reading } from '../readSentence.ts'

/**
 * Whether a noun phrase names who heard a spokesman, and not for whom he speaks.
 *
 *     sagte ein Sprecher der Nachrichtenagentur Tern      sagte ein Sprecher der Polizei
 *                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function isPress({ tokens, phrases }: Reading, at: number): boolean {
  const { from = 0, to = 0 } = phrases[at] ?? {}
  return tokens.slice(from, to).some((token) => is(token, 'work') && is(token, 'medium'))
}
