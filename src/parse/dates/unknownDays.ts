import { once } from '../tokens/kept.ts'
import { lowerAt } from '../tokens/lowerAt.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { groupOf } from '../tokens/tags.ts'
import { is, isAny } from '../tokens/Token.ts'
import { bare, isIn, type DatedSentence } from './DatedSentence.ts'
import { isOrdinal } from './isOrdinal.ts'
import type { Known, Reading } from './Reading.ts'
import { tenseAt } from './tenseAt.ts'

/*
 * Days that hang on a day or a year which the text doesn’t tell: the published day says nothing of
 * them.
 */

/**
 * Tells of each of a sentence’s days whether it or its month stands in another year than the published one,
 * and nobody can say which.
 *
 *     The year the mill burnt we lost the whole of March.      In 1921 it began in March.
 *     ^^^^^^^^^^^^^^^^^                            ^^^^^       ^^^^^^^             ^^^^^
 */
export function tellOtherYears(
  sentence: DatedSentence,
  all: readonly Reading[],
  known: Known,
): (reading: Reading) => boolean {
  const [opener] = all
  const opens = once(() => opener !== undefined && opensWithYear(sentence, opener, known))
  const unknown = once(() => placeOfUnknownYear(sentence))
  return (reading) => {
    if (isOfOtherEra(sentence, reading)) return true
    if (!reading.relative || !isBare(reading)) return false
    if (opener !== reading && opens()) return true
    return unknown() !== -1 && unknown() < reading.from
  }
}

/**
 * Whether a year before 1000 says which era it is of, or a later one that it was before ours.
 *
 *     It fell on 15 March 44 BC      between 2000 and 1600 BC      in March 536 AD
 *                ^^^^^^^^                    ^^^^     ^^^^            ^^^^^
 */
function isOfOtherEra({ words, lexicon, entries }: DatedSentence, reading: Reading): boolean {
  const { before, ours } = lexicon.eras
  const most = reading.to + LONGEST_YEAR
  for (let at = reading.to; at < most; at++) {
    // *1600 a. C.*: the era may open with a word that joins two years
    if (standing(words, at, before)) return true
    if (entries[at]?.slots.joint || /^(?:\d|,$)/u.test(lowerAt(words, at))) continue
    return at > reading.to && reading.relative && standing(words, at, ours) !== null
  }
  return false
}

/** `, 44`, `and 1600` */
const LONGEST_YEAR = 4

/** A day without a year, or a word that says which: *March*, *3 May*, *Monday*. */
function isBare({ match }: Reading): boolean {
  if (!match || !BARE.has(match.meaning)) return false
  return match.slots.side === undefined && match.slots.year === undefined
}

const BARE: ReadonlySet<string> = new Set(['date', 'feast', 'month', 'weekday'])

const LATEST_OPENER = 1

/** *In 1921 …*: all of the sentence is about that year; *Since 1921 …* reaches up to now. */
function opensWithYear(
  { words, lexicon }: DatedSentence,
  { from, match, stretch }: Reading,
  { today }: Known,
): boolean {
  if (from > LATEST_OPENER || match?.meaning !== 'year' || !today) return false
  if (isIn(lexicon, 'lead behind', lowerAt(words, from - 1))) return false
  return Number(stretch[1].slice(0, 4)) < today.getUTCFullYear()
}

/** Where a year begins of which only is said what happened then; -1 for none. */
function placeOfUnknownYear(sentence: DatedSentence): number {
  const { words, lexicon } = sentence
  const { unknown, told } = lexicon.years
  return words.findIndex((_, at) => {
    if (standing(words, at, unknown)) return true
    const phrase = standing(words, at, told)
    return phrase !== null && tellsWhich(sentence, at + phrase.length)
  })
}

type Phrase = readonly string[]

/** The first of some phrases that stands at a place; a word may have its owner’s mark or full stop. */
function standing(words: Sentence, at: number, phrases: readonly Phrase[]): Phrase | null {
  for (const phrase of phrases) {
    let place = 0
    while (place < phrase.length && isBarely(lowerAt(words, at + place), phrase[place] ?? ''))
      place++
    if (place === phrase.length) return phrase
  }
  return null
}

function isBarely(lower: string, word: string): boolean {
  return lower.startsWith(word) && bare(lower) === word
}

/** *the year she left*, *the year in which*, *the year of the flood*; not *the year 2019*, *the year ended* */
function tellsWhich({ words, lexicon }: DatedSentence, from: number): boolean {
  const at = words[from]?.text === ',' ? from + 1 : from
  if (isAny(words[at], CLAUSE)) return true
  if (is(words[at], 'preposition') && isAny(words[at + 1], CLAUSE)) return true
  if (at > from) return false
  if (isIn(lexicon, 'ofDay', lowerAt(words, at))) return !/^\d/u.test(lowerAt(words, at + 1))
  return isAny(words[at], SUBJECT) || (words[at]?.capital ?? false)
}

const CLAUSE = groupOf('relative', 'question', 'subordinator')
const SUBJECT = groupOf('pronoun', 'determiner', 'several')

/**
 * Whether a sentence tells what happened on a day that it doesn’t say, so that the weekdays behind it
 * count from there.
 *
 *     They came on a Tuesday. By Wednesday the bench was gone.
 *                  ^^^^^^^^^     ^^^^^^^^^ no day
 */
export function tellsOfSomeDay(sentence: DatedSentence): boolean {
  const { words, lexicon, entries } = sentence
  return entries.some(
    (entry, at) =>
      entry?.slots.weekday !== undefined &&
      isIn(lexicon, 'someDay', lowerAt(words, at - 1)) &&
      !isOrdinal(sentence, at, at + 1) &&
      tenseAt(sentence, at) === 'past',
  )
}

/** *Wednesday*, *by Wednesday*; *next Wednesday* counts from the published day whatever stands before. */
export function isBareWeekday({ match }: Reading): boolean {
  return match?.meaning === 'weekday' && match.slots.side === undefined
}
