import type { Range } from '../grammar/Phrase.ts'
import { cueAt } from '../grammar/verbAt.ts'
import { isBody } from '../grammar/mentions/readNominal.ts'
import { is, type Token } from '../tokens/Token.ts'
import { endsPhrase, isComma, isHuman } from './kinds.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import type { Source } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import { isAbout, TOPICS } from './topicsOf.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import {
  ANONYMITY,
  CLAUSE_STARTS,
  COUNTS,
  INFORMANTS,
  KIN,
  KNOWING,
  OPENS_PEOPLE,
  SAME_PEOPLE,
  PRESS,
  SPEAKING_FOR,
} from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/**
 * People whose words the story gives and whose names it keeps back, with the words that say why.
 *
 *     A nurse who asked not to be named because she feared for her job said …
 *     ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ anonymity
 *     according to two people familiar with the talks
 *                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findUnnamed(text: string, readBlocks: readonly ReadBlock[]): readonly Source[] {
  const found: Source[] = []
  for (const { sentences } of readBlocks)
    sentences.forEach((sentence, at) => {
      if (maySpeakUnnamed(sentence))
        found.push(...findInSentence(text, sentence, sentences[at + 1]))
    })
  return found
}

const SAYING: ReadonlySet<string> = new Set(['say', 'tell'])

/** Without a word that reports, nobody’s words are given. */
function maySpeakUnnamed(sentence: Sentence): boolean {
  return isAbout(sentence, TOPICS.reports | TOPICS.people)
}

function findInSentence(
  text: string,
  words: Sentence,
  next: Sentence | undefined,
): readonly Source[] {
  const found: Source[] = []
  for (let at = 0; at < words.length; at++) {
    const phrase = readPeople(words, at)
    if (!phrase || explains(words, phrase) || !speaks(words, phrase)) continue
    const evidence = spanOf(words, phrase.from, phrase.to)
    const reason = anonymityIn(text, words, phrase.to) ?? (next && anonymityOf(text, next))
    const name = oneLine(text, evidence)
    found.push({
      kind: 'unnamed',
      name,
      evidence: [evidence],
      ...(reason ? { anonymity: reason } : {}),
    })
    at = phrase.to - 1
  }
  return found
}

const LONGEST_PHRASE = 7

/** `two former officials`, `a person familiar with the matter`, `sources`, `people close to the buyer` */
function readPeople(words: Sentence, from: number): Range | null {
  const first = words[from]
  if (!first || !OPENS_PEOPLE.has(first.lower)) return null
  if (KIN.has(first.lower)) return readKin(words, from)
  if (!maySpeakBehind(words, from)) return null
  const counted = COUNTS.has(first.lower)
  const head = counted ? headBehind(words, behindShare(words, from)) : barePeople(words, from)
  if (head === -1) return null
  if (is(words[head], 'organisation') || speaksForBody(words, { from, to: head + 1 })) return null
  const to = endOfKnowing(words, endOfPlace(words, head + 1))
  return isNamed(words, to) ? null : { from, to }
}

/** *A spokesman for Norrbank*, *a ministry press officer* speak as their body; *a spokesman* is nobody that is named. */
function speaksForBody(words: Sentence, { from, to }: Range): boolean {
  const press = PRESS.has(lowerAt(words, to - 2))
  if (!press && !is(words[to - 1], 'spokesperson')) return false
  if (lowerAt(words, to) === SPEAKING_FOR) return true
  const at = to - (press ? 3 : 2)
  return at > from && (isBody(words[at]) || words[at]?.capital === true)
}

/** *one of the officials*, *two of her aides*: who they are among stands behind *of* */
function behindShare(words: Sentence, from: number): number {
  const among = lowerAt(words, from + 1) === 'of' && is(words[from + 2], 'determiner')
  return among ? from + 3 : from + 1
}

/** *His daughter*, *the boys’ father*: known by whose they are */
function readKin(words: Sentence, at: number): Range | null {
  const owner = words[at - 1]
  const owned = /^(?:his|her|their)$/.test(owner?.lower ?? '') || is(owner, 'possessive')
  if (!owned || isNamed(words, at + 1)) return null
  return { from: /^(?:the|an?)$/.test(lowerAt(words, at - 2)) ? at - 2 : at - 1, to: at + 1 }
}

/** The noun for people behind *a*, *two*; -1 where the phrase names somebody or is for things. */
function headBehind(words: Sentence, from: number): number {
  let head = -1
  for (let at = from; at < words.length && at - from < LONGEST_PHRASE; at++) {
    const word = words[at]
    if (endsPhrase(word) || is(word, 'determiner') || is(word, 'adverb')) break
    if (is(word, 'possessive')) return -1
    const named = head !== -1
    if (named && cueAt(words, at, true)) break
    if (isPeople(word) || (!named && isFollowedByWho(words, at))) head = at
    else if (named) return (word?.capital ?? false) ? -1 : head
  }
  return head
}

function isPeople(word: Token | undefined): boolean {
  return INFORMANTS.has(word?.lower ?? '') || isHuman(word)
}

/** *a mason who*, *a mason, who*: whatever the noun is, it is somebody. */
function isFollowedByWho(words: Sentence, at: number): boolean {
  const next = isComma(words[at + 1]) ? words[at + 2] : words[at + 1]
  return next?.lower === 'who' && !(words[at]?.capital ?? false)
}

/** Without a number only who is said to know: *sources*, *people familiar with the talks* */
function barePeople(words: Sentence, at: number): number {
  const lower = lowerAt(words, at)
  const informs = INFORMANTS.has(lower)
  if (!informs && !INSIDERS.has(lower)) return -1
  if (is(words[at - 1], 'determiner') || is(words[at - 1], 'possessive')) return -1
  if (informs && !(words[at - 1]?.capital ?? false)) return at
  const knows = KNOWING.has(lowerAt(words, at + 1)) || lowerAt(words, at + 2) === 'knowledge'
  return INSIDERS.has(lower) && knows ? at : -1
}

const INSIDERS: ReadonlySet<string> = new Set(['people', 'officials', 'aides'])

/** *of the officials*, *at the bank*, *in the ministry*, *for the buyer*, *to the mayor* */
function endOfPlace(words: Sentence, to: number): number {
  const link = lowerAt(words, to)
  const known = is(words[to + 1], 'determiner') || (words[to + 1]?.capital ?? false)
  if (!/^(?:at|from|in|inside|of)$/.test(link) && !(known && /^(?:for|to|with)$/.test(link)))
    return to
  const end = endOfNoun(words, to + 1)
  return end > to + 1 ? end : to
}

/** *familiar with the matter*, *with direct knowledge of the payments*, *who worked on the report* */
function endOfKnowing(words: Sentence, to: number): number {
  let at = to
  if (lowerAt(words, at) === 'with' || lowerAt(words, at) === 'directly') at++
  if (lowerAt(words, at) === 'direct') at++
  if (!KNOWING.has(lowerAt(words, at))) return endOfWork(words, to)
  const preposition = at + 1
  const end = endOfNoun(words, preposition + 1)
  return end > preposition + 1 ? end : at + 1
}

function endOfWork(words: Sentence, to: number): number {
  if (
    lowerAt(words, to) !== 'who' ||
    !/^(?:works|worked|served|attended)$/.test(lowerAt(words, to + 1))
  )
    return to
  const end = endOfNoun(words, to + 3)
  return end > to + 3 ? end : to
}

function endOfNoun(words: Sentence, from: number): number {
  let to = from
  while (to - from < LONGEST_PHRASE && !endsNoun(words, to)) to++
  return to
}

function endsNoun(words: Sentence, at: number): boolean {
  const word = words[at]
  if ((endsPhrase(word) || word?.lower === 'who') && word?.lower !== 'of') return true
  return is(word, 'adverb') || cueAt(words, at, true) !== null
}

/** *a friend, Peer Aske,*, *a 34-year-old, Aske*, *a man named Aske*, *a nurse, who gave her name as Ida*: named after all */
function isNamed(words: Sentence, to: number): boolean {
  let at = isComma(words[to]) ? to + 1 : to
  if (NAMING.test(lowerAt(words, at))) at++
  if (lowerAt(words, at) === 'who') {
    const name = words.slice(at, at + LONGEST_GIVING).findIndex(({ lower }) => lower === 'name')
    if (name === -1) return false
    at += name + 2
  }
  return words[at]?.capital ?? false
}

/** *34-year-old*, *named* */
const NAMING = /^(?:\d.*|called|identified|named)$/u

/** *who gave only his first name, Tom* */
const LONGEST_GIVING = 7

/** *Bo Lind, 49, a fisherman who said*, *his father, a mason, said*: says what somebody told of is */
function explains(words: Sentence, { from, to }: Range): boolean {
  if (!isComma(words[from - 1])) return false
  const before = words[from - 2]
  if (isComma(words[to]) && is(before, 'kin')) return true
  return (before?.capital ?? false) || /^\d{1,3}$/.test(before?.lower ?? '')
}

const LONGEST_ASIDE = 30

/** Whether the people say something there: before or behind them stands a reporting word. */
function speaks(words: Sentence, { from, to }: Range): boolean {
  if (isReliedOn(words, from)) return true
  if (isSaidBefore(words, from)) return hasQuote(words.slice(0, from))
  if (!maySpeakBehind(words, from)) return false
  for (let at = to; at < words.length && at - to < LONGEST_ASIDE; at++) {
    const word = words[at]
    if (!word || word.text === ';' || word.kind === 'quotation') return false
    const cue = cueAt(words, at, true)
    if (cue && SAYING.has(cue) && !is(word, 'gerund')) return isTheirs(words, to, at)
  }
  return false
}

/** Whether people who begin at a place may be the subject of a clause, or said something before it. */
function maySpeakBehind(words: Sentence, from: number): boolean {
  const lead = words[from - 1]
  if (lead?.kind !== 'word' || CLAUSE_STARTS.has(lead.lower)) return true
  return isReliedOn(words, from) || isSaidBefore(words, from)
}

/** *citing two officials*, *according to two officials* */
function isReliedOn(words: Sentence, from: number): boolean {
  const lead = lowerAt(words, from - 1)
  return lead === 'citing' || (lead === 'to' && lowerAt(words, from - 2) === 'according')
}

/** *“It stood,” said a neighbour* */
function isSaidBefore(words: Sentence, from: number): boolean {
  if (words[from - 1]?.kind !== 'word') return false
  return SAYING.has(cueAt(words, from - 1, true) ?? '')
}

function hasQuote(words: Sentence): boolean {
  return words.some(({ kind }) => kind === 'quotation')
}

/** The verb is theirs right behind them, behind an aside, or behind *who*. */
function isTheirs(words: Sentence, to: number, verb: number): boolean {
  const between = words.slice(to, verb)
  const opener = between[0]
  if (!opener) return true
  if (between.every((word) => is(word, 'adverb') || is(word, 'auxiliary'))) return true
  if (opener.lower === 'who') return true
  return isComma(opener) && (isComma(between.at(-1)) || between[1]?.lower === 'who')
}

/** The words for keeping a name back, from *who* or the comma before them to the end of the clause. */
function anonymityIn(text: string, words: Sentence, from: number): Span | null {
  const rest = words.slice(from)
  if (rest.length === 0) return null
  const span = spanOf(rest, 0, rest.length)
  const found = ANONYMITY.exec(text.slice(span.start, span.end))
  if (!found) return null
  const at = rest.findIndex(({ end }) => end > span.start + found.index)
  const opens = rest.slice(0, at).findLastIndex((word) => isComma(word) || word.lower === 'who')
  const first = opens === -1 ? 0 : rest[opens]?.lower === 'who' ? opens : opens + 1
  const end = rest.findIndex(
    (word, place) => place > at && (isComma(word) || word.text === '.' || findsOut(rest, place)),
  )
  return spanOf(rest, first, end === -1 ? rest.length : end)
}

/** *because she feared for her job said*: the main verb ends the reason. */
function findsOut(words: Sentence, at: number): boolean {
  const cue = cueAt(words, at, true)
  return (
    cue === 'say' && is(words[at], 'past') && !/^(?:who|he|she|they)$/.test(lowerAt(words, at - 1))
  )
}

/** *The person spoke on condition of anonymity.*: the next sentence may say it. */
function anonymityOf(text: string, next: Sentence): Span | null {
  const opener = lowerAt(next, 0)
  if (!SAME_PEOPLE.has(opener)) return null
  return anonymityIn(text, next, 0)
}
