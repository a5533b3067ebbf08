import type { Dated } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import type { DateWords } from '../languages/DateWords.ts'

/** `© 2025`, `© 2019–2025`, `Nov. 18, 2025`, `18 November 2025` */
const YEARS =
  /(?:©|copyright)\s{0,3}(?:20\d\d\s?[-–]\s?)?(20\d\d)(?!\d)|\p{L}{3,10}\.?\s\d{1,2},?\s(20\d\d)(?!\d)|\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?(20\d\d)(?!\d)/giu

export const BODY: ReadonlySet<string> = new Set([
  'blockquote',
  'listItem',
  'paragraph',
  'standfirst',
])

/** The one year that a page without a published day shows around its story; null where it shows none or several. */
export function yearOfPage(text: string, blocks: readonly Block[]): number | null {
  const years = new Set<number>()
  for (const { type, start, end } of blocks)
    if (!BODY.has(type))
      for (const [, one, two, three] of text.slice(start, end).matchAll(YEARS))
        years.add(Number(one ?? two ?? three))
  const [year] = years
  return year !== undefined && years.size === 1 ? year : null
}

const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/gu

/** America’s clocks stand beside America’s days. */
const AMERICAN_CLOCK = /(?<!\p{L})[ECMP][SD]T(?!\p{L})/u

/**
 * Whether the day comes first in 06/01/2026: as the language has it, or as the page’s other days,
 * its published day, its clock and its spelling say. Null where nothing does.
 *
 *     06/01/2026 … 06/15/2026
 *                     ^^ no month, so that the first is one
 */
export function dayFirstOf(
  text: string,
  words: DateWords,
  published: Dated | null,
): boolean | null {
  if (words.dayFirst !== null) return words.dayFirst
  const days = [...text.matchAll(SLASHED)].map(
    ([, a, b, year]) => [Number(a), Number(b), year] as const,
  )
  if (days.length === 0) return null
  return (
    decide(
      days.some(([a]) => a > MONTHS),
      days.some(([, b]) => b > MONTHS),
    ) ??
    decideByDay(days, published) ??
    (AMERICAN_CLOCK.test(text) ? false : null) ??
    decide(holds(text, words.spelling.dayFirst), holds(text, words.spelling.monthFirst))
  )
}

const MONTHS = 12

/** One of two, where only one of them is shown. */
function decide(dayFirst: boolean, monthFirst: boolean): boolean | null {
  return dayFirst === monthFirst ? null : dayFirst
}

/** The published day is among them, one way or the other. */
function decideByDay(
  days: readonly (readonly [number, number, string | undefined])[],
  published: Dated | null,
): boolean | null {
  if (!published) return null
  const [year = '', month, date] = published.iso.slice(0, 10).split('-')
  const here = days.filter(([, , one = '']) => year.endsWith(one))
  return decide(
    here.some(([a, b]) => a === Number(date) && b === Number(month)),
    here.some(([a, b]) => a === Number(month) && b === Number(date)),
  )
}

function holds(text: string, list: string): boolean {
  const words = new Set(list.split(' '))
  return (text.toLowerCase().match(/[a-z]{4,12}/g) ?? []).some((word) => words.has(word))
}
