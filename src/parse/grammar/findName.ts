import { type Token, builds, is, isAny, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import type { Phrase, Range } from './Phrase.ts'
import { findName as findAmongNouns } from './verbSecond/findName.ts'

/**
 * The name in a noun phrase, without the titles and jobs before it; null where it names nobody.
 *
 *     Superior Court Judge Lucille Vandermeer      the Parler chief executive John Matze
 *                          ^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^
 *     the Tern Workers’ Union
 *         ^^^^^^^^^^^^^^^^^^^
 */
export function findName(tokens: readonly Token[], phrase: Phrase): Range | null {
  if (builds(tokens, 'capitalNouns')) return findAmongNouns(tokens, phrase)
  const { from, to } = phrase
  let end = to
  while (end > from + 1 && is(tokens[end - 1], 'postnominal') && tokens[end - 1]?.capital) end--
  return nameUpTo(tokens, from, end)
}

function nameUpTo(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = to
  while (start > from && isPart(tokens, start - 1, from, to)) start--
  while (start < to && !opens(tokens[start])) start++
  if (start === to) return null
  const range = { from: behindTitles(tokens, start, to), to }
  return isNobody(tokens, range) ? null : range
}

function isPart(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'quote') return at > from
  if (!isWord(token) || is(token, 'contracted')) return false
  if (token.capital) return !is(token, 'possessive') || at === to - 1 || isOwnedPart(tokens, at)
  return at < to - 1 && joins(token)
}

function joins(token: Token): boolean {
  return (
    is(token, 'particle') ||
    token.lower === '&' ||
    /^(?:of|for|and|the|on|in|at)$/.test(token.lower)
  )
}

function opens(token: Token | undefined): boolean {
  return ((token?.capital ?? false) && !is(token, 'article')) || is(token, 'particle')
}

/** `the Tern Workers’ Union`, `Sandport Children’s Hospital`; but *Brack’s Ana Ruiz* is Ana Ruiz */
function isOwnedPart(tokens: readonly Token[], at: number): boolean {
  const rest = tokens[at + 1]
  return is(tokens[at], 'group') || is(rest, 'house')
}

/** `Mayor Ana Ruiz`, `Brack CEO Jon Ebbe`: behind the last title, unless that is all or a house. */
function behindTitles(tokens: readonly Token[], from: number, to: number): number {
  if (is(tokens[to - 1], 'house') && !is(tokens[to - 1], 'givenName')) return from
  for (let at = to - 2; at >= from; at--) if (isTitle(tokens, at, from, to)) return at + 1
  return from
}

function isTitle(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]
  if (!token?.capital || isGiven(token)) return false
  if (is(token, 'title')) return true
  // `Skipper Wanda Prill`: any job has a capital where it opens the sentence
  const first = at === from && (from === 0 || !isWord(tokens[from - 1]))
  return first && to - at > 2 && (is(token, 'person') || is(token, 'spokesperson'))
}

function isGiven(token: Token): boolean {
  return is(token, 'heName') || is(token, 'sheName') || is(token, 'givenName')
}

/** *Monday*, *Mayor* alone, *One*, *Doctors*: a capital that names nobody */
function isNobody(tokens: readonly Token[], { from, to }: Range): boolean {
  const token = tokens[from]
  if (to - from > 1 || !token) return false
  if (is(token, 'calendar') || (is(token, 'title') && !isGiven(token))) return true
  const first = from === 0 || !isWord(tokens[from - 1])
  const noun = isAny(token, NOUNS)
  return first && noun && !isGiven(token) && !is(token, 'knownHouse')
}

const NOUNS = groupOf(
  'person',
  'group',
  'organisation',
  'document',
  'several',
  'surface',
  'kin',
  'determiner',
  'number',
  'pronoun',
  'gerund',
  'time',
  'saying',
  'work',
  'opener',
  'adverb',
)
