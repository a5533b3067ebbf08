import {
  DOCUMENT_NOUNS,
  GROUP_NOUNS,
  ORGANISATION_NOUNS,
  PERSON_NOUNS,
  SPOKESPEOPLE,
} from '../languages/en/wordLists.ts'

const HUMAN: readonly ReadonlySet<string>[] = [
  PERSON_NOUNS,
  GROUP_NOUNS,
  SPOKESPEOPLE,
  ORGANISATION_NOUNS,
]

/** `harbourmaster`, `lobbyists`, `historian`, `fisherman` */
const HUMAN_ENDING = /[a-z]{3}(?:master|ists?|ians?|eers?|m[ae]n|wom[ae]n)$/

/** Whether a noun is for people or for what they act as: *the mayor*, *the council*. */
export function isHumanNoun(noun: string): boolean {
  return HUMAN.some((nouns) => nouns.has(noun)) || HUMAN_ENDING.test(noun)
}

/** Whether a noun is for somebody or something that can be said to speak: *the mayor*, *the report*. */
export function isSpeakingNoun(noun: string): boolean {
  return isHumanNoun(noun) || DOCUMENT_NOUNS.has(noun)
}
