import { type Token, builds, is, isAny, isSmall } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { findName } from './findName.ts'
import type { Phrase } from './Phrase.ts'
import type { Reading } from './readSentence.ts'

const PERSONS = groupOf(
  'person',
  'group',
  'organisation',
  'spokesperson',
  'kin',
  'several',
  'he',
  'she',
  'they',
  'speaking',
)
const PAPERS = groupOf('document', 'surface', 'it')

/** Whether a phrase names somebody who can speak: a name, *he* or *she*, *the mayor*, *officials*. */
export function isSomebody({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  if (phrase?.kind !== 'noun') return false
  const head = tokens[phrase.head]
  if (isExpletive(head) || (phrase.to - phrase.from === 1 && is(head, 'it'))) return false
  return isNamed(tokens, phrase) || isAny(head, PERSONS)
}

/** Somebody, or a paper that speaks for somebody: *the report*, *it*. */
export function canSpeak(reading: Reading, at: number): boolean {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  return isSomebody(reading, at) || (phrase?.kind === 'noun' && isAny(tokens[phrase.head], PAPERS))
}

/** A capital names somebody, but where every noun has one. */
function isNamed(tokens: readonly Token[], phrase: Phrase): boolean {
  if (builds(tokens, 'capitalNouns')) return findName(tokens, phrase) !== null
  const head = tokens[phrase.head]
  // *wrote @salt_lover*
  if (head?.text.startsWith('@')) return phrase.to - phrase.from === 1
  return (head?.capital ?? false) && !is(head, 'calendar') && !isSmallAlone(tokens, phrase)
}

/** *there’s*, *what’s*: stands where a subject would and means nobody */
export function isExpletive(token: Token | undefined): boolean {
  return is(token, 'contracted') && /^(?:that|there|what)/.test(token?.lower ?? '')
}

/** *On*, *C’*: where small words aren’t names, a capital makes them none. */
function isSmallAlone(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return builds(tokens, 'nounFirst') && to - from === 1 && isSmall(tokens[from])
}
