import { isHumanNoun, isSpeakingNoun } from './isSpeakingNoun.ts'
import type { Range } from './nounPhrase.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { contractedPronoun, isCapital } from '../tokens/wordKinds.ts'
import { CALENDAR, PREPOSITIONS, SUBJECT_PRONOUNS } from '../languages/en/wordLists.ts'

/** Whether a phrase names somebody who can speak: a name, *he* or *she*, *the mayor*, *officials*. */
export function isSomebody(words: Sentence, range: Range): boolean {
  return hasSpeaker(words, range, PERSONS, isHumanNoun)
}

/** Somebody, or a paper or office that speaks for somebody: *the report*, *it*. */
export function canSpeak(words: Sentence, range: Range): boolean {
  return hasSpeaker(words, range, SPEAKERS, isSpeakingNoun)
}

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
const SPEAKERS: ReadonlySet<string> = new Set([...PERSONS, 'it'])

const SEVERAL: ReadonlySet<string> = new Set(
  'another critics experts few many officials others several some'.split(' '),
)

function hasSpeaker(
  words: Sentence,
  { from, to }: Range,
  pronouns: ReadonlySet<string>,
  isNoun: (noun: string) => boolean,
): boolean {
  const first = words[from]
  if (!first) return false
  if (to - from === 1) {
    const pronoun = contractedPronoun(first) ?? first.lower
    if (SUBJECT_PRONOUNS.has(pronoun)) return pronouns.has(pronoun)
    if (SEVERAL.has(first.lower)) return true
  }
  let end = from + 1
  while (end < to && !PREPOSITIONS.has(words[end]?.lower ?? '')) end++
  const head = words[end - 1]
  if (head && isCapital(head) && !CALENDAR.has(head.lower)) return true
  return words.slice(from, end).some(({ lower }) => isNoun(lower))
}
