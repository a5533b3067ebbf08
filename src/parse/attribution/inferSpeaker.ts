import type { Attribution } from './Attribution.ts'
import type { Place } from './findAttributions.ts'
import { findDoer } from './findDoer.ts'
import { findClauses } from '../grammar/findClauses.ts'
import { findMedium } from './findMedium.ts'
import type { FoundQuote } from './findQuotes.ts'
import { isName } from '../tokens/isName.ts'
import { isAdverb } from '../tokens/wordKinds.ts'
import { oneLine, spanOf } from '../tokens/phraseWords.ts'
import { readMention, type Mention } from '../grammar/readMention.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import type { Word } from '../tokens/splitWords.ts'
import { isBeingTold } from '../grammar/verbs.ts'
import { CONJUNCTIONS } from '../languages/en/wordLists.ts'

/** Who said it, as far as the words around the quote go. */
export type Who = Pick<FoundQuote, 'mention' | 'cue' | 'medium' | 'confidence' | 'why' | 'after'>

export const NOBODY: Who = {
  mention: null,
  cue: null,
  medium: null,
  confidence: 'unknown',
  why: 'notStated',
  after: null,
}

export function fromAttribution(text: string, attribution: Attribution): Who | null {
  const { sentence, cue, cueAt, why, sure } = attribution
  const mention = readWho(text, sentence, attribution)
  if (!mention) return null
  return {
    mention,
    cue,
    medium: findMedium(sentence, cueAt),
    confidence: sure ? 'stated' : 'inferred',
    why,
    after: null,
  }
}

/** *Ruiz, who said*: the words at the cue, and whom they stand for. */
function readWho(
  text: string,
  sentence: Sentence,
  { phrase, who }: Pick<Attribution, 'phrase' | 'who'>,
): Mention | null {
  if (!who) return readMention(text, sentence, phrase)
  const mention = readMention(text, sentence, who)
  return mention && { ...mention, ...spanOf(sentence, phrase.from, phrase.to) }
}

/**
 * Without a cue there are, in this order: a signature below, the nearest doer of the sentence, the
 * other quote of the paragraph, the sentence before, the paragraph before.
 */
export function inferSpeaker(text: string, place: Place, quotes: readonly FoundQuote[]): Who {
  if (isAskedOf(place)) return NOBODY
  return (
    readSignature(text, place) ??
    readDoer(text, place, place.at, 'sentenceSubject') ??
    goOn(place, quotes) ??
    readSentenceBefore(text, place) ??
    goOnInside(text, place, quotes) ??
    NOBODY
  )
}

/** *Ruiz was asked, “Will it hold?”*: whoever asks isn’t named. */
function isAskedOf({ sentence, at, clauses }: Place): boolean {
  const last = clauses.findLast(({ verb }) => verb.to <= at)
  return last !== undefined && at - last.verb.to <= 1 && isBeingTold(sentence, last.verb)
}

/**
 *     “We will rebuild.”
 *     — Ana Ruiz
 */
function readSignature(text: string, { sentence, after }: Place): Who | null {
  const line = after?.sentences.length === 1 ? after.sentences[0] : undefined
  if (!after || !line || !DASH.test(text.charAt(after.block.start)) || !isOnlyQuotes([sentence]))
    return null
  const names = line.filter(({ kind }) => kind === 'word')
  const [first, last] = [names[0], names.at(-1)]
  if (!first || !last || names.length > LONGEST_SIGNATURE) return null
  const name = oneLine(text, { start: first.start, end: last.end })
  if (names.length > 1 ? !isName(name) : !first.capital) return null
  const mention = readMention(text, names, { from: 0, to: names.length })
  return mention && { ...NOBODY, mention, confidence: 'stated', why: 'cueAfter' }
}

const DASH = /[—–-]/u
const LONGEST_SIGNATURE = 5

function readDoer(
  text: string,
  { sentence, clauses }: Pick<Place, 'sentence' | 'clauses'>,
  at: number,
  why: Who['why'],
): Who | null {
  const doer = findDoer(sentence, at, clauses)
  const mention = doer && readWho(text, sentence, doer)
  if (!mention || mention.kind === 'who') return null
  return { ...NOBODY, mention, confidence: 'inferred', why }
}

/** The quote before is its speaker's too, in one paragraph or where a paragraph is nothing else. */
function goOn(
  { sentence, readBlock, before, at }: Place,
  quotes: readonly FoundQuote[],
): Who | null {
  const last = quotes.at(-1)
  if (!last || !isAttributed(last)) return null
  if (isOpening(sentence, at) && last.block === readBlock.block)
    return { ...NOBODY, confidence: 'inferred', why: 'sameParagraph', after: last.start }
  const carriesOn = isOnlyQuotes([sentence]) && isOnlyQuotes(readBlock.sentences)
  if (carriesOn && last.block === before?.block && last.block.type === 'paragraph')
    return { ...NOBODY, confidence: 'inferred', why: 'continued', after: last.start }
  return null
}

/** `“It is gone.”`, `Then: “…”`, `And yet, “…”` */
function isOpening(sentence: Sentence, at: number): boolean {
  return at <= LONGEST_OPENING && sentence.slice(0, at).every(opensOnly)
}

const LONGEST_OPENING = 4

function opensOnly(word: Word): boolean {
  return word.kind === 'stop' || isAdverb(word) || CONJUNCTIONS.has(word.lower)
}

function isAttributed(quote: FoundQuote): boolean {
  return quote.mention !== null || quote.after !== null
}

/**
 * A quote that opens its sentence is, for want of anybody else, whose doings the sentence before
 * tells.
 *
 *     Ruiz thanked the builders. “They came when nobody else would.”
 *     ^^^^
 */
function readSentenceBefore(text: string, place: Place): Who | null {
  if (!isOpening(place.sentence, place.at)) return null
  const own = place.readBlock.sentences[place.number - 1]
  if (own) return readLast(text, own)
  const last = place.before?.sentences.at(-1)
  if (!last || place.before?.block.type !== 'paragraph') return null
  return isOnlyQuotes([place.sentence]) ? readLast(text, last) : null
}

function readLast(text: string, sentence: Sentence): Who | null {
  const clauses = findClauses(sentence)
  return readDoer(text, { sentence, clauses }, sentence.length, 'sentenceBefore')
}

/**
 * Where nobody does anything in the quote's sentence, the paragraph's speaker goes on.
 *
 *     Ruiz called it “a ruin.” As a result there is “no time to lose.”
 *     ^^^^
 */
function goOnInside(text: string, place: Place, quotes: readonly FoundQuote[]): Who | null {
  const last = quotes.at(-1)
  if (last && isAttributed(last) && last.block === place.readBlock.block)
    return { ...NOBODY, confidence: 'inferred', why: 'sameParagraph', after: last.start }
  const before = place.readBlock.sentences[place.number - 1]
  return before ? readLast(text, before) : null
}

/** A long run of quotes is a list of words; the cap also keeps any text linear. */
const MOST_QUOTES = 20

function isOnlyQuotes(sentences: readonly Sentence[]): boolean {
  return (
    sentences.length <= MOST_QUOTES &&
    sentences.every(
      (sentence) => sentence.length <= MOST_QUOTES && sentence.every(({ kind }) => kind !== 'word'),
    )
  )
}
