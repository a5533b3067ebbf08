import type { Phrase } from '../grammar/Phrase.ts'
import { is } from '../tokens/Token.ts'
import type { Reading } from '../grammar/readSentence.ts'

/**
 * Where that ends which somebody is to do: before what the subject itself does.
 *
 *     promised to mend the wall by May, and left
 *                                     ^
 */
export function endOfDeed(reading: Reading, from: number): number {
  const { phrases, clauses } = reading
  for (let at = from + 1; at < phrases.length; at++) {
    const kind = phrases[at]?.kind
    if (kind === 'colon' || kind === 'open' || kind === 'stop') return at
    if (kind !== 'comma' && kind !== 'conjunction') continue
    let next = at + 1
    while (phrases[next]?.kind === 'conjunction' || phrases[next]?.kind === 'adverb') next++
    const opens = clauses.some(({ verb, subject }) => subject === next && isFinite(phrases[verb]))
    if (isOther(reading, next) || (kind === 'comma' && opens)) return at
  }
  return phrases.length
}

/** *wants to stay and left*, but *wants to stay and mend it* */
function isOther({ tokens, phrases }: Reading, at: number): boolean {
  const first = tokens[phrases[at]?.from ?? -1]
  const base = is(first, 'base') && !is(first, 'past') && !is(first, 'auxiliary')
  return isFinite(phrases[at]) && !base
}

function isFinite(phrase: Phrase | undefined): boolean {
  return phrase?.form === 'finite'
}
