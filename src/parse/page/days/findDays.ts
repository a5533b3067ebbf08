import type { Dated } from '../../../article/Article.ts'
import { ZONES } from '../../languages/months.ts'
import { LANGUAGES } from '../../tokens/anyPageWords.ts'
import { formatDay, isTime } from './isoDay.ts'
import { monthElsewhere } from './monthsElsewhere.ts'

/** A day written out in full, with its time where one with a known zone stands beside it. */
export type Day = Dated & {
  /** The same words could mean two days, as in 03/04/2021. */
  readonly ambiguous: boolean
}

/**
 * Every day written with its year, in order. `start` shifts the spans, so that a stretch of a text
 * can be searched without copying positions by hand. With dots the day comes first everywhere; with
 * slashes it depends on where the page comes from.
 *
 *     Published Sat, Jan 9 2021 1:03 PM EST
 *                    ^^^^^^^^^^^^^^^^^^^^^^ 2021-01-09T13:03:00-05:00
 */
export function findDays(words: string, start: number, order: Order = null): readonly Day[] {
  if (!YEARS.test(words)) return []
  const days: Day[] = []
  let from = 0
  while (from < words.length) {
    DAY.lastIndex = from
    const match = DAY.exec(words)
    if (!match) break
    const found = readGroups(match.groups ?? {})
    const day = isOffClock(words, DAY.lastIndex)
      ? null
      : resolveDay(found, findOrder(words, found) ?? order)
    // `Room 12, 2021-01-09`: the word is no month, and the day begins behind it. Its first letter may
    // have two units, as in `𝐉𝐚𝐧`: a search from between them would find the same word for ever.
    const [letter = ''] = match[0]
    from = day ? DAY.lastIndex : match.index + letter.length
    if (!day) continue
    const end = match.index + match[0].length
    const clock = day.iso.includes('T') ? null : findClock(words, end)
    days.push({
      start: start + match.index,
      end: start + (clock?.end ?? end),
      iso: day.iso + (clock?.iso ?? ''),
      ambiguous: day.ambiguous,
    })
  }
  return days
}

/** A day without `2021`, `.04.24`, `/4/24`, `-Nov-25` or `月` is none; most lines are done with here. */
const YEARS = /\d{4}|\d[./]\s?\d{1,2}[./]\s?\d{2}|\d-\p{L}{3}-\d{2}/u

/** The months of every language that pages are read in, by all their forms. */
const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(({ months }) =>
    months.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
  ),
)

/** `april`, `April`, `APRIL`; with a capital also run on to the word before, as in `readApril` */
const MONTH = String.raw`(?:(?<!\p{L})\p{L}{3,10}|(?<=\p{Ll})\p{Lu}\p{Ll}{2,9})(?!\p{L})`

/** `2021`, also with the time run on to it, as in `20232:23 PM` */
const YEAR = String.raw`\d{4}(?=\D|$|\d{1,2}:\d{2})`

/**
 * `2021-01-09T13:03:00Z`, `January 9, 2021`, `9th of January 2021`, `09/01/2021`, `9.1.21`,
 * `09-Jan-21`, `2021年1月9日`
 */
const DAY = new RegExp(
  [
    String.raw`(?<!\d)(?<y1>\d{4})(?:[-/](?<m1>\d{2})[-/](?<d1>\d{2})|\.\s?(?<m7>\d{1,2})\.\s?(?<d7>\d{1,2})|年(?<m8>\d{1,2})月(?<d8>\d{1,2})日)(?!\d)(?<t1>T\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,6})?(?:Z|[+-]\d{2}:?\d{2}))?`,
    String.raw`(?<m2>${MONTH})(?:\.?\s{1,3}|[-/])(?<d2>\d{1,2})(?:st|nd|rd|th|ST|ND|RD|TH)?(?:,?\s{1,3}|,|[-/])(?<y2>${YEAR})`,
    String.raw`(?<!\d)(?<d3>\d{1,2})(?:st|nd|rd|th|er|º)?\.?(?:\s{0,3}|[-/])(?:(?:of|de)\s{1,3})?(?<m3>${MONTH})(?:\.?,?\s{1,3}|[-/])(?:del?\s{1,3})?(?<y3>${YEAR})`,
    String.raw`(?<![\d.,/])(?<a4>\d{1,2})(?:[/-](?<b4>\d{1,2})[/-]|\.\s?(?<b5>\d{1,2})\.\s?)(?<y4>${YEAR})`,
    String.raw`(?<![\d.,/])(?<a6>\d{2})\.(?<b6>\d{2})\.(?<y6>\d{2})(?![\d.])`,
    String.raw`(?<![\d.,/])(?<a9>\d{1,2})/(?<b9>\d{1,2})/(?<y9>\d{2})(?![\d/.])`,
    String.raw`(?<!\d)(?<d0>\d{1,2})-(?<m0>\p{L}{3})-(?<y0>\d{2})(?!\d)`,
  ].join('|'),
  'gu',
)

/** What one of the ways of writing a day gives: numbers, or words of a month. */
type Found = {
  readonly year: number
  /** Null where only `first` and `second` are known. */
  readonly month: number | null
  readonly date: number
  /** The numbers of `3/4/2021`, in order, and whether slashes part them; 0 where the month is clear. */
  readonly first: number
  readonly second: number
  readonly dotted: boolean
  readonly time: string
}

/** The groups are numbered by the alternatives of the pattern; one of them is set. */
function readGroups(groups: Readonly<Record<string, string | undefined>>): Found {
  const pick = (letter: string): string | undefined => {
    for (let at = 0; at < 10; at++)
      if (groups[letter + at] !== undefined) return groups[letter + at]
    return undefined
  }
  const month = pick('m')
  const year = pick('y') ?? ''
  const second = groups['b5'] ?? groups['b6']
  return {
    year: Number(year.length === 2 ? `20${year}` : year),
    month: month === undefined ? null : (monthOf(month) ?? monthElsewhere(month)),
    date: Number(pick('d') ?? 0),
    first: Number(pick('a') ?? 0),
    second: Number(pick('b') ?? 0),
    dotted: second !== undefined,
    time: groups['t1'] ?? '',
  }
}

/** `April`, `apr` and `04` are 4. */
export function monthOf(word: string): number | undefined {
  return /^\d/.test(word) ? Number(word) : MONTH_NUMBERS.get(word.toLowerCase())
}

/** What comes first in 3/4/2021, where something says so. */
export type Order = 'day' | 'month' | null

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** `Sat`, `SATURDAY` */
const WEEKDAY = /(?<!\p{L})(?:sun|mon|tue|wed|thu|fri|sat)/iu

/** `1:03 PM EST`: America’s clocks stand beside America’s days. */
const AMERICAN = /(?<!\p{L})[ECMP][SD]?T(?!\p{L})/u

/**
 * Whether the day or the month comes first between slashes, by the weekday or the zone beside it.
 *
 *     Saturday, 1/9/2021
 *     ^^^^^^^^ the ninth of January; the first of September was a Wednesday
 */
function findOrder(words: string, { first, second, year, month, dotted }: Found): Order {
  if (month !== null || dotted) return null
  const weekday = WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[0].toLowerCase() ?? '')
  const falls = (month: number, date: number): boolean =>
    new Date(Date.UTC(year, month - 1, date)).getUTCDay() === weekday
  const [byDay, byMonth] = [falls(second, first), falls(first, second)]
  if (byDay !== byMonth) return byDay ? 'day' : 'month'
  return AMERICAN.test(words) ? 'month' : null
}

function resolveDay(
  { year, month, date, first, second, dotted, time }: Found,
  order: Order,
): { readonly iso: string; readonly ambiguous: boolean } | null {
  if (time !== '' && !isTime(time)) return null
  if (month !== null) {
    const iso = formatDay(year, month, date)
    return iso === null ? null : { iso: iso + tidyTime(time), ambiguous: false }
  }
  const monthFirst = second > 12 || (order === 'month' && first <= 12 && !dotted)
  const iso = monthFirst ? formatDay(year, first, second) : formatDay(year, second, first)
  if (iso === null) return null
  const settled = order !== null || dotted || first > 12 || second > 12 || first === second
  return { iso, ambiguous: !settled }
}

/** `2026-03-02T25:61:61`: what no clock shows makes the day beside it doubtful too. */
function isOffClock(words: string, end: number): boolean {
  LOCAL_TIME.lastIndex = end
  const time = LOCAL_TIME.exec(words)?.[0]
  return time !== undefined && !isTime(time)
}

const LOCAL_TIME = /T\d{2}:\d{2}(?::\d{2})?/y

/** `T13:03Z` -> `T13:03:00Z` */
function tidyTime(time: string): string {
  const seconds = /^T\d{2}:\d{2}(?!:)/.test(time) ? `${time.slice(0, 6)}:00${time.slice(6)}` : time
  return seconds.replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
}

/**
 * A time with a known zone shortly behind a day; without the zone the moment isn't known.
 *
 *     January 9, 2021 at 1:03 PM EST
 *                        ^^^^^^^^^^^
 */
function findClock(
  words: string,
  from: number,
): { readonly iso: string; readonly end: number } | null {
  CLOCK.lastIndex = from
  const found = CLOCK.exec(words)
  if (!found) return null
  const [all, hour = '', minute = '', half = '', zone = ''] = found
  const offset = ZONES[zone.toLowerCase()]
  const hours = (Number(hour) % (half ? 12 : 24)) + (/^p/i.test(half) ? 12 : 0)
  if (offset === undefined || Number(minute) > 59 || Number(hour) > 23) return null
  const iso = `T${pad(hours)}:${minute}:00${formatOffset(offset)}`
  return { iso, end: from + all.length }
}

/** `, at 1:03 p.m. EST` */
const CLOCK =
  /[\s,|·•–-]{0,4}(?:at\s{1,3})?(\d{1,2})[:.](\d{2})\s{0,2}([ap]\.?m\.?)?\s{0,2}\(?([A-Z]{1,4})\b\)?/iuy

function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
