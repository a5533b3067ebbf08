import type { Translate } from '../../words/translate.ts'

/** A day of the calendar: the publisher's own, whatever the reader's time zone is. */
export type Day = { readonly year: number; readonly month: number; readonly day: number }

/** The day of `2021-01-09` or `2021-01-09T13:03:00-05:00`; null for anything else. */
export function dayOf(iso: string): Day | null {
  const found = ISO_DAY.exec(iso)
  if (!found) return null
  const [year = 0, month = 0, day = 0] = found.slice(1).map(Number)
  return { year, month, day }
}

/** `2021-01-09` and whatever follows it */
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/

/** `2021-01-09` */
export function formatIso({ year, month, day }: Day, between = '-'): string {
  return [String(year).padStart(4, '0'), pad(month), pad(day)].join(between)
}

/** `9 January 2021` */
export function formatDayFirst({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]} ${year}`
}

/** `9 January 2021`, as the reader's language writes it */
export function formatInFull({ locale }: Translate, day: Day): string {
  const date = new Date(`${formatIso(day)}T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** `January 9, 2021` */
export function formatMonthFirst({ year, month, day }: Day): string {
  return `${MONTHS[month - 1]} ${day}, ${year}`
}

/** `9 Jan. 2021`; May, June and July are short enough to stand whole. */
export function formatShort({ year, month, day }: Day): string {
  const name = MONTHS[month - 1] ?? ''
  const short = month === 9 ? 'Sept.' : `${name.slice(0, 3)}.`
  return `${day} ${name.length > 4 ? short : name} ${year}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
