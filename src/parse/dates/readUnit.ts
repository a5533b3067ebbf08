import { dayAway, iso, months, unitAway, years, type Stretch, type Unit } from './calendar.ts'
import { isIn } from './DatedSentence.ts'
import { FIRST_HALF, UNITS } from './DateLexicon.ts'
import {
  absolute,
  relative,
  wordBefore,
  wordBehind,
  lowerBefore,
  lowerBehind,
  type Found,
  type Place,
} from './Place.ts'
import { yearByTense } from './chooseYear.ts'
import { opensAhead, tenseAt } from './tenseAt.ts'

function unitOf({ match: { slots } }: Place): Unit {
  return UNITS[slots.units ?? slots.unit ?? -1] ?? 'year'
}

/**
 *     last week      this year      next month      over the weekend
 *     ^^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^               ^^^^^^^
 */
export function readSided(place: Place): Found | null {
  const { today } = place.known
  const unit = unitOf(place)
  if (!today || unit === 'day') return null
  const { side } = place.match.slots
  const away = side ?? awayOfWeekend(place, today.getUTCDay())
  const isSpan = side !== undefined && isIn(place.sentence.lexicon, 'definite', lowerBefore(place))
  return isSpan || away === null ? null : relative(unitAway(today, unit, away))
}

const SUNDAY = 0

/**
 * How far off *the weekend* lies that nothing but its verb says: by Sunday it is there.
 *
 *     It rained at the weekend      Rain is expected at the weekend
 *                   ^^^^^^^ last                            ^^^^^^^ this
 */
function awayOfWeekend(place: Place, day: number): number | null {
  const { sentence, match } = place
  if (!isIn(sentence.lexicon, 'articles', lowerBefore(place)) || isOf(place)) return null
  const ahead = opensAhead(sentence, match.from)
  const tense = ahead ? 'ahead' : tenseAt(sentence, match.from, match.to)
  if (tense === 'past') return day === SUNDAY ? 0 : -1
  if (tense === 'ahead' || tense === 'present') return day === SUNDAY ? 1 : 0
  return null
}

/** *earlier this week*: up to the day */
export function readEarlier(place: Place): Found | null {
  const { today } = place.known
  if (!today || unitOf(place) === 'day') return null
  return relative([unitAway(today, unitOf(place), 0)[0], iso(today)])
}

/** *later this week*: from the day; *later this month* is the whole month. */
export function readLater(place: Place): Found | null {
  const { today } = place.known
  const unit = unitOf(place)
  if (!today || unit === 'day') return null
  const [first, last] = unitAway(today, unit, 0)
  return relative([unit === 'week' ? iso(today) : first, last])
}

/** *the last year*, *the past two years*: up to the day; but *the last years of* */
export function readUpTo(place: Place): Found | null {
  const { today } = place.known
  const { count } = place.match.slots
  if (!today || isOf(place) || isVerb(place)) return null
  if (count === undefined && unitOf(place) === 'day') return null
  return relative([iso(dayAway(today, unitOf(place), -(count ?? 1))), iso(today)])
}

/** *It is to last three weeks* tells how long, and not when. */
function isVerb(place: Place): boolean {
  const { sentence, match } = place
  const { lexicon } = sentence
  const bareSpan = sentence.entries[match.from]?.slots.past !== undefined
  if (!bareSpan || lexicon.words.spanLeads === '') return false
  return wordBefore(place)?.kind === 'word' && !isIn(lexicon, 'spanLeads', lowerBefore(place))
}

/** *the next two years*: from the day on */
export function readOnFrom(place: Place): Found | null {
  const { today } = place.known
  if (!today || isOf(place)) return null
  const count = place.match.slots.count ?? 1
  return relative([iso(today), iso(dayAway(today, unitOf(place), count))])
}

function isOf(place: Place): boolean {
  return isIn(place.sentence.lexicon, 'ofDay', lowerBehind(place))
}

/** *three days ago*, *a year ago*, which is that whole year */
export function readAgo(place: Place): Found | null {
  return isRough(place) ? null : readAway(place, -1)
}

/** *will retire in two years* */
export function readAhead(place: Place): Found | null {
  const { sentence, match } = place
  if (isRough(place) || !endsThere(place)) return null
  return tenseAt(sentence, match.from, match.to) === 'ahead' ? readAway(place, 1) : null
}

/** *three days from now* */
export function readFromNow(place: Place): Found | null {
  return isRough(place) ? null : readAway(place, 1)
}

function readAway(place: Place, way: 1 | -1): Found | null {
  const { today } = place.known
  const unit = unitOf(place)
  if (!today || unit === 'decade') return null
  return relative(unitAway(today, unit, way * (place.match.slots.count ?? 0)))
}

function isRough(place: Place): boolean {
  return isIn(place.sentence.lexicon, 'roughly', lowerBefore(place))
}

/** *in two years of waiting*, *in two years since* count from elsewhere. */
function endsThere(place: Place): boolean {
  const { lexicon } = place.sentence
  const next = wordBehind(place)
  if (!next || next.kind === 'stop') return true
  return lexicon.words.tense.verbLast ? !isOf(place) : isIn(lexicon, 'behindCount', next.lower)
}

/** *the end of the year*, *the start of this month*, *by the end of June*: no day of it in particular, so all of it */
export function readEdge(place: Place): Found | null {
  const { year, month, side = 0 } = place.match.slots
  const { today } = place.known
  if (year !== undefined)
    return absolute(month === undefined ? years(year, year) : months(year, month, month))
  if (month !== undefined) {
    const near = yearByTense(place, month)
    return near === null ? null : relative(months(near, month, month))
  }
  if (!today) return null
  return unitOf(place) === 'day' ? null : relative(unitAway(today, unitOf(place), side))
}

/**
 *     the fourth quarter of 2025      Q4 2025      the first half of last year
 *         ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readPart(place: Place): Found | null {
  const { year, side } = place.match.slots
  const { today } = place.known
  const chosen = year ?? (today && today.getUTCFullYear() + (side ?? 0))
  const stretch = chosen === null ? null : partOf(place, chosen)
  return year === undefined ? relative(stretch) : absolute(stretch)
}

function partOf(place: Place, year: number): Stretch | null {
  const { part, ordinal, date } = place.match.slots
  const half = part === undefined ? unitOf(place) === 'half' : part >= FIRST_HALF
  if (part === undefined && !half && unitOf(place) !== 'quarter') return null
  const number = part === undefined ? (ordinal ?? date ?? 0) : half ? part - FIRST_HALF + 1 : part
  const length = half ? 6 : 3
  if (number < 1 || number * length > 12) return null
  return months(year, (number - 1) * length + 1, number * length)
}
