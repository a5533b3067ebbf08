import type { Span } from '../../article/Span.ts'
import { formatDay, monthOf } from './findDays.ts'

/** A day that is written without its year. */
export type Yearless = Span & { readonly month: number; readonly date: number }

/** `Nov 19`, `19 November`, `19. November` */
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,10})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?![\d:./])/giu
const DAY_MONTH =
  /(?<![\d:./])(\d{1,2})(?:st|nd|rd|th|er|º)?\.?\s{1,3}(?:de\s)?(\p{L}{3,10})(?!\p{L})/giu

/**
 * The first day without its year among words that hold no full one.
 *
 *     Ana Ruiz | Nov 19 at 10:30
 *                ^^^^^^
 */
export function findYearless(words: string, start: number): Yearless | null {
  for (const [pattern, monthAt, dateAt] of ORDERS)
    for (const found of words.matchAll(pattern)) {
      const month = monthOf(found[monthAt] ?? '')
      const date = Number(found[dateAt])
      // 2024 is a leap year: the 29th of February is a day of some year.
      if (month === undefined || formatDay(2024, month, date) === null) continue
      const from = start + found.index
      return { start: from, end: from + found[0].length, month, date }
    }
  return null
}

const ORDERS = [
  [MONTH_DAY, 1, 2],
  [DAY_MONTH, 2, 1],
] as const
