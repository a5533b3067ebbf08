/** The first and the last day of a period, as ISO days. */
export type Stretch = readonly [from: string, to: string]

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade'

const DAY = 86_400_000

export function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`)
}

export function iso(day: Date): string {
  return day.toISOString().slice(0, 10)
}

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

export function addYears(day: Date, years: number): Date {
  return new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate()))
}

/** A day that the calendar has, or null. */
export function makeDay(year: number, month: number, date: number): Date | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date ? day : null
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

/** The week, month, year or decade that lies so many away from the one a day is in. */
export function unitAway(day: Date, unit: Unit, away: number): Stretch {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 1]
  switch (unit) {
    case 'day':
      return single(addDays(day, away))
    case 'week': {
      const monday = addDays(mondayOf(day), 7 * away)
      return [iso(monday), iso(addDays(monday, 6))]
    }
    case 'month':
      return months(year, month + away, month + away)
    case 'year':
      return years(year + away, year + away)
    case 'decade': {
      const first = year - (year % 10) + 10 * away
      return years(first, first + 9)
    }
  }
}

/** So many days, weeks, months or years up to a day. */
export function unitsUpTo(day: Date, unit: Unit, count: number): Stretch {
  switch (unit) {
    case 'day':
      return [iso(addDays(day, -count)), iso(day)]
    case 'week':
      return [iso(addDays(day, -7 * count)), iso(day)]
    case 'month': {
      const first = new Date(day)
      first.setUTCMonth(day.getUTCMonth() - count)
      return [iso(first), iso(day)]
    }
    case 'year':
      return [iso(addYears(day, -count)), iso(day)]
    case 'decade':
      return [iso(addYears(day, -10 * count)), iso(day)]
  }
}
