import type { Sentence } from '../tokens/splitSentences.ts'
import { isCapital } from '../tokens/wordKinds.ts'
import { MONTHS } from '../languages/months.ts'
import { iso, unitAway, unitsUpTo, type Stretch, type Unit } from './calendar.ts'
import { AWAY, bareAt, countAt, relative, yearAt, type Reading } from './Reading.ts'
import { tenseAt } from './tenseAt.ts'

const UNITS: Readonly<Record<string, Unit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
}

/**
 * Weeks, months and years, counted from the published day.
 *
 *     earlier this week      the past two years      two weeks ago      by the end of the year
 *     ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^
 */
export function readUnit(words: Sentence, at: number, today: Date | null): Reading | null {
  const unit = UNITS[bareAt(words, at)]
  if (!today || !unit) return null
  return (
    readEnd(words, at, unit, today) ??
    readSided(words, at, unit, today) ??
    readUpTo(words, at, unit, today) ??
    readCounted(words, at, unit, today)
  )
}

/** *last week*, *earlier this year*, *later this month*, *next year* */
function readSided(words: Sentence, at: number, unit: Unit, today: Date): Reading | null {
  const away = AWAY[bareAt(words, at - 1)]
  if (away === undefined || unit === 'day' || words[at]?.lower.endsWith('s')) return null
  if (isDefinite(words, at - 1)) return null
  const part = away === 0 ? bareAt(words, at - 2) : ''
  const [first, last] = unitAway(today, unit, away)
  if (part === 'earlier') return relative(at - 2, at + 1, [first, iso(today)])
  if (part === 'later')
    return relative(at - 2, at + 1, [unit === 'week' ? iso(today) : first, last])
  return relative(at - 1, at + 1, [first, last])
}

/** *the last year*, *the past two years*, *over the previous decade*: up to the day. */
function readUpTo(words: Sentence, at: number, unit: Unit, today: Date): Reading | null {
  const count = countAt(words, at - 1)
  const side = count > 0 ? at - 2 : at - 1
  if (!UP_TO.has(bareAt(words, side)) || words[at + 1]?.lower === 'of') return null
  const the = isDefinite(words, side)
  if (!the && count === 0 && bareAt(words, side) !== 'past') return null
  const stretch = unitsUpTo(today, unit, Math.max(1, count))
  return relative(the ? side - 1 : side, at + 1, stretch)
}

const UP_TO: ReadonlySet<string> = new Set(['last', 'past'])

function isDefinite(words: Sentence, at: number): boolean {
  return /^(?:the|these|those)$/.test(words[at - 1]?.lower ?? '')
}

/** *three days ago*, *a year ago*; *will retire in two years*. A year ago is that whole year. */
function readCounted(words: Sentence, at: number, unit: Unit, today: Date): Reading | null {
  const lead = words[at - 1]?.lower ?? ''
  const count = lead === 'a' || lead === 'an' ? 1 : countAt(words, at - 1)
  if (count === 0 || unit === 'decade' || ROUGHLY.has(words[at - 2]?.lower ?? '')) return null
  if (words[at + 1]?.lower === 'ago') return relative(at - 1, at + 2, unitAway(today, unit, -count))
  const ahead = words[at - 2]?.lower === 'in' && tenseAt(words, at - 2) === 'ahead'
  if (!ahead || !endsThere(words, at + 1)) return null
  return relative(at - 2, at + 1, unitAway(today, unit, count))
}

/** *in two years of waiting*, *in two years since* count from elsewhere. */
function endsThere(words: Sentence, at: number): boolean {
  const next = words[at]
  return !next || next.kind === 'stop' || /^(?:and|as|but|if|when)$/.test(next.lower)
}

const ROUGHLY: ReadonlySet<string> = new Set(
  'about almost approximately around nearly over roughly some than'.split(' '),
)

/** *the end of the year*, *the start of this month*, *the end of next year*: its last, its first day */
function readEnd(words: Sentence, at: number, unit: Unit, today: Date): Reading | null {
  const lead = words[at - 1]?.lower ?? ''
  const away = lead === 'the' ? 0 : AWAY[lead]
  const from = startOfEnd(words, at - 2)
  if (away === undefined || from === -1 || unit === 'day') return null
  return relative(from, at + 1, edgeOf(words, from, unitAway(today, unit, away)))
}

/** Where *the end of* begins that ends at a place, or -1. */
function startOfEnd(words: Sentence, of: number): number {
  if (words[of]?.lower !== 'of' || !EDGES.has(words[of - 1]?.lower ?? '')) return -1
  return words[of - 2]?.lower === 'the' ? of - 2 : -1
}

const EDGES: ReadonlySet<string> = new Set(['beginning', 'end', 'start'])

function edgeOf(words: Sentence, from: number, [first, last]: Stretch): Stretch {
  const edge = words[from + 1]?.lower === 'end' ? last : first
  return [edge, edge]
}

/** *the end of June*, *the end of 2024*: takes the period that stands behind. */
export function withEdge(words: Sentence, reading: Reading): Reading {
  const named = yearAt(words, reading.from) > 0 || isMonth(words, reading.from)
  const from = named ? startOfEnd(words, reading.from - 1) : -1
  return from === -1 ? reading : { ...reading, from, stretch: edgeOf(words, from, reading.stretch) }
}

function isMonth(words: Sentence, at: number): boolean {
  return isCapital(words[at]) && MONTHS[bareAt(words, at)] !== undefined
}
