import { lowerAt } from '../tokens/lowerAt.ts'
import { builds } from '../tokens/Token.ts'
import { iso, makeDay, months, type Stretch } from './calendar.ts'
import { yearByTense, yearOfDate, yearOnSide } from './chooseYear.ts'
import { bare, isIn, wordOf } from './DatedSentence.ts'
import {
  absolute,
  AND,
  relative,
  wordBehind,
  lowerBefore,
  lowerBehind,
  type Found,
  type Place,
} from './Place.ts'
import { leadOf } from './tenseAt.ts'

/**
 * A date, or two of one month, with the year as far as it stands there.
 *
 *     on May 3      from 3 to 5 May 2021      on 19 November last year
 *        ^^^^^           ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^^
 */
export function readDate(place: Place): Found | null {
  const { slots } = place.match
  const dates = datesOf(place)
  if (!dates || !isMonth(place)) return null
  if (slots.year !== undefined) return absolute(stretchOf(place, dates, slots.year))
  if (isInside(place) || isClock(place)) return null
  const year = yearOfDate(place, slots.month ?? 0, dates[0])
  return year === null ? null : relative(stretchOf(place, dates, year))
}

type Dates = readonly [first: number, last: number]

/** `3`, `3 to 5`, `3-5`; two that are joined by *and* follow one another, or they are two findings. */
function datesOf(place: Place): Dates | null {
  const { slots } = place.match
  const { date = slots.last ?? 0, last = date, dates, joint } = slots
  if (dates !== undefined) return inOrder([Math.floor(dates / 100), dates % 100])
  const apart = joint === AND && last !== date + 1 && !isBetween(place)
  return apart ? null : inOrder([date, last])
}

/** *between 11 and 15 May* */
function isBetween({ sentence, match }: Place): boolean {
  const { words, lexicon } = sentence
  const lead = lowerAt(words, leadOf(sentence, match.from))
  const joint = lowerAt(words, match.places.joint ?? -1)
  return lexicon.ranges.some((range) => range.lead === lead && range.joint.includes(joint))
}

function inOrder([first, last]: Dates): Dates | null {
  return first <= last ? [first, last] : null
}

/** Where months have a capital, *may* and *march* are none. */
function isMonth({ sentence, match }: Place): boolean {
  if (!sentence.lexicon.words.capitalMonths) return true
  const word = wordOf(sentence, match, 'month')
  return word !== undefined && (word.capital || /-\p{Lu}/u.test(word.text))
}

/** `May 3:15 p.m.` is no date, nor is `May 3 p.m.` */
function isClock(place: Place): boolean {
  return /^(?::|[ap]\.?m\.?)$/.test(lowerBehind(place))
}

/** *In May 15 boats sank*: the number counts what stands behind it. */
function isInside(place: Place): boolean {
  const { sentence, match } = place
  const opens = match.places.month === match.from
  return opens && isIn(sentence.lexicon, 'insideMonth', lowerBefore(place))
}

function stretchOf(
  { match: { slots } }: Place,
  [first, last]: Dates,
  year: number,
): Stretch | null {
  const { month = 0 } = slots
  const [from, to] = [makeDay(year, month, first), makeDay(year, month, last)]
  return from && to ? [iso(from), iso(to)] : null
}

/**
 * A month by itself, with its year, or with what says which.
 *
 *     in June 2019      in mid-June      last April      an August letter
 *        ^^^^^^^^^         ^^^^^^^^      ^^^^^^^^^^         ^^^^^^
 */
export function readMonth(place: Place): Found | null {
  const { month = 0, year, side } = place.match.slots
  if (!isMonth(place)) return null
  if (year !== undefined) return absolute(months(year, month, month))
  if (side === undefined && !isMeant(place)) return null
  const chosen = side === undefined ? yearByTense(place, month) : yearOnSide(place, month, side)
  return chosen === null ? null : relative(months(chosen, month, month))
}

/** Whether a month without date or year is meant as one, and as nobody’s name. */
function isMeant(place: Place): boolean {
  const { sentence, match } = place
  const { words, lexicon, entries } = sentence
  const before = lowerBefore(place)
  if (match.places.month !== match.from || GROWN.test(lowerAt(words, match.from))) return true
  if (isIn(lexicon, 'monthLeads', before))
    return (
      !wordBehind(place)?.capital || !(isIn(lexicon, 'nameLeads', before) || isPartOfName(place))
    )
  if (isIn(lexicon, 'lead ahead', before))
    return isIn(lexicon, 'planned', lowerAt(words, match.from - 2))
  if (entries[match.from - 1]?.slots.joint === AND)
    return isIn(lexicon, 'monthLeads', lowerAt(words, match.from - 3))
  return isIn(lexicon, 'monthOwners', before) && describes(place)
}

/** *lives in June Street*; not *In June Ruiz resigned*, nor where every noun has a capital */
function isPartOfName({ sentence, match }: Place): boolean {
  const { words } = sentence
  if (!sentence.lexicon.words.capitalMonths || builds(words, 'capitalNouns')) return false
  return match.from > 1 && words[match.from - 2]?.text !== ','
}

/** *an August letter*, but not *a march along the wall* */
function describes(place: Place): boolean {
  const { words, lexicon } = place.sentence
  const behind = wordBehind(place)
  if (isIn(lexicon, 'alsoWords', bare(lowerAt(words, place.match.from)))) return false
  return behind?.kind === 'word' && !behind.capital
}

/** `mid-June`, `d’avril` */
const GROWN = /^\p{L}{2,3}-|^\p{L}’/u
