import { isOutlet } from '../languages/outlets.ts'
import { isGiven, type Token, builds, is, isAny, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { isOfPeople } from './isOfPeople.ts'
import type { Phrase, Range } from './Phrase.ts'
import { wordOrderOf } from './WordOrder.ts'

/**
 * The name in a noun phrase, without the titles and jobs before it; null where it names nobody.
 *
 *     Superior Court Judge Lucille Vandermeer      the Parler chief executive John Matze
 *                          ^^^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^
 *     the Tern Workers’ Union
 *         ^^^^^^^^^^^^^^^^^^^
 */
export function findName(tokens: readonly Token[], phrase: Phrase): Range | null {
  const order = wordOrderOf(tokens)
  if (order) return order.findName(tokens, phrase)
  if (isOfPeople(tokens, phrase)) return null
  const { from, to, head } = phrase
  let end = to
  while (end > from + 1 && is(tokens[end - 1], 'postnominal') && tokens[end - 1]?.capital) end--
  if (head < end - 1) return nameUpToHead(tokens, from, head, end)
  return nameUpTo(tokens, from, end)
}

function nameUpTo(tokens: readonly Token[], from: number, to: number): Range | null {
  let start = to
  while (start > from && isPart(tokens, start - 1, from, to)) start--
  while (start < to && (!opens(tokens, start) || isZone(tokens[start], tokens[start - 1]))) start++
  if (start === to) return null
  const range = { from: behindOffice(tokens, behindTitles(tokens, start, to), to), to }
  return isNobody(tokens, range) || isOffice(tokens, from, range) ? null : range
}

/** *the Majority Leader*, but *the Rev. Baker*, *the Ana Baker* of old and *the Sandport Observer* */
function isOffice(tokens: readonly Token[], first: number, { from, to }: Range): boolean {
  const last = tokens[to - 1]
  if (from !== first + 1 || !is(tokens[first], 'article') || is(last, 'house')) return false
  const job = is(last, 'title') || is(last, 'person') || is(last, 'spokesperson')
  if (!job || is(last, 'possessive') || builds(tokens, 'nounFirst')) return false
  const words = tokens.slice(from, to)
  return !words.some(isGiven) && !isOutlet(words.map(({ text }) => text).join(' '))
}

/** *Confédération paysanne*: the adjective behind a house is part of its name, that behind a person isn’t. */
function nameUpToHead(
  tokens: readonly Token[],
  from: number,
  head: number,
  to: number,
): Range | null {
  const named = tokens[head]?.capital === true ? nameUpTo(tokens, from, head + 1) : null
  return named && is(tokens[head], 'house') ? { ...named, to } : named
}

function isPart(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'quotation') return at > from
  if (!isWord(token) || is(token, 'contracted')) return false
  if (token.capital) return !is(token, 'possessive') || at === to - 1 || isOwnedPart(tokens, at)
  return at < to - 1 && joins(token)
}

function joins(token: Token): boolean {
  return is(token, 'particle') || token.lower === '&' || is(token, 'joint')
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (is(token, 'article')) return isArticleOfName(tokens, at)
  return (token?.capital ?? false) || is(token, 'particle')
}

/** *ajoute Le Dantec*: an article has its capital within a sentence where it is part of a name. */
function isArticleOfName(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token?.capital || !builds(tokens, 'articleInNames')) return false
  return isWord(before) && is(token, 'particle')
}

/** `the Tern Workers’ Union`, `Sandport Children’s Hospital`; but *Brack’s Ana Ruiz* is Ana Ruiz */
function isOwnedPart(tokens: readonly Token[], at: number): boolean {
  const rest = tokens[at + 1]
  return is(tokens[at], 'group') || is(rest, 'house')
}

/** `Mayor Ana Ruiz`, `Brack CEO Jon Ebbe`: behind the last title, unless that is all or a house. */
function behindTitles(tokens: readonly Token[], from: number, to: number): number {
  const last = tokens[to - 1]
  const named =
    is(last, 'givenName') ||
    (isNameOrTitle(tokens[to - 2]) && (is(last, 'surname') || isTitle(tokens, to - 3, from, to)))
  if (is(last, 'house') && !named) return from
  const office = officeBefore(tokens, from)
  const given = office === -1 ? -1 : tokens.slice(from, to - 1).findIndex(isGiven)
  if (given > 0) return from + given
  // *Leader of the Opposition Sudhakar Bhonsale*
  const headed =
    office !== -1 && is(tokens[from - 1], 'article') && is(tokens[from], 'organisation')
  if (headed && to - from > 2) return to - 2
  for (let at = to - 2; at >= from; at--)
    if (isTitle(tokens, at, from, to)) return behindFormer(tokens, at, to)
  return from + 1 < to && isMood(tokens, from) ? from + 1 : from
}

/** *Former Tory Ana Ruiz*: what somebody was, up to a given name */
function behindFormer(tokens: readonly Token[], title: number, to: number): number {
  const was = FORMER.test(tokens[title]?.lower ?? '')
  const given = was ? tokens.slice(title + 1, to - 1).findIndex(isGiven) : 0
  return title + 1 + Math.max(0, given)
}

const FORMER = /^(?:ex|former)$/

/**
 * Behind what an office is for, where its own name has a house in it: at a given name, or with two words left.
 *
 *     Cabinet Secretary for Health Jon Ebbe
 *                                  ^^^^^^^^
 */
function behindOffice(tokens: readonly Token[], from: number, to: number): number {
  if (!is(tokens[from], 'linking') || !is(tokens[from - 1], 'title')) return from
  if (builds(tokens, 'nounFirst')) return from
  const given = tokens.slice(from, to - 1).findIndex(isGiven)
  return given === -1 ? Math.max(from + 1, to - 2) : from + given
}

/**
 * *Delighted Sheila Falk said*, *Hubby Jon said*: what a paper puts before somebody whom it calls by the first name.
 * Its capital is the sentence’s.
 */
export function isMood(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || isWord(before) || !isGiven(next)) return false
  return token.lexicon.moods.has(token.lower)
}

/**
 * The office that what a name follows tells of, by its last word; -1 for none.
 *
 *     Secretary of State Paul Martin      Minister for Health and Social Care Jon Ebbe
 *     ^^^^^^^^^                           ^^^^^^^^
 */
export function officeBefore(tokens: readonly Token[], from: number): number {
  const joined = is(tokens[from - 1], 'and')
  // *the King of Spain and Queen Letizia* are two
  if (joined && hasOwnTitle(tokens, from)) return -1
  let led = joined ? startOfNames(tokens, from - 1) : from
  if (is(tokens[led - 1], 'article') && is(tokens[led], 'organisation')) led--
  while (is(tokens[led - 1], 'linking')) {
    const office = tokens[led - 2]
    if (is(office, 'title') || MEMBER.test(office?.text ?? '')) return led - 2
    led = startOfNames(tokens, led - 1)
  }
  return -1
}

/** *MEC for Roads*, *MP for Tern* */
const MEMBER = /^\p{Lu}{2,3}$/u

/** Whether a title stands among the words with a capital that begin at a place, before a given name. */
function hasOwnTitle(tokens: readonly Token[], from: number): boolean {
  for (let at = from; tokens[at]?.capital && !isGiven(tokens[at]); at++)
    if (is(tokens[at], 'title')) return true
  return false
}

/** Where the words with a capital begin that end before a place. */
function startOfNames(tokens: readonly Token[], to: number): number {
  let from = to
  while (tokens[from - 1]?.capital && !isGiven(tokens[from - 1])) from--
  return from
}

function isNameOrTitle(token: Token | undefined): boolean {
  return isGiven(token) || is(token, 'title')
}

function isTitle(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]
  if (!token?.capital) return false
  // `Const. Lowri Prill`, `Navy SEAL Lowri Prill`, `Marine Lowri Prill`
  if (to - at > 2 && isTitleInShort(token, tokens[at + 1], at > from)) return true
  // `Ana St John`
  if (token.lower === 'st' && at > from) return false
  // `Det Con Lowri Prill`, but `Con Prill` and `Sheriff Earl Prill`
  if (isGiven(token))
    return to - at > 2 && at > from && is(token, 'title') && is(tokens[at - 1], 'title')
  if (is(token, 'title')) return true
  // `Skipper Wanda Prill`, `Residents Ana Ruiz and Jon Ebbe`: any job has a capital where it opens the sentence
  const first = at === from && (from === 0 || !isWord(tokens[from - 1]))
  // `Tern Analyst Lena Brill`: and before a given name
  const given = isGiven(tokens[at + 1])
  const job =
    is(token, 'person') ||
    is(token, 'spokesperson') ||
    (given && !is(tokens[to - 1], 'house') && isLikeJob(token))
  if (to - at > 2) return (job && (first || given)) || (first && given && areMany(token))
  // `Brothers Ayo and Dele Brill`, `Twins Ana and Lena Brill`
  const many = areMany(token) || is(token, 'house')
  return to - at === 2 && first && given && many && is(tokens[to], 'and')
}

/** *Residents*, *Founders* */
function areMany(token: Token): boolean {
  const one = token.lower.endsWith('s') ? token.lower.slice(0, -1) : ''
  return is(token, 'group') || token.lexicon.tagsOf(one, one, false).has('person')
}

function isTitleInShort({ text, lower }: Token, next: Token | undefined, within: boolean): boolean {
  if (/\p{Ll}{2}\.$/u.test(text)) return true
  // *USS Ana Falk*, *JCB Anthony Group*: what opens a name in letters may be a house or a ship
  const letters = within && /^\p{Lu}{3,5}$/u.test(text) && next?.text !== next?.text.toUpperCase()
  return (letters || lower === 'marine') && isGiven(next)
}

/** *Texan*, *Olympian*: of a people, or by its ending a job that no list has */
function isLikeJob(token: Token): boolean {
  if (token.lexicon.peoples.has(token.lower)) return true
  return token.tags.all.length === 0 && token.lexicon.likeJob.test(token.lower)
}

/** *Monday*, *Mayor* alone, *Mum*, *One*, *Doctors*, *I*: a capital that names nobody */
function isNobody(tokens: readonly Token[], { from, to }: Range): boolean {
  const token = tokens[from]
  if (to - from > 1 || !token) return false
  if (is(token, 'calendar') || isZone(token, tokens[from - 1])) return true
  if ((is(token, 'title') || is(token, 'kin')) && !isGiven(token)) return true
  if (is(token, 'pronoun') && !/^\p{Lu}{2}/u.test(token.text)) return true
  if (ANYTHING.test(token.lower)) return true
  const first = from === 0 || !isWord(tokens[from - 1])
  const noun = isAny(token, NOUNS) || isVerbForm(token) || isUndergone(token, tokens[to])
  return first && noun && !isGiven(token) && !is(token, 'knownHouse')
}

const ANYTHING = /^(?:any|every|no|some)thing$/

/** *17.42 GMT*, *5:30pm EST*: by which clock; *in 2024 MIT said* has somebody who speaks */
function isZone(token: Token | undefined, before: Token | undefined): boolean {
  return ZONE.test(token?.text ?? '') && HOUR.test(before?.text ?? '')
}

const ZONE = /^(?:[A-Z]{1,2}[DS]T|[CEMP]T|[CE]ET|GMT|UTC|MES?Z)\.?$/
const HOUR = /\d|^[ap]\.?m\.?$/i

/** *Consultada por la radio*: where no capital tells, a word that is a verb in lower case names nobody. */
function isVerbForm(token: Token): boolean {
  return (
    builds([token], 'nounFirst') &&
    token.lexicon.tagsOf(token.lower, token.lower, false).hasAny(NO_NAMES)
  )
}

/** *Pressed on her plans*, *Held by police*; not *Held said* */
function isUndergone(token: Token, next: Token | undefined): boolean {
  return is(token, 'participle') && is(next, 'preposition') && next?.lower !== 'of'
}

const NO_NAMES = groupOf('participle', 'past', 'present', 'adverb', 'gerund', 'adjective')

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
