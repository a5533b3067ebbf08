import type { Translate } from '../../words/translate.ts'

/** `2021-01-09` or `2021-01-09T13:03:00-05:00` reads as `9 January 2021`: the publisher's own day. */
export function formatDay(t: Translate, iso: string): string {
  return formatted(t, iso, 'day')
}

/** `2021-01-09` reads as `Saturday, 9 January 2021`. */
export function formatWeekday(t: Translate, iso: string): string {
  return formatted(t, iso, 'weekday')
}

/**
 * `2021-01-04` to `2021-01-09` reads as `4 January 2021 to 9 January 2021`, a whole month as
 * `April 2020`, a whole year as `2018`.
 */
export function formatPeriod(t: Translate, from: string, to: string): string {
  const [year, month] = [from.slice(0, 4), from.slice(0, 7)]
  if (from === `${year}-01-01` && to === `${year}-12-31`) return formatted(t, from, 'year')
  if (from === `${month}-01` && to === lastDayOf(month)) return formatted(t, from, 'month')
  if (from === to) return formatWeekday(t, from)
  return t('{from} to {to}', { from: formatDay(t, from), to: formatDay(t, to) })
}

/** `2020-04` ends with `2020-04-30`. */
function lastDayOf(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1, 0)
  return Number.isNaN(next.valueOf()) ? '' : next.toISOString().slice(0, 10)
}

const STYLES = {
  year: { year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  day: { dateStyle: 'long' },
  weekday: { dateStyle: 'full' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

type Style = keyof typeof STYLES

function formatted({ locale }: Translate, iso: string, style: Style): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(day.valueOf()) ? iso : formatFor(locale, style).format(day)
}

/** To make one takes longer than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(locale: string, style: Style): Intl.DateTimeFormat {
  const name = `${locale} ${style}`
  const known = formats.get(name)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' })
  formats.set(name, made)
  return made
}
