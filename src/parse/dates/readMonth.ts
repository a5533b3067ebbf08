import { daysBetween, iso, makeDay, months, type Stretch } from './calendar.ts'
import { bare, isIn, wordOf } from './DatedSentence.ts'
import { absolute, AND, relative, wordBefore, wordBehind, type Found, type Place } from './Place.ts'
import { leadOf, tenseAt } from './tenseAt.ts'

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
  const year =
    isInside(place) || isClock(place) ? null : (yearBySide(place) ?? yearOfDate(place, dates))
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
  const lead = words[leadOf(sentence, match.from)]?.lower
  const joint = words[match.places.joint ?? -1]?.lower ?? ''
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
  return /^(?::|[ap]\.?m\.?)$/.test(wordBehind(place)?.lower ?? '')
}

/** *In May 15 boats sank*: the number counts what stands behind it. */
function isInside(place: Place): boolean {
  const { sentence, match } = place
  const opens = match.places.month === match.from
  return opens && isIn(sentence.lexicon, 'insideMonth', wordBefore(place)?.lower)
}

/** The year of *May last year*, and of *3 mai dernier*. */
function yearBySide({ match: { slots }, known: { today } }: Place): number | null {
  const { side, of, month = 0 } = slots
  if (!today || side === undefined) return null
  return of === undefined ? yearOnSide(side, month, today) : today.getUTCFullYear() + side
}

function yearOnSide(side: number, month: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  if (side < 0) return month < now ? year : year - 1
  return side > 0 && month <= now ? year + 1 : year
}

/** The year that brings a date nearest on the side where its clause looks. */
function yearOfDate(place: Place, [date]: Dates): number | null {
  const { today, year } = place.known
  const month = place.match.slots.month ?? 0
  return today ? nearestYear(place, month, date, today) : year()
}

const HALF_A_YEAR = 183

export function nearestYear(place: Place, month: number, date: number, today: Date): number {
  const { sentence, match } = place
  const tense = tenseAt(sentence, match.from, match.to)
  const year = today.getUTCFullYear()
  const fits = [year - 1, year, year + 1].find((one) => {
    const day = makeDay(one, month, date)
    const away = day && daysBetween(today, day)
    if (away === null) return false
    if (tense === 'ahead') return away >= 0
    return tense === 'past' ? away <= 0 && away > -366 : Math.abs(away) <= HALF_A_YEAR
  })
  return fits ?? year
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
  const { month = 0, year } = place.match.slots
  if (!isMonth(place)) return null
  if (year !== undefined) return absolute(months(year, month, month))
  const chosen = yearBySide(place) ?? yearAlone(place, month)
  return chosen === null ? null : relative(months(chosen, month, month))
}

function yearAlone(place: Place, month: number): number | null {
  const { today, year } = place.known
  if (!isMeant(place)) return null
  return today ? yearByTense(place, month, today) : year()
}

/** Whether a month without date or year is meant as one, and as nobody’s name. */
function isMeant(place: Place): boolean {
  const { sentence, match } = place
  const { words, lexicon, entries } = sentence
  const [before, behind] = [wordBefore(place)?.lower, wordBehind(place)]
  const told = match.places.month !== match.from
  if (told || GROWN.test(words[match.from]?.lower ?? '')) return true
  if (isIn(lexicon, 'monthLeads', before))
    return !(behind?.capital && isIn(lexicon, 'nameLeads', before))
  if (entries[match.from - 1]?.slots.joint === AND)
    return isIn(lexicon, 'monthLeads', words[match.from - 3]?.lower)
  const owned = isIn(lexicon, 'monthOwners', before) && behind?.kind === 'word' && !behind.capital
  return owned && !isIn(lexicon, 'alsoWords', bare(words[match.from]?.lower ?? ''))
}

/** `mid-June`, `d’avril` */
const GROWN = /^\p{L}{2,3}-|^\p{L}[’']/u

/** A month that isn't over counts as behind and as ahead. */
export function yearByTense({ sentence, match }: Place, month: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  const tense = tenseAt(sentence, match.from, match.to)
  if (tense === 'ahead') return month >= now ? year : year + 1
  if (tense === 'past') return month <= now ? year : year - 1
  if (month - now > 6) return year - 1
  return now - month >= 6 ? year + 1 : year
}
