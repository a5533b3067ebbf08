import type { UnitName } from '../languages/DateWords.ts'

/** The first and the last day of a period, as ISO days. */
export type Stretch = readonly [from: string, to: string]

export type Unit = UnitName

const DAY = 86_400_000

export function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}

/** Empty for a day that four digits of a year can't say, or that is none. */
export function iso(day: Date): string {
  const year = day.getUTCFullYear()
  return year >= 1 && year <= LAST_YEAR ? day.toISOString().slice(0, 10) : ''
}

const LAST_YEAR = 9999

/** *In 9000 years* leads beyond what an ISO day can say. */
export function isOnCalendar([from, to]: Stretch): boolean {
  return ISO_DAY.test(from) && ISO_DAY.test(to) && from >= '0001'
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

export function single(day: Date): Stretch {
  return [iso(day), iso(day)]
}

export function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY)
}

/** Whole days from one to the other. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / DAY)
}

/** A day that the calendar has, or null. */
export function makeDay(year: number, month: number, date: number): Date | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  const exists = day.getUTCMonth() === month - 1 && day.getUTCDate() === date
  // `Date` takes the year 26 for 1926.
  return exists && day.getUTCFullYear() === year ? day : null
}

/** Months from January, as 1; 13 is January of the next year. */
export function months(year: number, first: number, last: number): Stretch {
  return [iso(new Date(Date.UTC(year, first - 1, 1))), iso(new Date(Date.UTC(year, last, 0)))]
}

export function years(first: number, last: number): Stretch {
  return [`${pad(first)}-01-01`, `${pad(last)}-12-31`]
}

function pad(year: number): string {
  return String(year).padStart(4, '0')
}

/** Weeks begin on Monday. */
function mondayOf(day: Date): Date {
  return addDays(day, -((day.getUTCDay() + 6) % 7))
}

/** The week, quarter, year or decade that lies so many away from the one a day is in. */
export function unitAway(day: Date, unit: Unit, away: number): Stretch {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1]
  switch (unit) {
    case 'day':
      return single(addDays(day, away))
    case 'week': {
      const monday = addDays(mondayOf(day), 7 * away)
      return [iso(monday), iso(addDays(monday, 6))]
    }
    case 'weekend': {
      const saturday = addDays(mondayOf(day), 7 * away + 5)
      return [iso(saturday), iso(addDays(saturday, 1))]
    }
    case 'month':
      return months(year, month + away, month + away)
    case 'quarter':
      return partAway(day, 3, away)
    case 'half':
      return partAway(day, 6, away)
    case 'year':
      return years(year + away, year + away)
    case 'decade': {
      const first = year - (year % 10) + 10 * away
      return years(first, first + 9)
    }
  }
}

/** The part of a year with so many months that lies so many away from the one a day is in. */
function partAway(day: Date, length: number, away: number): Stretch {
  const first = day.getUTCMonth() - (day.getUTCMonth() % length) + 1 + length * away
  return months(day.getUTCFullYear(), first, first + length - 1)
}

/** The day that lies so many days, weeks, months or years from another. */
export function dayAway(day: Date, unit: Unit, count: number): Date {
  switch (unit) {
    case 'day':
      return addDays(day, count)
    case 'week':
    case 'weekend':
      return addDays(day, 7 * count)
    case 'month':
      return addMonths(day, count)
    case 'quarter':
      return addMonths(day, 3 * count)
    case 'half':
      return addMonths(day, 6 * count)
    case 'year':
      return addMonths(day, 12 * count)
    case 'decade':
      return addMonths(day, 120 * count)
  }
}

function addMonths(day: Date, count: number): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, day.getUTCDate()))
}

/** Easter Sunday, after Gauss. */
export function easterOf(year: number): Date {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (skipped + 19 * golden + 15) % 30
  const moon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return new Date(Date.UTC(year, 2, 28 + moon - weekday))
}
