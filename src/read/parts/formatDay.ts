import type { Translate } from '../../words/translate.ts'
import { writeDay } from '../../words/writeDay.ts'

/** `2021-01-09` or `2021-01-09T13:03:00-05:00` reads as `9 January 2021`: the publisher's own day. */
export function formatDay(t: Translate, iso: string): string {
  return writeDay(t, iso, 'day')
}

/** `2021-01-09` reads as `Saturday, 9 January 2021`. */
export function formatWeekday(t: Translate, iso: string): string {
  return writeDay(t, iso, 'weekday')
}

/**
 * `2021-01-04` to `2021-01-09` reads as `4 January 2021 to 9 January 2021`, a whole month as
 * `April 2020`, whole years as `2018` or `1980 to 1989`: no more exactly than the words that name it.
 */
export function formatPeriod(t: Translate, from: string, to: string): string {
  const span = (style: 'year' | 'month' | 'day') => {
    const [first, last] = [writeDay(t, from, style), writeDay(t, to, style)]
    return first === last ? first : t('{from} to {to}', { from: first, to: last })
  }
  if (from === to) return formatWeekday(t, from)
  if (from.endsWith('-01-01') && to.endsWith('-12-31')) return span('year')
  if (from.endsWith('-01') && to === lastDayOf(from.slice(0, 7))) return span('month')
  return span('day')
}

/** `2020-04` ends with `2020-04-30`. */
function lastDayOf(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1, 0)
  return Number.isNaN(next.valueOf()) ? '' : next.toISOString().slice(0, 10)
}
