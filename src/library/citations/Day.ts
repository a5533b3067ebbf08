import type { Translate } from '../../words/translate.ts'
import { writeDay } from '../../words/writeDay.ts'

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

/** `9 January 2021`, as the reader's language writes it */
export function formatInFull(t: Translate, day: Day): string {
  return writeDay(t, formatIso(day), 'day')
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
