import type { Span } from '../../article/Span.ts'
import type { Grammar } from '../languages/Language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Spelling } from './spelling.ts'
import { groupOf, type Tag, type TagGroup, type Tags } from './tags.ts'

/** A word, a punctuation mark, or a whole stretch in quotation marks taken as one. */
export type Token = Span &
  Spelling & {
    /** The place of the quotation among the text's marks; -1 for anything else. */
    readonly mark: number
    /** The words of its language. */
    readonly lexicon: Lexicon
  }

type Switch = {
  readonly [K in keyof Grammar]: Grammar[K] extends boolean ? K : never
}[keyof Grammar]

/** Whether the language of a sentence builds its clauses so: `builds(tokens, 'subjectBehind')`. */
export function builds(tokens: readonly Token[], how: Switch): boolean {
  return tokens[0]?.lexicon.language.grammar[how] ?? false
}

/** Whether there is a token and it has a tag. */
export function is(token: Token | undefined, tag: Tag): boolean {
  return token !== undefined && token.tags.has(tag)
}

/** Whether there is a token and it has any tag of a group. */
export function isAny(token: Token | undefined, group: TagGroup): boolean {
  return token !== undefined && token.tags.hasAny(group)
}

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word'
}

/** *Ana*, *Jon*: a name that parents give */
export function isGiven(token: Token | undefined): boolean {
  return isAny(token, GIVEN)
}

const GIVEN = groupOf('heName', 'sheName', 'givenName')

/** *80*, *eighty* */
export function isNumber(token: Token | undefined): boolean {
  return is(token, 'number') || /^\d/u.test(token?.text ?? '')
}

/** A word in lower case that no list says is a small one: a noun, an adjective, or a verb not known. */
export function isOpen(token: Token | undefined): token is Token {
  return isWord(token) && !isSmall(token)
}

const SMALL = groupOf(
  'determiner',
  'pronoun',
  'object',
  'reflexive',
  'relative',
  'question',
  'preposition',
  'conjunction',
  'subordinator',
  'negation',
  'auxiliary',
  'infinitiveMark',
)

/** An article, a preposition, a conjunction: a word that builds the sentence. */
export function isSmall(token: Token | undefined): boolean {
  return isAny(token, SMALL)
}

/** The same of a word of which only the tags are known. */
export function areSmall(tags: Tags): boolean {
  return tags.hasAny(SMALL)
}
