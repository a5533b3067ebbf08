import { type Token, builds, is, isAny, isGiven, isOpen, isSmall, isWord } from '../tokens/Token.ts'
import { isNounlike, isReflexive } from './besideVerb.ts'
import { SOMEBODY, leadsToMarks } from './isPresent.ts'

/**
 * Any word in -s behind *she* is a verb; behind a name that opens the clause only where what follows
 * can't be the verb: *Ruiz campaigns for the wall*, but *Ruiz campaigns cost more*.
 */
export function isUnknownPresent(tokens: readonly Token[], at: number): boolean {
  const [opens, lead, token, next] = [tokens[at - 2], tokens[at - 1], tokens[at], tokens[at + 1]]
  if (builds(tokens, 'nounFirst'))
    return isUnknownReflexive(lead, token) || isUnknownBeforeArticle(lead, token, next)
  if (!isOpen(token) || token.capital || !/[a-z]{2}[^su’']s$/u.test(token.lower)) return false
  // *“We wait,” corrects Jon Falk*
  if (lead?.kind === 'quotation') return !leadsToMarks(opens) && isNamedOrKin(tokens, at + 1)
  if (!isWord(lead)) return false
  if (is(lead, 'he') || is(lead, 'she') || lead.lower === 'it') return true
  if (!lead.capital || isSmall(lead) || is(lead, 'possessive') || (isWord(opens) && !opens.capital))
    return false
  return is(next, 'determiner') || is(next, 'preposition') || is(next, 'pronoun')
}

/** *Jon Falk*, *the mayor*, *his wife* */
function isNamedOrKin(tokens: readonly Token[], at: number): boolean {
  const [first, next, behind] = tokens.slice(at, at + 3)
  if (is(behind, 'past') || is(behind, 'present')) return false
  if (is(first, 'article') || is(first, 'owner')) return is(next, 'person') || is(next, 'kin')
  return isGiven(first) && (first?.capital ?? false) && (next?.capital ?? false)
}

/** *se contente*, *s’emporte*: behind such an object stands nothing but a verb. */
function isUnknownReflexive(lead: Token | undefined, token: Token | undefined): boolean {
  if (!isReflexive(lead) || is(lead, 'pronoun') || !isOpen(token) || token.capital) return false
  return token.lexicon.likeVerb.test(token.lower)
}

/** *Ana Ruiz, maire, gribouille un mot*: behind a name or a comma, a word in the shape of a verb before an article */
function isUnknownBeforeArticle(
  lead: Token | undefined,
  token: Token | undefined,
  next: Token | undefined,
): boolean {
  if (!isOpen(token) || token.capital || !is(next, 'article') || is(next, 'preposition'))
    return false
  const behind = lead?.text === ',' || (isWord(lead) && lead.capital && isOpen(lead))
  return behind && token.lexicon.likeVerb.test(token.lower) && !isNounlike(token) && !isThing(token)
}

function isThing(token: Token): boolean {
  return isAny(token, SOMEBODY) || is(token, 'time') || is(token, 'kin')
}
