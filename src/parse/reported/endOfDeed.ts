import type { Phrase } from '../grammar/Phrase.ts'
import type { Reading } from '../grammar/readSentence.ts'

/**
 * Where that ends which somebody is to do: before what the subject itself does.
 *
 *     promised to mend the wall by May, and left
 *                                     ^
 */
export function endOfDeed({ phrases, clauses }: Reading, from: number): number {
  for (let at = from + 1; at < phrases.length; at++) {
    const kind = phrases[at]?.kind
    if (kind === 'colon' || kind === 'open' || kind === 'stop') return at
    if (kind !== 'comma' && kind !== 'conjunction') continue
    let next = at + 1
    while (phrases[next]?.kind === 'conjunction' || phrases[next]?.kind === 'adverb') next++
    const opens = clauses.some(({ verb, subject }) => subject === next && isFinite(phrases[verb]))
    if (isFinite(phrases[next]) || (kind === 'comma' && opens)) return at
  }
  return phrases.length
}

function isFinite(phrase: Phrase | undefined): boolean {
  return phrase?.form === 'finite'
}
