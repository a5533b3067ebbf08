/*
 * English days, numbers and lists, written by hand. The browser knows them too, but the first thing
 * of `Intl` that is made takes a slow phone 50 ms, and a first press would wait for it: the pages
 * come in English.
 */

/** How much of a day is written. */
export type DayStyle = 'year' | 'month' | 'day' | 'weekday'

/** `2018`, `April 2020`, `9 January 2021`, `Saturday, 9 January 2021`; of the calendar, in no zone. */
export function englishDay(date: Date, style: DayStyle): string {
  const year = `${date.getUTCFullYear()}`
  if (style === 'year') return year
  const month = `${MONTHS[date.getUTCMonth()]} ${year}`
  if (style === 'month') return month
  const day = `${date.getUTCDate()} ${month}`
  return style === 'day' ? day : `${WEEKDAYS[date.getUTCDay()]}, ${day}`
}

/** A whole number: `1,204` */
export function englishNumber(value: number): string {
  return `${value}`.replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** What stands between the items of a list: `a, b and c`. */
export function inEnglishList<Item>(items: readonly Item[]): readonly (Item | string)[] {
  return items.flatMap((item, at) => {
    if (at === 0) return [item]
    return [at === items.length - 1 ? ' and ' : ', ', item]
  })
}

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
