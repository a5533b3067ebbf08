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
  return nearestYear(today, month, date, tenseOf(place)) ?? supposedYear(place)
}

/** Any year will do where a story is only supposed to have a day. */
function supposedYear({ known: { today, supposed } }: Place): number | null {
  return supposed && today ? today.getUTCFullYear() : null
}

function tenseOf({ sentence, match }: Place): Tense {
  const { side } = match.slots
  if (side === undefined) return tenseAt(sentence, match.from, match.to)
  return side < 0 ? 'past' : side > 0 ? 'ahead' : null
}

/** How far off a day may lie that no verb tells of: *the letter of 2 November*. */
const NEAR = 62
const YEAR = 366

/** The year that brings a date nearest, where one does. */
function nearestYear(today: Date, month: number, date: number, tense: Tense): number | null {
  const year = today.getUTCFullYear()
  const near = [year, year - 1, year + 1].find((one) => {
    const day = makeDay(one, month, date)
    return day !== null && isOnSide(daysBetween(today, day), tense)
  })
  return near ?? null
}

function isOnSide(away: number, tense: Tense): boolean {
  if (tense === 'ahead') return away >= 0
  if (tense === 'past') return away <= 0 && away > -YEAR
  if (tense === 'nearer' || tense === 'made') return away >= 0 && away <= YEAR / 2
  return tense !== 'open' && tense !== 'recent' && Math.abs(away) <= NEAR
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

/** A month that isn’t over counts as behind and as ahead; in the present it may be every year’s: *It floods in November*. */
export function yearByTense(place: Place, month: number): number | null {
  const { today } = place.known
  const tense = tenseAt(place.sentence, place.match.from, place.match.to)
  const open = tense === 'open' || tense === 'recent' || tense === 'present'
  if (!today) return open ? null : place.known.year()
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  if (tense === 'ahead') return month >= now ? year : year + 1
  if (tense === 'past') return month <= now ? year : year - 1
  const [least, most] = tense === 'nearer' || tense === 'made' ? [0, 6] : [-2, 2]
  const near = [year - 1, year, year + 1].find((one) => {
    const away = 12 * (one - year) + month - now
    return !open && away >= least && away <= most
  })
  return near ?? supposedYear(place)
}
