import { type Token, is, isWord } from '../tokens/Token.ts'

/** Whether a word is a noun for several, by its ending or by the lists. */
export function isPluralNoun(token: Token | undefined): boolean {
  if (!isWord(token) || is(token, 'possessive')) return false
  if (is(token, 'group')) return true
  const verb =
    is(token, 'present') && !is(token, 'saying') && !is(token, 'document') && !is(token, 'weak')
  return !verb && token.lexicon.plural.test(token.lower)
}
