import { type Token, is, isAny } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Phrase } from './Phrase.ts'

/** The place before a word, past adverbs; *on* and *in* are adverbs only behind a verb. */
export function beforeAdverbs(tokens: readonly Token[], at: number): number {
  let place = at - 1
  while (is(tokens[place], 'adverb') && !is(tokens[place], 'preposition')) place--
  return place
}

/** *the wall stands*, but *test scores* and *graduation rates* are no clauses: one thing has an article. */
export function isSingular(tokens: readonly Token[], before: readonly Phrase[]): boolean {
  const first = tokens[before.at(-1)?.from ?? -1]
  return (
    is(first, 'article') ||
    is(first, 'owner') ||
    is(first, 'possessive') ||
    (first?.capital ?? false) ||
    /^(?:this|that|each|every|another|one|no)$/.test(first?.lower ?? '')
  )
}

/** What can stand behind a verb and not behind a noun that is a subject */
export function opensObject(token: Token | undefined): boolean {
  return isAny(token, BEHIND_VERB)
}

const BEHIND_VERB = groupOf('determiner', 'preposition', 'pronoun', 'object', 'infinitiveMark')

export function isNounlike(token: Token | undefined): boolean {
  return isAny(token, NOUNLIKE)
}

const NOUNLIKE = groupOf('saying', 'document', 'weak', 'medium', 'work', 'surface', 'group')

export function isSaid(token: Token): boolean {
  return (is(token, 'say') || is(token, 'tell')) && (is(token, 'past') || is(token, 'base'))
}

/** *s’est exclamé*: with such an object *be* only tells the time. */
export function isReflexive(lead: Token | undefined): boolean {
  return is(lead, 'reflexive') && is(lead, 'clitic')
}
