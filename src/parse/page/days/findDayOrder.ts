import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { findDays, type Order } from './findDays.ts'

/** How much of a page is asked; what stands further down is other pages'. */
const LONGEST_PAGE = 60_000

/**
 * Whether the day or the month comes first where a page writes 3/4/2021: by the language, by its own
 * other days, by its clocks, and by how it spells.
 *
 *     Posted 06/01/2026 … on 13/01/2026 … the harbour's colour
 *                            ^^^^^^^^^^ the day comes first on this page
 */
export function findDayOrder(text: string, { dayOrder, spelling }: PageLanguage): Order {
  if (dayOrder !== null) return dayOrder
  const page = text.slice(0, LONGEST_PAGE)
  if (!holdsNumbers(page)) return null
  return (
    byNumbers(page) ??
    bySameDay(page) ??
    byClock(page) ??
    byWords(page) ??
    bySpelling(page, spelling)
  )
}

/** Most pages have no day in numbers; told by the codes around each slash and dash. */
function holdsNumbers(page: string): boolean {
  for (const mark of ['/', '-'])
    for (let at = page.indexOf(mark); at >= 0; at = page.indexOf(mark, at + 1))
      if (isDigit(page, at - 1) && isDigit(page, at + 1)) return true
  return false
}

function isDigit(page: string, at: number): boolean {
  const code = page.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** `13/01/2026`, `1/13/26` */
const NUMBERS = /(?<![\d/.-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g

/** A number above twelve is no month. */
function byNumbers(page: string): Order {
  const orders = new Set<Order>()
  for (const [, first, , second] of page.matchAll(NUMBERS)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add('day')
    if (Number(second) > 12 && Number(first) <= 12) orders.add('month')
  }
  return only(orders)
}

/** The same day in words elsewhere on the page, or the one beside it. */
function bySameDay(page: string): Order {
  const numbers = [...page.matchAll(NUMBERS)].slice(0, MOST_DAYS)
  if (numbers.length === 0) return null
  const said = [...page.matchAll(IN_WORDS)].slice(0, MOST_DAYS)
  const days = said.flatMap(({ 0: words }) => findDays(words, 0).map(({ iso }) => dayNumber(iso)))
  const orders = new Set<Order>()
  for (const { 0: words } of numbers) {
    const [asDay, asMonth] = (['day', 'month'] as const).map((order) =>
      findDays(words, 0, order).some(({ iso }) =>
        days.some((day) => Math.abs(day - dayNumber(iso)) <= 1),
      ),
    )
    if (asDay !== asMonth) orders.add(asDay ? 'day' : 'month')
  }
  return only(orders)
}

const MOST_DAYS = 40

/** `January 9, 2021`, `9 January 2021` */
const IN_WORDS = /\d{1,2}\s\p{Lu}\p{Ll}{2,9}\s\d{4}|\p{Lu}\p{Ll}{2,9}\.?\s\d{1,2},?\s\d{4}/gu

const DAY = 86_400_000

function dayNumber(iso: string): number {
  return Date.parse(iso.slice(0, 10)) / DAY
}

/** `1:03 PM EST` and `13:03 BST`: where clocks tell the country. */
const CLOCKS =
  /\d\s?(?:[ap]\.?m\.?\s?)?\(?(?:([ECMP][SD]?T)|(?:GMT|BST|IST|A[EWC][SD]T|NZ[SD]T|SAST|WAT|EAT|CES?T))(?!\p{L})/giu

function byClock(page: string): Order {
  const orders = new Set<Order>()
  for (const [, american] of page.matchAll(CLOCKS)) orders.add(american ? 'month' : 'day')
  return only(orders)
}

/** `January 9, 2021` beside `9 January 2021`: whoever writes one in words counts so too. */
function byWords(page: string): Order {
  const orders = new Set<Order>()
  for (const { 0: words } of page.matchAll(IN_WORDS))
    orders.add(isDigit(words, 0) ? 'day' : 'month')
  return only(orders)
}

/** `colour` or `color`, whichever the page holds more of; one word alone may be a name’s. */
function bySpelling(page: string, { day, month }: PageLanguage['spelling']): Order {
  const count = (pattern: RegExp): number => new Set(page.match(pattern)).size
  const [days, months] = [count(day), count(month)]
  if (days === months || Math.max(days, months) < FEWEST_WORDS) return null
  return days > months ? 'day' : 'month'
}

const FEWEST_WORDS = 2

function only(orders: ReadonlySet<Order>): Order {
  const [order = null] = orders.size === 1 ? orders : []
  return order
}
