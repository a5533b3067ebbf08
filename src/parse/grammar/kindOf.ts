import { groupOf } from '../tokens/tags.ts'
import { type Token, is, isAny } from '../tokens/Token.ts'
import type { PhraseKind } from './Phrase.ts'

/** What a word or a mark is that opens neither a noun nor a verb. */
export function kindOf(token: Token | undefined): PhraseKind {
  if (token?.kind === 'quotation') return 'quotation'
  if (token?.kind === 'stop') return STOPS.get(token.text) ?? 'stop'
  if (!isAny(token, SMALL)) return 'adverb'
  for (const [tag, kind] of SMALL_KINDS) if (is(token, tag)) return kind
  return 'adverb'
}

const STOPS: ReadonlyMap<string, PhraseKind> = new Map([
  ['%', 'adverb'],
  [',', 'comma'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  [':', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
])

/** What a small word is for, the first that fits; *that* and *who* before *what* only asks. */
const SMALL_KINDS = [
  ['relative', 'relative'],
  ['preposition', 'preposition'],
  ['conjunction', 'conjunction'],
  ['subordinator', 'subordinator'],
  ['question', 'question'],
  ['infinitiveMark', 'preposition'],
] as const

const SMALL = groupOf(...SMALL_KINDS.map(([tag]) => tag))
