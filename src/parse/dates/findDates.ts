import { lexiconOf } from '../tokens/lexicons.ts'
import * as chrono from 'chrono-node/en'
import type { DateMention, Dated } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import { dayOf } from './calendar.ts'
import { readDates } from './readDates.ts'
import type { Reading } from './Reading.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { splitWords, type Word } from '../tokens/splitWords.ts'

const LONGEST_QUOTE = 4000

/**
 * Days and periods of the body, resolved against the published date: *Friday*, *last April*, *2019*.
 * What needs a published date and has none is left out, and so is what a speaker calls *today*.
 */
export function findDates(
  text: string,
  readBlocks: readonly ReadBlock[],
  published: Dated | null,
): readonly DateMention[] {
  const today = published ? dayOf(published.iso.slice(0, 10)) : null
  return readBlocks
    .filter(({ block }) => BODY.has(block.type))
    .flatMap(({ sentences }) => findInBlock(text, sentences, today))
}

const BODY: ReadonlySet<string> = new Set(['blockquote', 'listItem', 'paragraph', 'standfirst'])

function findInBlock(
  text: string,
  sentences: readonly Sentence[],
  today: Date | null,
): readonly DateMention[] {
  const found: DateMention[] = []
  let bygone = false
  for (const sentence of sentences) {
    const readings = readDates(sentence, today)
    const inQuotes = sentence
      .filter(({ kind }) => kind === 'quote')
      .flatMap((quote) => findInQuote(text, quote, bygone ? null : today))
    const own = readings.map((reading) => describe(sentence, reading))
    const rest = today ? findWithChrono(text, sentence, today) : []
    found.push(...[...own, ...inQuotes, ...withoutTaken(rest, own)].toSorted(byStart))
    bygone ||= readings.some((reading) => isBygone(sentence, reading, today))
  }
  return found
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start
}

function describe(words: Sentence, { from, to, stretch, relative }: Reading): DateMention {
  const anchor = relative ? ('published' as const) : null
  return { ...spanOf(words, from, to), from: stretch[0], to: stretch[1], relative, anchor }
}

const LONG_AGO = 2

/**
 * A paragraph about a year gone by: what is quoted there wasn’t said in the published week.
 *
 *     The diary ends in 1912. “The glass fell on Friday,” it says.
 *                       ^^^^
 */
function isBygone(
  words: Sentence,
  { from, relative, stretch }: Reading,
  today: Date | null,
): boolean {
  if (!today || relative || words[from - 1]?.lower === 'since') return false
  return Number(stretch[1].slice(0, 4)) <= today.getUTCFullYear() - LONG_AGO
}

/** Words that a speaker counts from the hour of speaking, which isn’t known. */
const SPOKEN_DAYS =
  /^(?:last night|this (?:afternoon|evening|morning)|today|tomorrow|tonight|yesterday)/iu

function findInQuote(text: string, quote: Word, today: Date | null): readonly DateMention[] {
  if (quote.end - quote.start > LONGEST_QUOTE) return []
  if (!DATE_WORD.test(text.slice(quote.start, quote.end))) return []
  const words = splitWords(text, quote, [], lexiconOf('en'))
  return readDates(words, today)
    .map((reading) => describe(words, reading))
    .filter(({ start, end }) => !SPOKEN_DAYS.test(text.slice(start, end)))
}

/** What may hold a date at all, so that most quotes needn’t be cut into words. */
const DATE_WORD =
  /day\b|\b(?:weeks?|weekend|months?|years?|decades?|century|spring|summer|autumn|fall|winter|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d{4}/u

/**
 * The rarer ways of naming one day are left to chrono.
 *
 *     the day before yesterday      a fortnight ago      three days from now
 */
function findWithChrono(text: string, sentence: Sentence, today: Date): readonly DateMention[] {
  if (!sentence.some(({ lower }, at) => isRare(sentence, lower, at))) return []
  const { start, end } = spanOf(sentence, 0, sentence.length)
  const words = text.slice(start, Math.min(end, start + LONGEST_QUOTE)).replace(/\s/gu, ' ')
  const noon = new Date(today.getTime() + NOON)
  return chrono.casual.parse(words, { instant: noon, timezone: 0 }).flatMap((one) => {
    if (!RARE.test(one.text)) return []
    const day = isoOf(one.start)
    const at = start + one.index
    const span = { start: at, end: at + one.text.length }
    return day
      ? [{ ...span, from: day, to: day, relative: true, anchor: 'published' as const }]
      : []
  })
}

const NOON = 43_200_000

const RARE =
  /^(?:the day (?:before yesterday|after tomorrow)|(?:\d{1,3}|\p{L}{3,8}) days? from now)$/iu

function isRare(sentence: Sentence, lower: string, at: number): boolean {
  if (lower === 'now') return sentence[at - 1]?.lower === 'from'
  const before = sentence[at - 1]?.lower
  return (
    (lower === 'yesterday' && before === 'before') || (lower === 'tomorrow' && before === 'after')
  )
}

function withoutTaken(
  rest: readonly DateMention[],
  own: readonly DateMention[],
): readonly DateMention[] {
  return rest.filter((one) => !own.some(({ start, end }) => start < one.end && one.start < end))
}

function isoOf(part: { get(name: 'year' | 'month' | 'day'): number | null }): string | null {
  const [year, month, day] = [part.get('year'), part.get('month'), part.get('day')]
  if (year === null || month === null || day === null) return null
  return [
    String(year).padStart(4, '0'),
    String(month).padStart(2, '0'),
    String(day).padStart(2, '0'),
  ].join('-')
}
