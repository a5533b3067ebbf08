import { readMention } from '../../grammar/mentions/readMention.ts'
import type { Reading } from '../../grammar/readSentence.ts'
import type { Candidate, Context, Rule } from '../Context.ts'

/**
 *     According to Ana Ruiz, the wall is “past mending.”
 *     ^^^^^^^^^^^^ ^^^^^^^^
 */
export const accordingTo: Rule = {
  id: 'accordingTo',
  sample: 'According to Ana Ruiz, the wall is “past mending.”',
  why: 'accordingTo',
  find: findAccording,
}

export function findAccording({ text, reading }: Context): Candidate | null {
  const { tokens, phrases } = reading
  for (let at = 0; at < phrases.length; at++) {
    const size = sizeOf(reading, at)
    const mention = size > 0 ? readMention(text, reading, at + size) : null
    const from = phrases[at]?.from ?? 0
    if (mention)
      return {
        mention,
        cue: { start: tokens[from]?.start ?? 0, end: tokens[from + size - 1]?.end ?? 0 },
        cueAt: from,
        sure: true,
        near: true,
      }
  }
  return null
}

/** How many phrases *according to* and *in the words of* have at a place. */
function sizeOf({ tokens, phrases }: Reading, at: number): number {
  const word = (step: number): string => tokens[phrases[at + step]?.from ?? -1]?.lower ?? ''
  if (word(0) === 'according' && word(1) === 'to') return 2
  const phrase = phrases[at + 1]
  return word(0) === 'in' && tokens[phrase?.head ?? -1]?.lower === 'words' && word(2) === 'of'
    ? 3
    : 0
}
