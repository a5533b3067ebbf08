/** `2021-01-09` or `2021-01-09T13:03:00-05:00` reads as `9 January 2021`: the publisher's own day. */
export function formatDay(iso: string): string {
  return formatted(iso, LONG_DAY)
}

/** `2021-01-09` reads as `Saturday, 9 January 2021`. */
export function formatWeekday(iso: string): string {
  return formatted(iso, LONG_WEEKDAY)
}

/**
 * `2021-01-04` to `2021-01-09` reads as `4 January 2021 to 9 January 2021`, a whole month as
 * `April 2020`, a whole year as `2018`.
 */
export function formatPeriod(from: string, to: string): string {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year
  if (from === `${month}-01` && to === lastDayOf(month)) return formatted(from, MONTH)
  return from === to ? formatWeekday(from) : `${formatDay(from)} to ${formatDay(to)}`
}

/** `2020-04` ends with `2020-04-30`. */
function lastDayOf(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1, 0)
  return Number.isNaN(next.valueOf()) ? '' : next.toISOString().slice(0, 10)
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const LONG_WEEKDAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

function formatted(iso: string, format: Intl.DateTimeFormat): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.valueOf()) ? iso : format.format(day)
}
