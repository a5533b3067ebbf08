import type { Dated } from '../../../article/Article.ts'
import type { PartFacts } from '../describePart.ts'
import { formatDay } from './isoDay.ts'
import type { Yearless } from './findYearless.ts'

/**
 * A day without its year, with the year that the page shows: that of the nearest other day, or of the
 * line about rights at the foot.
 *
 *     Ana Ruiz | Nov 19 … © 2025 Tern News
 *                ^^^^^^ 2025-11-19
 */
export function settleYear(
  text: string,
  { start, end, month, date }: Yearless,
  facts: readonly PartFacts[],
): Dated | null {
  const years = new Set([...yearsOfDays(facts), ...yearsOfRights(text, facts)])
  const iso = [...years]
    .toSorted((a, b) => b - a)
    .flatMap((year) => formatDay(year, month, date) ?? [])
    .find((day) => agrees(text, { start, end }, day))
  return iso === undefined ? null : { start, end, iso }
}

function yearsOfDays(facts: readonly PartFacts[]): readonly number[] {
  return facts
    .flatMap(({ date }) => [date?.published, date?.updated])
    .flatMap((day) => (day ? [Number(day.iso.slice(0, 4))] : []))
}

/** `© 2025`, `Copyright © 2019-2025` */
const RIGHTS = /(?:©|\(c\)|copyright)\D{0,12}(?:\d{4}\s?[-–—]\s?)?((?:19|20)\d{2})/iu

function yearsOfRights(text: string, facts: readonly PartFacts[]): readonly number[] {
  return facts.flatMap(({ part, residue, words }) => {
    if (residue !== 'legal' && words > LONGEST_RIGHTS) return []
    const found = RIGHTS.exec(text.slice(part.start, Math.min(part.end, part.start + LONGEST_LINE)))
    return found ? [Number(found[1])] : []
  })
}

const LONGEST_RIGHTS = 12
const LONGEST_LINE = 300

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** A weekday right before the day, in its line, has to be that day's. */
function agrees(
  text: string,
  { start }: { readonly start: number; readonly end: number },
  iso: string,
): boolean {
  const before =
    /(?<!\p{L})(sun|mon|tue|wed|thu|fri|sat)\p{L}{0,6}[.,]{0,2}[^\S\n\r\u2028\u2029]{1,3}$/iu.exec(
      text.slice(Math.max(0, start - 16), start),
    )
  return !before || WEEKDAYS[new Date(iso).getUTCDay()] === before[1]?.toLowerCase()
}
