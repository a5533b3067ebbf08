import { lowerAt } from '../tokens/lowerAt.ts'
import { addDays, dayOf, single, unitAway } from './calendar.ts'
import { awayByDate } from './awayByDate.ts'
import type { DateLexicon } from './DateLexicon.ts'
import { bare, isIn, findMatch } from './DatedSentence.ts'
import { isOrdinal } from './isOrdinal.ts'
import { relative, lowerBehind, type Found, type Place } from './Place.ts'
import { isOwned } from './nearestVerb.ts'
import { opensAhead, tenseAt } from './tenseAt.ts'

/**
 * A weekday is the last one, the published day included, unless its clause looks ahead.
 *
 *     The board met on Friday     will meet again next Monday     for Saturday’s match
 *                      ^^^^^^                     ^^^^^^^^^^^         ^^^^^^^^^^
 */
export function readWeekday(place: Place): Found | null {
  const { today } = place.known
  const { weekday, side } = place.match.slots
  if (!today || weekday === undefined || isAnyDay(place) || isNamedDay(place)) return null
  if (isOrdinal(place.sentence, place.match.from, place.match.to)) return null
  const back = (today.getUTCDay() - weekday + 7) % 7
  const days =
    awayByDate(place, back, today) ??
    (side === undefined ? away(place, back) : awayBy(side, back, today))
  return days === null ? null : relative(single(addDays(today, days)))
}

/** *a Tuesday*, *every Sunday*, *the Monday of*: no day in particular. */
function isAnyDay(place: Place): boolean {
  const { lexicon } = place.sentence
  if (isIn(lexicon, 'ofDay', lowerBehind(place))) return true
  if (place.match.slots.side !== undefined) return false
  const first = firstOfDays(place)
  return isIn(lexicon, 'anyDay', bare(lowerAt(place.sentence.words, first - 1)))
}

const MOST_DAYS = 7

/** Where several weekdays begin that are named together: *a Tuesday, Wednesday or Sunday* */
function firstOfDays({ sentence, match }: Place): number {
  let first = match.from
  for (let days = 1; days < MOST_DAYS; days++) {
    if (sentence.entries[first - 2]?.slots.weekday === undefined) break
    first -= 2
  }
  return first
}

function away(place: Place, back: number): number | null {
  const { sentence, match, known } = place
  const next = (7 - back) % 7
  if (opensAhead(sentence, match.from)) return next
  const tense = tenseAt(sentence, match.from, match.to)
  if ((tense === 'nearer' || tense === 'made') && next < back) return next
  const open = tense === 'open' || tense === 'nearer' || (tense === null && known.inHeading)
  if (open) return known.supposed ? next : null
  const owned = isOwned(sentence, match.from, match.to)
  return tense === 'ahead' || (tense === 'present' && !owned) ? next : -back
}

function awayBy(side: number, back: number, today: Date): number {
  if (side < 0) return back === 0 ? -7 : -back
  if (side > 0) return 7 - back
  return ((today.getUTCDay() + 6) % 7) - back < 0 ? 7 - back : -back
}

/** *Friday, January 8*: the date says which; *Saturday Night Fair*, *the Sunday Times* are names. */
function isNamedDay({ sentence, match }: Place): boolean {
  const { words, lexicon } = sentence
  const next = words[match.to]
  if (next?.capital && isIn(lexicon, 'namedParts', bare(next.lower))) return true
  let at = match.to
  while (words[at]?.text === ',' || opensDate(lexicon, lowerAt(words, at))) at++
  const dated = findMatch(sentence, at, ({ meaning }) => DATED.has(meaning) || null)
  return dated ?? false
}

/** *Freitag, dem 3. April*, *Tuesday in December* */
function opensDate(lexicon: DateLexicon, word: string | undefined): boolean {
  return isIn(lexicon, 'articles', word) || isIn(lexicon, 'insideMonth', word)
}

const DATED: ReadonlySet<string> = new Set(['date', 'month'])

/** *Monday next week*: the Monday of that week */
export function readWeekdayOf({ match: { slots }, known: { today } }: Place): Found | null {
  if (!today) return null
  const [monday] = unitAway(today, 'week', slots.side ?? 0)
  return relative(single(addDays(dayOf(monday), ((slots.weekday ?? 0) + 6) % 7)))
}

/** The last such weekday before a day: *from Thursday* in *from Thursday to Monday*. */
export function weekdayBefore(weekday: number, day: Date): Date {
  return addDays(day, -((day.getUTCDay() - weekday + 7) % 7))
}
