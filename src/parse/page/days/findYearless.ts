import type { Span } from '../../../article/Span.ts'
import { monthOf } from './findDays.ts'
import { formatDay } from './isoDay.ts'

/** A day that is written without its year. */
export type Yearless = Span & { readonly month: number; readonly date: number }

/** A number of one or two digits that belongs to no longer one. */
const NUMBER = /(?<![\d:./,-])\d{1,2}(?![\d:/-]|\.\d)/g

/** `Nov ` before the number, `. November` behind it */
const MONTH_BEFORE = /(?<!\p{L})(\p{L}{3,10})\.?\s{1,3}$/u
const MONTH_BEHIND = /^(?:st|nd|rd|th|er|º)?\.?\s{1,3}(?:de\s)?(\p{L}{3,10})(?!\p{L})/iu

const REACH = 16

/**
 * The first day without its year among words that hold no full one.
 *
 *     Ana Ruiz | Nov 19 at 10:30
 *                ^^^^^^
 */
export function findYearless(words: string, start: number): Yearless | null {
  for (const { 0: number, index } of words.matchAll(NUMBER)) {
    const end = index + number.length
    const before = MONTH_BEFORE.exec(words.slice(Math.max(0, index - REACH), index))
    const behind = MONTH_BEHIND.exec(words.slice(end, end + REACH))
    const day =
      readDay(number, before, index - (before?.[0].length ?? 0), end) ??
      readDay(number, behind, index, end + (behind?.[0].length ?? 0))
    if (day) return { ...day, start: start + day.start, end: start + day.end }
  }
  return null
}

function readDay(
  number: string,
  found: RegExpExecArray | null,
  start: number,
  end: number,
): Yearless | null {
  const month = found ? monthOf(found[1] ?? '') : undefined
  const date = Number(number)
  // 2024 is a leap year: the 29th of February is a day of some year.
  if (month === undefined || formatDay(2024, month, date) === null) return null
  return { start, end, month, date }
}
