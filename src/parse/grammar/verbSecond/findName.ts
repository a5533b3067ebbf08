import { isGiven, type Token, is, isWord } from '../../tokens/Token.ts'
import type { Phrase, Range } from '../Phrase.ts'
import { isCommonNoun, isInName, isNameWord } from './nouns.ts'

/**
 * The name in a noun phrase where every noun has a capital: what no list knows as a noun, behind the
 * last job.
 *
 *     der frühere Hafenmeister Jon Ebbe      die Brack Werft      Schiffer Bernd Kolb
 *                              ^^^^^^^^          ^^^^^^^^^^^               ^^^^^^^^^^
 */
export function findName(tokens: readonly Token[], { from, to }: Phrase): Range | null {
  let end = to
  while (end > from + 1 && is(tokens[end - 1], 'postnominal')) end--
  const house = isHouse(tokens, from, end) ? end - 1 : end
  let start = house
  while (start > from && isPart(tokens, start - 1, from, house)) start--
  while (start < house && !isNameWord(tokens[start]) && !isLeadingParticle(tokens, start)) start++
  if (start === house) return namedAsBody(tokens, from, house)
  if (isOwnerBehind(tokens, from, start, house)) return null
  const range = { from: start, to: end }
  return isSomebodys(tokens, { from, to }, range) ? range : null
}

/** *die Neue Welle*: within a sentence, an adjective with a capital is part of what a body is called. */
function namedAsBody(tokens: readonly Token[], from: number, end: number): Range | null {
  const [lead, adjective, noun] = [tokens[end - 3], tokens[end - 2], tokens[end - 1]]
  if (end - 2 <= from || !isWord(lead) || !isInName(adjective)) return null
  if (!isCommonNoun(noun) || adjective?.lower.endsWith('er')) return null
  return PEOPLE.some((tag) => is(noun, tag)) ? null : { from: end - 2, to: end }
}

const PEOPLE = ['person', 'group', 'kin', 'title', 'time', 'calendar'] as const

/** *die Handlungsweise Ebbes*, *der Rücktritt Brandts*: whose a thing is, and not what it is called */
function isOwnerBehind(
  tokens: readonly Token[],
  from: number,
  start: number,
  end: number,
): boolean {
  const thing = tokens[start - 1]
  return (
    start > from &&
    end - start <= 2 &&
    isCommonNoun(thing) &&
    !isTitled(thing) &&
    /[^s]s$|[sxz]’$/u.test(tokens[end - 1]?.lower ?? '')
  )
}

/** `Brack Werft`: a noun for a body behind the name that it is known by */
function isHouse(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1]
  return end - from > 1 && !isNameWord(last) && is(last, 'house') && isNameWord(tokens[end - 2])
}

function isPart(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'quotation') return at > from && at < to - 1
  if (!isWord(token)) return false
  if (token.capital) return isNameWord(token)
  return at < to - 1 && (is(token, 'particle') || token.lower === '&')
}

/** `von Hagenow` */
function isLeadingParticle(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'particle') && !is(tokens[at], 'article') && is(tokens[at + 1], 'surname')
}

/**
 * A capital behind an article is a name only behind a job, a given name or another name: *der Sachse*
 * and *die Kritik* are none.
 */
function isSomebodys(tokens: readonly Token[], phrase: Range, name: Range): boolean {
  const [first, last] = [tokens[name.from], tokens[name.to - 1]]
  if (is(last, 'surname') || is(last, 'knownHouse') || isGiven(first)) return true
  if (isAcronym(last)) return true
  const lead = tokens[phrase.from]
  if (name.from > phrase.from && isTitled(tokens[name.from - 1])) return true
  if (is(lead, 'determiner') || (lead && !lead.capital && phrase.from < name.from))
    return name.to - name.from > 1
  return !is(first, 'calendar')
}

function isTitled(token: Token | undefined): boolean {
  return ['person', 'title', 'organisation', 'spokesperson', 'kin', 'house', 'work'].some((tag) =>
    is(token, tag as 'person'),
  )
}

/** `IGEB`, `AfD` */
function isAcronym(token: Token | undefined): boolean {
  return /^\p{Lu}[\p{L}&-]{0,6}\p{Lu}$/u.test(token?.text ?? '')
}
