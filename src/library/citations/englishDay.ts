import type { Day } from './Day.ts'

/** `9 January 2021` */
export function formatDayFirst({ year, month, day }: Day): string {
  return `${day} ${MONTHS[month - 1]} ${year}`
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
