import { type Token, is, isSmall, isWord } from '../../tokens/Token.ts'

const COMMON = [
  'noun',
  'person',
  'group',
  'organisation',
  'document',
  'surface',
  'spokesperson',
  'kin',
  'medium',
  'work',
  'term',
  'saying',
  'title',
  'house',
  'time',
  'calendar',
] as const

const NAMES = ['heName', 'sheName', 'givenName', 'surname', 'knownHouse'] as const

/** A word that stands for a kind of thing or person, and is nobody’s name in this text. */
export function isCommonNoun(token: Token | undefined): boolean {
  return !NAMES.some((tag) => is(token, tag)) && COMMON.some((tag) => is(token, tag))
}

/** A capital that no list and no article in the text shows to be a noun like any other. */
export function isNameWord(token: Token | undefined): boolean {
  if (!isWord(token) || !token.capital || isCommonNoun(token)) return false
  return (
    NAMES.some((tag) => is(token, tag)) ||
    !(isSmall(token) || is(token, 'opener')) ||
    is(token, 'auxiliary')
  )
}

/** *die Neue Welle*, *der Hamburger Anwalt*: an adjective has a capital in a name, and where it is made of one. */
export function isInName(token: Token | undefined): boolean {
  const bare = isNameWord(token) && !NAMES.some((tag) => is(token, tag))
  return bare && /[a-zäöüß]{3}(?:e|e[mnrs])$/u.test(token?.lower ?? '')
}

/**
 * Whether a word is a noun or a name by its capital; the first of a sentence has one anyway.
 *
 *     Erneut sagte der Bürgermeister      Ebbe sagte      Mauern halten
 *     ^^^^^^ no noun                      ^^^^            ^^^^^^
 */
export function isNounWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isWord(token)) return false
  if (!token.capital) return /-\p{Lu}/u.test(token.text)
  return isOpening(tokens, at) ? isNounAtHead(token, tokens[at + 1]) : !isSmallCapital(token)
}

/** *Sie* and *Ihr* have a capital anywhere. */
function isSmallCapital(token: Token): boolean {
  return is(token, 'pronoun') && !isCommonNoun(token)
}

function isNounAtHead(token: Token, next: Token | undefined): boolean {
  if (NAMES.some((tag) => is(token, tag))) return !(is(token, 'opener') && isLower(next))
  if (isSmall(token) || is(token, 'pronoun')) return false
  if (isCommonNoun(token)) return true
  const small = token.lexicon.tagsOf(token.lower, token.lower, false)
  const adjective = /(?:e|e[mnrs])$/u.test(token.lower) && isCommonNoun(next) && next?.capital
  return !adjective && !NO_NOUN.some((tag) => small.has(tag))
}

/** *Anders sieht es Ruiz*: what may be a name opens the sentence as the small word that it is. */
function isLower(next: Token | undefined): boolean {
  return isWord(next) && !next.capital
}

const NO_NOUN = ['adverb', 'opener', 'yes', 'past', 'present', 'participle', 'number'] as const

/** The head of a sentence, or of what a colon leads to. */
function isOpening(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before === undefined || before.kind === 'quotation' || /^[.!?…:–—]$/u.test(before.text)
}
