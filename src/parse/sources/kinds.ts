import { groupOf } from '../tokens/tags.ts'
import { is, isAny, isWord, type Token } from '../tokens/Token.ts'

/** `,` and a dash, between which an aside stands. */
export function isComma(token: Token | undefined): boolean {
  return token?.kind === 'stop' && (token.text === ',' || token.text === '—' || token.text === '–')
}

/** A noun for people or for what they act as: *mayor*, *council*. */
export function isHuman(token: Token | undefined): boolean {
  return isAny(token, HUMAN)
}

const HUMAN = groupOf('person', 'group', 'organisation', 'spokesperson', 'kin')

/** *of*, *and*, *that*, *was*: a word that ends a noun phrase. */
export function endsPhrase(token: Token | undefined): boolean {
  return !isWord(token) || isAny(token, ENDS)
}

const ENDS = groupOf('preposition', 'conjunction', 'subordinator', 'auxiliary')

/** Whether a word can be the verb of a clause by its letters: *shook*, *wants*. */
export function canBeVerb(token: Token | undefined): boolean {
  return is(token, 'past') || is(token, 'present')
}
