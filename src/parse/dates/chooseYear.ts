import { daysBetween, makeDay } from './calendar.ts'
import type { Place } from './Place.ts'
import type { Tense } from './nearestVerb.ts'
import { tenseAt } from './tenseAt.ts'

/*
 * What year is meant where none is written. Without a published day it is the one that the page
 * shows, unless the words count from today.
 */

/** *3 May* lies on the side where its clause looks, or that its words say: *le 3 mai dernier*. */
export function yearOfDate(place: Place, month: number, date: number): number | null {
  const { today, year } = place.known
  const { side, of } = place.match.slots
  if (!today) return side === undefined ? year() : null
  if (side !== undefined && of !== undefined) return today.getUTCFullYear() + side
  return nearestYear(today, month, date, tenseOf(place))
}

function tenseOf({ sentence, match }: Place): Tense {
  const { side } = match.slots
  if (side === undefined) return tenseAt(sentence, match.from, match.to)
  return side < 0 ? 'past' : side > 0 ? 'ahead' : null
}

const HALF_A_YEAR = 183
const YEAR = 366

/** The year that brings a date nearest. */
function nearestYear(today: Date, month: number, date: number, tense: Tense): number {
  const year = today.getUTCFullYear()
  const fits = [year - 1, year, year + 1].find((one) => {
    const day = makeDay(one, month, date)
    return day !== null && isOnSide(daysBetween(today, day), tense)
  })
  return fits ?? year
}

function isOnSide(away: number, tense: Tense): boolean {
  if (tense === 'ahead') return away >= 0
  if (tense === 'past') return away <= 0 && away > -YEAR
  return Math.abs(away) <= HALF_A_YEAR
}

/** *last April*, *May last year* */
export function yearOnSide(place: Place, month: number, side: number): number | null {
  const { today } = place.known
  if (!today) return null
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  if (place.match.slots.of !== undefined) return year + side
  if (side < 0) return month < now ? year : year - 1
  return side > 0 && month <= now ? year + 1 : year
}

/** A month that isn't over counts as behind and as ahead. */
export function yearByTense(place: Place, month: number): number | null {
  const { today } = place.known
  if (!today) return place.known.year()
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  const tense = tenseAt(place.sentence, place.match.from, place.match.to)
  if (tense === 'ahead') return month >= now ? year : year + 1
  if (tense === 'past') return month <= now ? year : year - 1
  if (month - now > HALF_OF_MONTHS) return year - 1
  return now - month >= HALF_OF_MONTHS ? year + 1 : year
}

const HALF_OF_MONTHS = 6
