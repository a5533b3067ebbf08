import { isCapital, type Range } from './nounPhrase.ts'
import type { Sentence } from './splitSentences.ts'
import {
  CALENDAR,
  GROUP_NOUNS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SPOKESPEOPLE,
  SUBJECT_PRONOUNS,
} from './wordLists.ts'

/** Whether a phrase names somebody who can speak: a name, *he* or *she*, *the mayor*, *officials*. */
export function isSomebody(words: Sentence, { from, to }: Range): boolean {
  const first = words[from]
  if (!first) return false
  if (to - from === 1 && SUBJECT_PRONOUNS.has(first.lower)) return PERSONS.has(first.lower)
  let hanging = from + 1
  while (hanging < to && !PREPOSITIONS.has(words[hanging]?.lower ?? '')) hanging++
  const head = words[hanging - 1]
  if (head && isCapital(head) && !CALENDAR.has(head.lower)) return true
  if (to - from === 1 && SEVERAL.has(first.lower)) return true
  return words
    .slice(from, hanging)
    .some(
      ({ lower }) =>
        PERSON_NOUNS.has(lower) ||
        GROUP_NOUNS.has(lower) ||
        SPOKESPEOPLE.has(lower) ||
        /[a-z]{3}(?:ists?|ians?)$/.test(lower),
    )
}

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they'])

const SEVERAL: ReadonlySet<string> = new Set(
  'another critics experts many officials others several some'.split(' '),
)
