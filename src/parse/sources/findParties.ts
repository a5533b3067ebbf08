import type { Range } from '../grammar/Phrase.ts'
import { readSentence } from '../grammar/readSentence.ts'
import { isVerbAt } from '../grammar/verbAt.ts'
import { type Token, is, isAny, isWord } from '../tokens/Token.ts'
import { groupOf } from '../tokens/tags.ts'
import { isComma, isHuman } from './kinds.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import { isName } from '../tokens/isName.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import {
  AND,
  CLAUSE_JOINTS,
  FOR,
  RELATIVES,
  SELVES,
  SPEAKS_FOR,
  SUBJECT_LEADS,
  SUBJECT_OPENINGS,
  THROUGH,
} from '../languages/en/silences.ts'

export type Parties = {
  readonly names: readonly string[]
  /** Whether somebody is meant, and no pump or drum. */
  readonly human: boolean
}

/**
 * Who is silent: the subject of the words that tell so. `to` is where those words begin, or end
 * where they hold the subject; `earlier` are the sentences before, for *he* and *it*.
 *
 *     Its chairman, Dag Roe, declined to comment.      A lawyer for Saltair did not respond.
 *                   ^^^^^^^                                         ^^^^^^^
 */
export function findParties(
  text: string,
  words: Sentence,
  to: number,
  earlier: readonly Sentence[],
): Parties {
  const region = withoutOpening(words, lastClause(words, { from: 0, to }))
  const parties = splitSubject(words, region)
  const [only] = parties
  const pronoun = only && parties.length === 1 && only.to - only.from === 1 && words[only.from]
  const before = earlier.at(-1)
  // *One of them* is somebody else than they.
  const isPart = only && is(words[only.from - 1], 'preposition')
  if (pronoun && isPronoun(pronoun) && !isPart && before)
    return findParties(text, before, mainVerb(before), earlier.slice(0, -1))
  return {
    names: [...new Set(parties.map((party) => nameOf(text, words, party)))],
    human: parties.some((party) => holdsHuman(words, party)),
  }
}

function nameOf(text: string, words: Sentence, party: Range): string {
  const name = oneLine(text, spanOf(words, party.from, party.to))
  return words[party.to - 1]?.capital ? name.replace(/[’']s?$/u, '') : name
}

export function firstVerb(words: Sentence): number {
  const at = words.findIndex((_, place) => place > 0 && isVerbAt(words, place))
  return at === -1 ? words.length : at
}

/**
 * The verb that the sentence is about, whatever opens it.
 *
 *     Asked whether premiums would rise, Stroud said no
 *                                               ^^^^
 */
function mainVerb(words: Sentence): number {
  const { clauses, phrases } = readSentence(words)
  const main = clauses.find(
    ({ depends, subject, verb }) => !depends && subject !== -1 && subject < verb,
  )
  return phrases[main?.verb ?? -1]?.from ?? firstVerb(words)
}

/**
 * The clause of the silence alone. Where nobody new is named behind *and*, the subject stands
 * before the first verb.
 *
 *     The zoo confirmed it but did not respond      Roe has left and his office did not respond
 *     ^^^^^^^                                                        ^^^^^^^^^^
 */
function lastClause(words: Sentence, { from, to }: Range): Range {
  for (let at = to - 1; at > from; at--) {
    if (!CLAUSE_JOINTS.has(lowerAt(words, at))) continue
    if (!words.slice(from, at).some((_, place) => isVerbAt(words, from + place))) continue
    const names = words
      .slice(at + 1, to)
      .some((word) => word.kind === 'word' && !is(word, 'adverb'))
    return names ? { from: at + 1, to } : lastClause(words, { from, to: at })
  }
  return { from, to }
}

/** Without what opens the sentence: *Thus far, …*, *Asked by phone, …*, *“It stood,” said …* */
function withoutOpening(words: Sentence, range: Range): Range {
  const { from, to } = range
  const first = words[from]
  if (!first || from >= to) return range
  if (first.kind === 'quotation') {
    const behind = from + (isVerbAt(words, from + 1) ? 2 : 1)
    return withoutOpening(words, { from: Math.min(behind, to), to })
  }
  // *Both companies*, and not both of two who are named: *both the mayor and the builder*
  if (is(first, 'determiner') && !words.slice(from, to).some(({ lower }) => AND.has(lower)))
    return range
  if (SUBJECT_LEADS.has(first.lower) || isComma(first))
    return withoutOpening(words, { from: from + 1, to })
  const participle = /[a-z]{3}(?:ed|ing)$/.test(first.lower) && !isComma(words[from + 1])
  const opens = is(first, 'preposition') || SUBJECT_OPENINGS.has(first.lower) || participle
  const comma = words.findIndex((word, at) => at > from && at < to && isComma(word))
  if (!opens || comma === -1 || comma + 1 >= to) return range
  return withoutOpening(words, { from: comma + 1, to })
}

/** One or several who are silent together, each without what is said of them. */
function splitSubject(words: Sentence, region: Range): readonly Range[] {
  const chunks = splitAtCommas(words, region)
  const [first, second] = chunks
  if (!first) return []
  const last = chunks.at(-1)
  if (chunks.length > 2 && last && AND.has(lowerAt(words, last.from)))
    return chunks.map((chunk) => trim(words, afterJoint(words, chunk)))
  const parties = splitAtJoints(words, first).map((party) => trim(words, party))
  const ending = parties.at(-1)
  const named = second && nameBehind(words, second)
  const described = ending && (isNoName(words[ending.to - 1]) || isLawyer(words, first))
  if (named && described) return [...parties.slice(0, -1), named]
  return parties.filter(({ from, to }) => from < to)
}

/** *its chairman*, *our MP*: says what somebody is */
function isNoName(token: Token | undefined): boolean {
  return !token?.capital || is(token, 'title')
}

/** *A lawyer for Roe, Ned Voss,*: the lawyer is asked, and is silent. */
function isLawyer(words: Sentence, { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some((word) => SPEAKS_FOR.has(word.lower) && !is(word, 'spokesperson'))
}

function afterJoint(words: Sentence, { from, to }: Range): Range {
  return AND.has(lowerAt(words, from)) ? { from: from + 1, to } : { from, to }
}

function splitAtCommas(words: Sentence, { from, to }: Range): readonly Range[] {
  const chunks: Range[] = []
  let start = from
  for (let at = from; at <= to; at++) {
    if (at < to && !isComma(words[at])) continue
    if (at > start) chunks.push({ from: start, to: at })
    start = at + 1
  }
  return chunks
}

/** `Gullwing and Tern`, `the city nor its donor`; but `the Ministry of Fish and Ships` */
function splitAtJoints(words: Sentence, { from, to }: Range): readonly Range[] {
  const joint = words.findIndex((word, at) => at > from && at < to - 1 && AND.has(word.lower))
  if (joint === -1) return [{ from, to }]
  const next = words[joint + 1]
  const parts = (next?.capital ?? false) || is(next, 'determiner')
  if (!parts || (lowerAt(words, joint - 2) === 'of' && (next?.capital ?? false)))
    return [{ from, to }]
  return [{ from, to: joint }, ...splitAtJoints(words, { from: joint + 1, to })]
}

/** The two whose names an *and* joins, in the last sentence that has such: *fined Gullwing and Tern Foods* */
export function namedPair(text: string, sentences: readonly Sentence[]): readonly string[] {
  for (const words of sentences.toReversed())
    for (const [at, { lower }] of words.entries()) {
      const [first, second] = [nameAround(words, at - 1, -1), nameAround(words, at + 1, 1)]
      if (AND.has(lower) && first && second)
        return [first, second].map((name) => nameOf(text, words, name))
    }
  return []
}

/** The words with capitals that begin or end at a place; null for none. */
function nameAround(words: Sentence, at: number, step: -1 | 1): Range | null {
  let end = at
  while (words[end]?.capital && !isOpener(words, end)) end += step
  if (end === at) return null
  return step > 0 ? { from: at, to: end } : { from: end + 1, to: at + 1 }
}

/** `, Nimbus Data,`, `, the Calder Foundation,`, `, called Meridian,` */
function nameBehind(words: Sentence, chunk: Range): Range | null {
  let { from } = chunk
  if (/^(?:called|named|the)$/.test(lowerAt(words, from))) from++
  const all = words.slice(from, chunk.to)
  const named = all.every(
    (word) => (word?.capital ?? false) || word.text === '&' || word.lower === 'of',
  )
  return named && all.length > 0 && !is(words[chunk.to - 1], 'title')
    ? { from, to: chunk.to }
    : null
}

/** A party without who speaks for it, and without what hangs on it. */
function trim(words: Sentence, range: Range): Range {
  let { from, to } = range
  const cut = words.findIndex(
    (word, at) => at > from && at < to && endsParty(words, at, word.lower),
  )
  const spoken = words.findIndex(
    ({ lower }, at) => at >= from && at < to && (SPEAKS_FOR.has(lower) || THROUGH.has(lower)),
  )
  const lead = spoken === -1 ? -1 : leadBehind(words, spoken, to)
  if (lead !== -1) return withoutArticle(words, trim(words, { from: lead + 1, to }))
  if (cut !== -1) to = cut
  while (to > from + 1 && (is(words[to - 1], 'adverb') || SELVES.has(lowerAt(words, to - 1)))) to--
  if (spoken === to - 1 && is(words[spoken], 'spokesperson') && spoken > from)
    return employerOf(words, { from, to })
  return withoutArticle(words, withoutRole(words, { from, to }))
}

function endsParty(words: Sentence, at: number, lower: string): boolean {
  if (RELATIVES.has(lower) || words[at]?.kind === 'quotation' || isVerbAt(words, at)) return true
  return is(words[at], 'preposition') && lower !== 'of' && lower !== 'for'
}

/** *left for*, *sent to*, *to reach*: the last such word in a row */
function leadBehind(words: Sentence, spoken: number, to: number): number {
  for (let at = spoken + 1; at < Math.min(to - 1, spoken + 4); at++) {
    const lower = lowerAt(words, at)
    if (/^(?:contact|reach)$/.test(lower)) return at
    if (FOR.has(lower) && !/^(?:contact|reach)$/.test(lowerAt(words, at + 1))) return at
  }
  return -1
}

/** *A Justice Department spokeswoman*, *Ruiz’s spokesman*; who *a spokesman* speaks for isn’t said. */
function employerOf(words: Sentence, { from, to }: Range): Range {
  const named =
    words.slice(from + 1, to - 1).some(({ capital }) => capital) || (words[from]?.capital ?? false)
  return named && to - from > 1 && !(to - from === 2 && is(words[from], 'determiner'))
    ? withoutArticle(words, { from, to: to - 1 })
    : { from, to }
}

function withoutArticle(words: Sentence, { from, to }: Range): Range {
  const article = /^(?:the|an?)$/.test(lowerAt(words, from))
  return article && to - from > 1 && (words[from + 1]?.capital ?? false)
    ? { from: from + 1, to }
    : { from, to }
}

/** `Head teacher Ray Oldham`, `campaign spokesman Lew Carr` */
function withoutRole(words: Sentence, { from, to }: Range): Range {
  if (opensWithJob(words, from, to)) return { from: from + 1, to }
  let start = to
  while (start > from && (words[start - 1]?.capital ?? false)) start--
  const name = words.slice(start, to).map((word) => word.text)
  return start > from && isHuman(words[start - 1]) && isName(name.join(' '))
    ? { from: start, to }
    : { from, to }
}

function holdsHuman(words: Sentence, { from, to }: Range): boolean {
  return words
    .slice(from, to)
    .some((word, at) => isHuman(word) || (word.capital && !isOpener(words, from + at)))
}

/** `The`, which has its capital from the sentence */
function isOpener(words: Sentence, at: number): boolean {
  return is(words[at], 'determiner') || isPronoun(words[at])
}

/** Stands for somebody named elsewhere: *he*, *they*, *contacted him*. */
function isPronoun(token: Token | undefined): boolean {
  if (is(token, 'object')) return !is(token, 'speaking')
  return isAny(token, PRONOUNS) && is(token, 'pronoun')
}

const PRONOUNS = groupOf('he', 'she', 'they', 'it')

/** `Head teacher Ray Oldham`, `Coach Ana Ruiz`: a job that opens its clause stands before a name. */
function opensWithJob(words: Sentence, from: number, to: number): boolean {
  const first = words[from]
  const opens = from === 0 || !isWord(words[from - 1])
  return opens && to - from > 2 && (is(first, 'title') || isHuman(first))
}
