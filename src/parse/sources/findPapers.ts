import type { Range } from '../grammar/Phrase.ts'
import { cueAt, isVerbAt } from '../grammar/verbAt.ts'
import { NO_TAGS } from '../tokens/tags.ts'
import { is, isGiven } from '../tokens/Token.ts'
import { canBeVerb, endsPhrase, isComma } from './kinds.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import type { Source } from '../../article/Article.ts'
import { overlaps } from '../../article/Span.ts'
import { authorOf, type Context } from './authorOfPaper.ts'
import { isOutlet } from '../languages/outlets.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import { isAbout, TOPICS } from './topicsOf.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import {
  ABOUT,
  HANDED,
  HANGS_ON,
  MADE,
  MOVED,
  OUTLET_NOUNS,
  PAPERS,
  SEEN,
  SHOWS,
  WAS,
} from '../languages/en/sources.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/**
 * Papers, pictures and data that the story rests on: what shows something, what somebody goes by or
 * speaks in, and what the newsroom has seen.
 *
 *     Screenshots of the app viewed by CNBC show …      according to a report by the auditor
 *     ^^^^^^^^^^^^^^^^^^^^^^                                         ^^^^^^^^^^^^^^^^^^^^^^^
 *     In a statement, the council said …
 *          ^^^^^^^^^ statement by the council
 *
 * What the words lead to is relied on too, where they call it a paper.
 */
export function findPapers(
  text: string,
  readBlocks: readonly ReadBlock[],
  { authors, links }: Pick<Context, 'authors' | 'links'>,
): readonly Source[] {
  const found: Source[] = []
  for (const { sentences } of readBlocks)
    sentences.forEach((sentence, at) => {
      if (!mayHoldPaper(sentence)) return
      const earlier = sentences.slice(Math.max(0, at - FURTHEST_BACK), at)
      found.push(...findInSentence(text, sentence, { authors, links, earlier }))
    })
  return found
}

/** How many sentences back the author of a paper may be named. */
const FURTHEST_BACK = 2

function mayHoldPaper(sentence: Sentence): boolean {
  return isAbout(sentence, TOPICS.paper)
}

function findInSentence(text: string, words: Sentence, context: Context): readonly Source[] {
  const found: Source[] = []
  words.forEach((word, at) => {
    if (!PAPERS.has(word.lower) || word.kind !== 'word' || isVerbHere(words, at)) return
    const paper = { from: startOfPaper(words, at), to: endOfPaper(words, at) }
    if (isTitle(text, words, { from: paper.from, to: at + 1 })) return
    const spoken = { from: paper.from, to: at + 1 }
    const author = authorOf(text, words, spoken, context)
    const link = context.links.find((one) => overlaps(one, word))
    if (author === null && !link && !isRelied(text, words, paper)) return
    const span = spanOf(words, paper.from, author === null ? paper.to : at + 1)
    const name =
      author === null
        ? oneLine(text, span) + (makerOf(text, words, paper.to) || tailOf(text, words, paper.to))
        : `${withoutArticle(oneLine(text, span))} by ${author}`
    const end = author === null ? Math.max(span.end, link?.end ?? 0) : span.end
    found.push({ kind: 'document', name, evidence: [{ start: span.start, end }] })
  })
  return found
}

/** *The Sandport Ledger* is an outlet, and *The Water Ledger* a work: what is called so is no paper of the story's. */
function isTitle(text: string, words: Sentence, { from, to }: Range): boolean {
  const start = is(words[from], 'determiner') ? from + 1 : from
  if (to - start < 2 || !words.slice(start, to).every(({ capital }) => capital)) return false
  return isOutlet(oneLine(text, spanOf(words, start, to)))
}

export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?|his|her|its|their) /iu, '')
}

/**
 * Who made a paper, where other words stand between.
 *
 *     a report published on Monday by the county auditor
 *                                  ^^^^^^^^^^^^^^^^^^^^^
 */
function makerOf(text: string, words: Sentence, to: number): string {
  if (!MADE.has(lowerAt(words, to))) return ''
  const by = words.findIndex(({ lower }, at) => at > to && at < to + 4 && lower === 'by')
  const end = by === -1 ? by : endOfNoun(words, by + 1)
  const whole = by !== -1 && end > by + 1
  return whole ? ` ${oneLine(text, spanOf(words, by, reachOf(words, end)))}` : ''
}

const LONGEST_TAIL = 6

/**
 *     A policy adopted in 2021 states …      A paper in the journal Night Sky, …
 *              ^^^^^^^^^^^^^^^                       ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function tailOf(text: string, words: Sentence, from: number): string {
  const to = startOfTail(words, from)
  const opener = lowerAt(words, to)
  if (opener !== 'in' && !/(?:ed|en)$/.test(opener)) return ''
  if (MOVED.has(opener) || lowerAt(words, to + 1) === 'on') return ''
  let end = to
  while (end - to < LONGEST_TAIL && words[end]?.kind === 'word' && !endsTail(words, end)) end++
  return end > to + 1 ? ` ${oneLine(text, spanOf(words, to, end))}` : ''
}

/** *a study published on Monday in the journal Night Sky*: the day says nothing of which it is. */
function startOfTail(words: Sentence, to: number): number {
  if (!MADE.has(lowerAt(words, to)) || lowerAt(words, to + 1) !== 'on') return to
  const place = words.findIndex(({ lower }, at) => at > to + 2 && at < to + 6 && lower === 'in')
  return place === -1 ? to : place
}

function endsTail(words: Sentence, at: number): boolean {
  const lower = lowerAt(words, at)
  return (
    SHOWS.has(lower) ||
    is(words[at], 'auxiliary') ||
    (SEEN.has(lower) && lowerAt(words, at + 1) === 'by')
  )
}

/** `the Institute for Island Studies` */
function reachOf(words: Sentence, to: number): number {
  const joins = /^(?:of|for)$/.test(lowerAt(words, to))
  return joins ? Math.max(to, endOfNoun(words, to + 1)) : to
}

/** *Ruiz records*, *to note*, *they report*: a verb, and no paper */
function isVerbHere(words: Sentence, at: number): boolean {
  const before = words[at - 1]
  const lead = before?.lower ?? ''
  if (lead === 'to') return lowerAt(words, at - 2) !== 'according'
  if (is(before, 'pronoun') || is(before, 'auxiliary')) return true
  // `Ruiz records it`, but `Court records` and `Test logs` begin with a word that is no name
  const named = before !== undefined && before.capital && !hasTags(before)
  return named && isVerbAt(words, at) && !(words[at]?.capital ?? false)
}

/** Whether a list knows a word as anything but a given name. */
function hasTags(token: Sentence[number]): boolean {
  return token.tags !== NO_TAGS && !isGiven(token)
}

const LONGEST_NAME = 8

/** Back to the article or owner, over what describes the paper. */
function startOfPaper(words: Sentence, head: number): number {
  let from = head
  while (from > 0 && head - from < LONGEST_NAME && !standsBefore(words, from - 1)) {
    from--
    if (is(words[from], 'determiner') && !is(words[from], 'possessive')) break
  }
  return from
}

/** Whether a word is no part of the paper’s name, so that the name begins behind it. */
function standsBefore(words: Sentence, at: number): boolean {
  const word = words[at]
  if (endsPhrase(word) || is(word, 'pronoun') || word?.lower === 'citing') return true
  if (is(word, 'adverb') && !is(word, 'determiner')) return true
  if (cueAt(words, at, false)) return true
  return canBeVerb(word) && !is(words[at - 1], 'determiner') && !isPart(words, at)
}

/** *leaked draft*, *emailed statement*: a participle that describes */
function isPart(words: Sentence, at: number): boolean {
  return (words[at]?.lower.endsWith('ed') ?? false) && words[at + 1]?.kind === 'word'
}

/** Over what tells whose it is and what about: *by the auditor*, *of the app*, *from the board*. */
function endOfPaper(words: Sentence, head: number): number {
  let to = head + 1
  while (to - head < 2 * LONGEST_NAME && HANGS_ON.has(lowerAt(words, to))) {
    const end = endOfNoun(words, to + 1)
    if (end === to + 1) break
    to = end
  }
  return isPartOfName(words, to) ? reachOf(words, to) : to
}

/** *by the Institute for Urban Light*: what stands between capitals is part of the name. */
function isPartOfName(words: Sentence, at: number): boolean {
  return (words[at - 1]?.capital ?? false) && (words[at + 1]?.capital ?? false)
}

function endOfNoun(words: Sentence, from: number): number {
  let to = from
  while (to - from < LONGEST_NAME && !endsNoun(words, to, to === from)) to++
  return to
}

function endsNoun(words: Sentence, at: number, first: boolean): boolean {
  const word = words[at]
  if (
    endsPhrase(word) ||
    SHOWS.has(word?.lower ?? '') ||
    SEEN.has(word?.lower ?? '') ||
    is(word, 'adverb')
  )
    return true
  if (first) return false
  return is(word, 'determiner') || (canBeVerb(word) && !PAPERS.has(word?.lower ?? ''))
}

function isRelied(text: string, words: Sentence, paper: Range): boolean {
  const { from, to } = paper
  const lead = lowerAt(words, from - 1)
  if (lead === 'to' && lowerAt(words, from - 2) === 'according') return true
  if (lead === 'citing' || (lead === 'by' && lowerAt(words, from - 2) === 'shown')) return true
  if (isReadOut(words, to) || isSeen(text, words, to)) return true
  return shows(words, paper) || isWrittenIn(words, paper)
}

/**
 *     In a study published on Monday, Ana Ruiz and her colleagues report that …
 *        ^^^^^^^                                                  ^^^^^^
 */
function isWrittenIn(words: Sentence, { from, to }: Range): boolean {
  const leads = lowerAt(words, from - 1) === 'in' && (from === 1 || isComma(words[from - 2]))
  if (!leads || !is(words[from], 'determiner')) return false
  const comma = words.findIndex(
    (word, at) => at >= to && at - to < LONGEST_ASIDE && (isComma(word) || word.kind !== 'word'),
  )
  if (!isComma(words[comma])) return false
  const verb = words.findIndex((_, at) => at > comma && isVerbAt(words, at))
  return verb !== -1 && (SHOWS.has(lowerAt(words, verb)) || cueAt(words, verb, true) === 'say')
}

/** *A statement was read on her behalf*, *was read to the jury* */
function isReadOut(words: Sentence, to: number): boolean {
  const read = WAS.has(lowerAt(words, to)) && lowerAt(words, to + 1) === 'read'
  return read && /^(?:in|on|out|to)$/.test(lowerAt(words, to + 2))
}

const LONGEST_ASIDE = 18

/** *viewed by CNBC*, *which Tern News has seen*, *shared with the Mercury*, *first published by* */
function isSeen(text: string, words: Sentence, to: number): boolean {
  for (let at = to; at < words.length && at - to < LONGEST_ASIDE; at++) {
    if (endsAside(words, at)) return false
    const seen = isSeenAt(text, words, at)
    if (seen !== null) return seen
    const verb = at > to + 1 && isVerbAt(words, at) && !WAS.has(lowerAt(words, at))
    if (verb && !isComma(words[to])) return false
  }
  return false
}

/** Whether the newsroom has seen it, as the words at a place say; null where they say nothing of it. */
function isSeenAt(text: string, words: Sentence, at: number): boolean | null {
  const [lower, next] = [lowerAt(words, at), lowerAt(words, at + 1)]
  if (SEEN.has(lower) && next === 'by')
    return MADE.has(lower) ? isOutletAt(text, words, at + 2) || null : isNewsroom(words, at + 2)
  if (HANDED.has(lower) && (next === 'with' || next === 'to')) return isNewsroom(words, at + 2)
  return /^ha[sd]$/.test(lower) && SEEN.has(next) ? (words[at - 1]?.capital ?? false) : null
}

function endsAside(words: Sentence, at: number): boolean {
  const word = words[at]
  return !word || word.kind === 'quotation' || word.text === ';'
}

function isNewsroom(words: Sentence, at: number): boolean {
  const name = is(words[at], 'determiner') ? words[at + 1] : words[at]
  return (name?.capital ?? false) || OUTLET_NOUNS.has(name?.lower ?? '')
}

/** *first published by the Mercury*; what *is published by Quarrel House* is a book. */
function isOutletAt(text: string, words: Sentence, at: number): boolean {
  const from = is(words[at], 'determiner') ? at + 1 : at
  if (OUTLET_NOUNS.has(lowerAt(words, from))) return true
  const end = words.findIndex((word, place) => place >= from && !word.capital)
  const to = end === -1 ? words.length : end
  const name = to > from ? oneLine(text, spanOf(words, from, to)) : ''
  return isOutlet(name) || isOutlet(`The ${name}`)
}

/** *also*, *last year* */
function isTime(words: Sentence, at: number): boolean {
  return is(words[at], 'adverb') || is(words[at], 'time')
}

/** The paper is what shows: right behind it, or behind what is said of it. */
function shows(words: Sentence, { from, to }: Range): boolean {
  const lead = words[from - 1]
  if (lead?.kind === 'word' && is(lead, 'preposition')) return false
  let at = to
  while (isTime(words, at) || /^(?:also|ha[sd]|have|had|did|does)$/.test(lowerAt(words, at))) at++
  if (SHOWS.has(lowerAt(words, at))) return true
  return showsBehind(words, to)
}

/**
 *     A policy adopted in 2021 states …      The letter, which he showed to us, gives …
 *                              ^^^^^^                                           ^^^^^
 */
function showsBehind(words: Sentence, to: number): boolean {
  const comma = isComma(words[to])
  const opener = lowerAt(words, to)
  if (!comma && !/(?:ed|en)$/.test(opener) && !ABOUT.has(opener)) return false
  const nearest = /^(?:which|dated|signed)$/.test(lowerAt(words, to + 1)) ? to : to + 2
  for (let at = to + 1; at < words.length && at - to < LONGEST_ASIDE; at++) {
    if (endsAside(words, at)) return false
    const opens = !comma || (isComma(words[at - 1]) && at > nearest)
    if (opens && isShowing(words, at)) return isFree(words, at) || isInNamed(words, to, at)
  }
  return false
}

/** The rule that *was read aloud* shows nothing. */
function isShowing(words: Sentence, at: number): boolean {
  const before = words[at - 1]
  return SHOWS.has(lowerAt(words, at)) && !isLead(before) && !is(before, 'be')
}

/** *said* behind a comma may be somebody else’s. */
function isFree(words: Sentence, at: number): boolean {
  const before = words[at - 1]
  const named = (before?.capital ?? false) && !is(before, 'calendar')
  return !named && lowerAt(words, at) !== 'said'
}

/** *A study in Nature found*, *a report issued by Norrbank found*: all between is a name that goes with it. */
function isInNamed(words: Sentence, to: number, at: number): boolean {
  const opener = lowerAt(words, to)
  const from = MADE.has(opener) && lowerAt(words, to + 1) === 'by' ? to + 2 : to + 1
  const name = words.slice(from, at)
  return (
    (opener === 'in' || from === to + 2) &&
    name.every(({ capital, lower }) => capital || lower === 'the')
  )
}

/** *he says* is another’s, *a note* and *to show* no verb of the paper’s. */
function isLead(token: Sentence[number] | undefined): boolean {
  return is(token, 'pronoun') || is(token, 'determiner') || token?.lower === 'to'
}
