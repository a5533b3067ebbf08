import { MONTHS } from '../languages/months.ts'
import { isCapital } from '../tokens/wordKinds.ts'
import { daysBetween, iso, makeDay, months, type Stretch } from './calendar.ts'
import { bareAt, yearAt, type Reading } from './Reading.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { tenseAt, type Tense } from './tenseAt.ts'

/**
 * A month with its dates and its year, as far as they stand beside it.
 *
 *     on May 3      from 3 to 5 May 2021      in mid-June      last April      an August letter
 *        ^^^^^           ^^^^^^^^^^^^^^^         ^^^^^^^^      ^^^^^^^^^^         ^^^^^^
 */
export function readMonth(words: Sentence, at: number, today: Date | null): Reading | null {
  const month = monthAt(words, at)
  if (month === 0) return null
  const dates = datesBehind(words, at) ?? datesBefore(words, at)
  const to = dates ? Math.max(dates.to, at + 1) : at + 1
  const comma = words[to]?.text === ',' || words[to]?.lower === 'of' ? 1 : 0
  const year = yearAt(words, to + comma)
  const end = year > 0 ? to + comma + 1 : to
  const relative = year === 0
  if (relative && !today) return null
  if (dates) {
    const stretch = stretchOf(dates, month, year, today && nearest(words, at, today))
    return stretch && { from: Math.min(dates.from, at), to: end, stretch, relative }
  }
  if (year > 0) return { from: at, to: end, stretch: months(year, month, month), relative }
  return today && readAlone(words, at, month, today)
}

/** `April`, `Nov.`, `mid-June`: its number, or 0 */
function monthAt(words: Sentence, at: number): number {
  if (!isCapital(words[at]) && !/^mid-\p{Lu}/u.test(words[at]?.text ?? '')) return 0
  return MONTHS[bareAt(words, at).replace(/^mid-/u, '')] ?? 0
}

type Dates = {
  readonly from: number
  readonly to: number
  readonly first: number
  readonly last: number
}

/** `May 3`, `May 3rd`, `May 3 to 5`, `May 3-5`, `May 3 and 4` */
function datesBehind(words: Sentence, at: number): Dates | null {
  const run = /^(\d{1,2})-(\d{1,2})$/.exec(words[at + 1]?.lower ?? '')
  if (run) return { from: at, to: at + 2, first: Number(run[1]), last: Number(run[2]) }
  const first = dateAt(words, at + 1)
  if (first === 0 || isClock(words, at + 2)) return null
  const last = dateAt(words, at + 3)
  if (last > first && joinsDates(words, at + 2, last - first))
    return { from: at, to: at + 4, first, last }
  return { from: at, to: at + 2, first, last: first }
}

/** `3 May`, `3rd of May`, `3 to 5 May` */
function datesBefore(words: Sentence, at: number): Dates | null {
  const to = words[at - 1]?.lower === 'of' ? at - 1 : at
  const last = dateAt(words, to - 1)
  if (last === 0) return null
  const first = dateAt(words, to - 3)
  if (first > 0 && first < last && joinsDates(words, to - 2, last - first))
    return { from: to - 3, to, first, last }
  return { from: to - 1, to, first: last, last }
}

function dateAt(words: Sentence, at: number): number {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(words[at]?.lower ?? '')
  const date = Number(found?.[1] ?? 0)
  return date <= 31 ? date : 0
}

/** `May 3:15 p.m.` is no date, nor is `May 3 p.m.` */
function isClock(words: Sentence, at: number): boolean {
  return /^(?::|[ap]\.?m\.?)$/.test(words[at]?.lower ?? '')
}

/** Two days that are joined by *and* follow one another; else they are two findings. */
function joinsDates(words: Sentence, at: number, apart: number): boolean {
  const joint = words[at]?.lower ?? ''
  return joint === 'and' ? apart === 1 : RANGES.has(joint)
}

const RANGES: ReadonlySet<string> = new Set(['to', 'through', 'until', '–', '-', '—'])

/** What is the year where none is written: chosen for each month and date. */
type Choose = (days: (year: number) => Date | null) => number

function stretchOf(
  { first, last }: Dates,
  month: number,
  year: number,
  choose: Choose | null,
): Stretch | null {
  const chosen = year > 0 ? year : choose?.((one) => makeDay(one, month, first))
  const [from, to] = [makeDay(chosen ?? 0, month, first), makeDay(chosen ?? 0, month, last)]
  return from && to ? [iso(from), iso(to)] : null
}

const HALF_A_YEAR = 183

/** The year that brings a day nearest on the side where its clause looks. */
function nearest(words: Sentence, at: number, today: Date): Choose {
  const tense = tenseAt(words, at)
  return (days) => {
    const year = today.getUTCFullYear()
    const fits = [year - 1, year, year + 1].find((one) => {
      const day = days(one)
      return day !== null && isOnSide(daysBetween(today, day), tense)
    })
    return fits ?? year
  }
}

function isOnSide(away: number, tense: Tense): boolean {
  if (tense === 'ahead') return away >= 0
  if (tense === 'past') return away <= 0 && away > -366
  return Math.abs(away) <= HALF_A_YEAR
}

/** What stands before a month that is meant as one; *may* and *march* need more than a capital. */
const LEADS: ReadonlySet<string> = new Set(
  'around before between by during early from in late mid of since through throughout till to until'.split(
    ' ',
  ),
)

const SIDES: ReadonlySet<string> = new Set(['last', 'next', 'this'])

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'her', 'his', 'its', 'the', 'their'])

const ALSO_WORDS: ReadonlySet<string> = new Set(['march', 'may'])

function readAlone(words: Sentence, at: number, month: number, today: Date): Reading | null {
  const lead = words[at - 1]?.lower ?? ''
  const sided = SIDES.has(lead)
  const joined = lead === 'and' && LEADS.has(words[at - 3]?.lower ?? '')
  const noun = ARTICLES.has(lead) && words[at + 1]?.kind === 'word' && !isCapital(words[at + 1])
  const named = noun && !ALSO_WORDS.has(bareAt(words, at))
  const mid = words[at]?.lower.startsWith('mid-') ?? false
  if (!sided && !LEADS.has(lead) && !joined && !named && !mid) return null
  const year = sided ? yearOnSide(lead, month, today) : yearByTense(words, at, month, today)
  const stretch = months(year, month, month)
  return { from: sided ? at - 1 : at, to: at + 1, stretch, relative: true }
}

function yearOnSide(side: string, month: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  if (side === 'last') return month < now ? year : year - 1
  return side === 'next' && month <= now ? year + 1 : year
}

/** A month that isn't over counts as behind and as ahead. */
function yearByTense(words: Sentence, at: number, month: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  const tense = tenseAt(words, at)
  if (tense === 'ahead') return month >= now ? year : year + 1
  if (tense === 'past') return month <= now ? year : year - 1
  if (month - now > 6) return year - 1
  return now - month >= 6 ? year + 1 : year
}
