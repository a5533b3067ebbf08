import { is, type Token } from '../tokens/Token.ts'
import { type CueGroup, cueOf } from './cueOf.ts'
import { onList } from '../tokens/onList.ts'
import type { Phrase } from './Phrase.ts'
import { readSentence } from './readSentence.ts'

/** The place of the phrase that a token belongs to; -1 for none. */
export function phraseAt(tokens: readonly Token[], at: number): number {
  return placesOf(readSentence(tokens).phrases)[at] ?? -1
}

const placesOf = onList((phrases: readonly Phrase[]): readonly number[] => {
  const places: number[] = []
  phrases.forEach(({ from, to }, place) => {
    for (let at = from; at < to; at++) places.push(place)
  })
  return places
})

/**
 * Whether a token shows a verb by its form: of a clause, or a participle that stands behind its noun.
 *
 *     Ruiz shook her head      the wall has stood      the wall built in 1960
 *          ^^^^^                        ^^^ ^^^^^              ^^^^^
 */
export function isVerbAt(tokens: readonly Token[], at: number): boolean {
  const { phrases } = readSentence(tokens)
  const phrase = phrases[phraseAt(tokens, at)]
  if (phrase?.kind !== 'verb' || phrase.form === 'gerund' || phrase.form === 'infinitive')
    return false
  return !is(tokens[at], 'adverb') && !is(tokens[at], 'negation')
}

/** What the verb at a token does as a cue, in whatever form: *said*, *saying*; null for *to say*. */
export function cueAt(tokens: readonly Token[], at: number, near: boolean): CueGroup | null {
  const reading = readSentence(tokens)
  const place = phraseAt(tokens, at)
  const phrase = reading.phrases[place]
  if (phrase?.head !== at || phrase.form === 'infinitive') return null
  return cueOf(reading, place, near)
}
