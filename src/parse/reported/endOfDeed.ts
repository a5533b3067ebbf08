import type { Reading } from '../grammar/readSentence.ts'

/**
 * Where that ends which somebody is to do: before what the subject itself does.
 *
 *     promised to mend the wall by May, and left
 *                                     ^
 */
export function endOfDeed({ phrases }: Reading, from: number): number {
  for (let at = from + 1; at < phrases.length; at++) {
    const kind = phrases[at]?.kind
    if (kind === 'colon' || kind === 'open' || kind === 'stop') return at
    if (kind !== 'comma' && kind !== 'conjunction') continue
    let next = at + 1
    while (phrases[next]?.kind === 'conjunction' || phrases[next]?.kind === 'adverb') next++
    if (phrases[next]?.form === 'finite') return at
  }
  return phrases.length
}
