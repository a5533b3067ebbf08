import type { DateLexicon, Entry } from './DateLexicon.ts'
import type { Slots } from './phrases.ts'

export function isDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** A day in numbers that is one word: `2026-03-01`, `13.03.2026`, `19-Nov-2025` */
export const MARKED = /^(\d{1,4})([-.])(\d{1,2}|\p{L}{3,9})\2(\d{1,4})$/u

/** What a number can be in a phrase that names a day: a date, a count, a year. */
export function numberEntry(lower: string, { numbers }: DateLexicon): Entry | undefined {
  const slots = slotsOf(lower)
  const tells = slots ? slots.year !== undefined || slots.decade !== undefined : MARKED.test(lower)
  return slots || tells ? { slots: slots ?? {}, phrases: numbers, names: [], tells } : undefined
}

function slotsOf(lower: string): Slots | null {
  const decade = /^((?:1[5-9]|20)\d0)-?(?:’?s|er|ern)$/u.exec(lower)
  if (decade) return { decade: Number(decade[1]) }
  const year = /^((?:1[5-9]|20)\d\d)(?:’s?)?$/u.exec(lower)
  if (year) return { year: Number(year[1]) }
  const dates = /^(\d{1,2})\.?[-–](\d{1,2})$/u.exec(lower)
  if (dates) return { dates: 100 * Number(dates[1]) + Number(dates[2]) }
  const [, digits = '', suffix = ''] = /^(\d{1,2})(\.?[a-zº]{0,3})$/u.exec(lower) ?? []
  return digits === '' ? null : smallSlots(Number(digits), suffix)
}

const ORDINAL: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'º', '.º'])
const MOST_COUNTED = 12
const MOST_DATES = 31

/** `3`, `3rd`, `1er`, `90`, `90er` */
function smallSlots(number: number, suffix: string): Slots | null {
  const short = number >= 10 && number % 10 === 0 ? { short: number } : {}
  if (suffix === 'er' && number > 1) return short
  if (suffix !== '' && !ORDINAL.has(suffix)) return null
  const date = number > 0 && number <= MOST_DATES ? { date: number, last: number } : {}
  if (suffix !== '') return { ...date, nth: number, ordinal: number }
  return number > 0 && number <= MOST_COUNTED
    ? { ...date, ...short, count: number }
    : { ...date, ...short }
}
