import { MONTHS, WEEKDAYS } from './months.ts'
import { formatDay } from './findDays.ts'

/** A day or period by its words' place in a sentence. */
export type Period = {
  readonly start: number
  readonly end: number
  readonly from: string
  readonly to: string
  readonly relative: boolean
  readonly anchor: 'published' | null
}

type Stretch = readonly [from: string, to: string]
type Rule = {
  readonly words: RegExp
  readonly resolve: (found: readonly string[], day: Date, ahead: boolean) => Stretch | null
}

const MONTH = Object.keys(MONTHS)
  .filter((month) => month.length > 4 || month === 'june' || month === 'july')
  .join('|')
const WEEKDAY = WEEKDAYS.join('|')

/** Rules in order; a word that one has taken is closed to the next. All need a published day. */
const RELATIVE: readonly Rule[] = [
  // `earlier this week`: from the week's Monday up to the day itself
  { words: /\bearlier this week\b/giu, resolve: (_, day) => [iso(mondayOf(day)), iso(day)] },
  {
    words: /\blater this week\b/giu,
    resolve: (_, day) => [iso(day), iso(addDays(mondayOf(day), 6))],
  },
  {
    words: /\bthis week(?:end)?\b/giu,
    resolve: (_, day) => [iso(mondayOf(day)), iso(addDays(mondayOf(day), 6))],
  },
  {
    words: /\blast week\b/giu,
    resolve: (_, day) => [iso(addDays(mondayOf(day), -7)), iso(addDays(mondayOf(day), -1))],
  },
  {
    words: /\bnext week\b/giu,
    resolve: (_, day) => [iso(addDays(mondayOf(day), 7)), iso(addDays(mondayOf(day), 13))],
  },
  // `earlier this month`, `later this month`: the first up to the day, the whole month
  { words: /\bearlier this month\b/giu, resolve: (_, day) => [monthOf(day, 0)[0], iso(day)] },
  { words: /\b(?:later )?this month\b/giu, resolve: (_, day) => monthOf(day, 0) },
  { words: /\blast month\b/giu, resolve: (_, day) => monthOf(day, -1) },
  { words: /\bnext month\b/giu, resolve: (_, day) => monthOf(day, 1) },
  // `earlier this year`, `in the last year`: the twelve months up to the day
  { words: /\bearlier this year\b/giu, resolve: (_, day) => [yearOf(day, 0)[0], iso(day)] },
  { words: /\b(?:later )?this year\b/giu, resolve: (_, day) => yearOf(day, 0) },
  {
    words: /\bthe (?:last|past) year\b/giu,
    resolve: (_, day) => [iso(addYears(day, -1)), iso(day)],
  },
  { words: /\blast year\b/giu, resolve: (_, day) => yearOf(day, -1) },
  { words: /\bnext year\b/giu, resolve: (_, day) => yearOf(day, 1) },
  // `last April`, `next June`, `this May`: the nearest such month on that side
  {
    words: new RegExp(String.raw`\b(last|next|this) (${MONTH}|may)\b(?! \d)`, 'giu'),
    resolve: ([, side = '', month = ''], day) => nearMonth(day, side, month),
  },
  // `last Friday`, `next Monday`, `on Friday`: news looks back, unless it says next
  {
    words: new RegExp(
      String.raw`\b(?:(last|next|this|coming) )?(${WEEKDAY})\b(?!,? (?:${MONTH}|\d))`,
      'giu',
    ),
    resolve: ([, side = '', name = ''], day, ahead) =>
      nearWeekday(day, side === '' && ahead ? 'coming' : side, name),
  },
  { words: /\b(?:today|tonight)\b/giu, resolve: (_, day) => [iso(day), iso(day)] },
]

/** A year stands for itself, also before a noun: *in 2018*, *the 2019 shareholder meeting*. */
const YEAR =
  /(?<![\d$€£#.,/-]|\d )\b((?:1[6-9]|20)\d{2})\b(?![\d%/-]|[.,]\d| (?:people|dollars|euros|votes|jobs|square|metres|meters|feet|miles|tons|km))/gu

/** `in April 2020`: a month of a written year */
const MONTH_OF_YEAR = new RegExp(String.raw`\b(${MONTH}|may),? ((?:1[6-9]|20)\d{2})\b`, 'giu')

/**
 * Finds periods and weekdays in a sentence whose white space is plain spaces.
 *
 *     Last April, the group staged …, as it did in 2019.
 *     ^^^^^^^^^^ 2020-04-01 … 30                   ^^^^ 2019-01-01 … 12-31
 */
export function resolvePeriod(words: string, day: string | null): readonly Period[] {
  const found: Period[] = []
  const push = (start: number, end: number, stretch: Stretch | null, relative: boolean): void => {
    if (!stretch || found.some((one) => one.start < end && start < one.end)) return
    const anchor = relative ? ('published' as const) : null
    found.push({ start, end, from: stretch[0], to: stretch[1], relative, anchor })
  }
  if (day !== null) {
    const reference = new Date(`${day}T00:00:00Z`)
    for (const { words: pattern, resolve } of RELATIVE)
      for (const match of words.matchAll(pattern))
        push(
          match.index,
          match.index + match[0].length,
          resolve(match, reference, isAhead(words, match.index)),
          true,
        )
  }
  for (const match of words.matchAll(MONTH_OF_YEAR)) {
    if (/\d\s?$/.test(words.slice(Math.max(0, match.index - 4), match.index))) continue
    const month = MONTHS[(match[1] ?? '').toLowerCase()] ?? 1
    push(match.index, match.index + match[0].length, wholeMonth(Number(match[2]), month), false)
  }
  for (const match of words.matchAll(YEAR)) {
    if (isInDay(words, match.index)) continue
    const [, year = ''] = match
    push(match.index, match.index + 4, [`${year}-01-01`, `${year}-12-31`], false)
  }
  return found
}

/**
 * What is still to come comes next.
 *
 *     The crews will return on Friday
 *               ^^^^
 */
function isAhead(words: string, at: number): boolean {
  const clause = words.slice(Math.max(0, at - 70), at)
  return AHEAD.test(clause.slice(clause.lastIndexOf(',') + 1))
}

const AHEAD =
  /\b(?:will|due|scheduled|planned for|set to|expected to|(?:is|are) to)\b(?![^;:]*\bsaid\b)/iu

/** `January 9, 2021`: the year of a day written out */
function isInDay(words: string, at: number): boolean {
  return (
    /\d{1,2}(?:st|nd|rd|th)?,?\s$/u.test(words.slice(Math.max(0, at - 6), at)) ||
    (/\p{Lu}\p{Ll}{2,8}\.?,?\s$/u.test(words.slice(Math.max(0, at - 12), at)) &&
      MONTHS[
        (
          /(\p{L}{3,9})\.?,?\s$/u.exec(words.slice(Math.max(0, at - 12), at))?.[1] ?? ''
        ).toLowerCase()
      ] !== undefined)
  )
}

function iso(day: Date): string {
  return day.toISOString().slice(0, 10)
}

function addDays(day: Date, days: number): Date {
  return new Date(day.getTime() + days * 86_400_000)
}

function addYears(day: Date, years: number): Date {
  return new Date(Date.UTC(day.getUTCFullYear() + years, day.getUTCMonth(), day.getUTCDate()))
}

/** Weeks begin on Monday. */
function mondayOf(day: Date): Date {
  return addDays(day, -((day.getUTCDay() + 6) % 7))
}

function monthOf(day: Date, away: number): Stretch {
  return wholeMonth(day.getUTCFullYear(), day.getUTCMonth() + 1 + away)
}

function wholeMonth(year: number, month: number): Stretch {
  return [iso(new Date(Date.UTC(year, month - 1, 1))), iso(new Date(Date.UTC(year, month, 0)))]
}

function yearOf(day: Date, away: number): Stretch {
  const year = day.getUTCFullYear() + away
  return [formatDay(year, 1, 1) ?? iso(day), formatDay(year, 12, 31) ?? iso(day)]
}

function nearMonth(day: Date, side: string, name: string): Stretch | null {
  const month = MONTHS[name.toLowerCase()]
  if (month === undefined) return null
  const now = day.getUTCMonth() + 1
  const year = day.getUTCFullYear()
  if (side.toLowerCase() === 'last') return wholeMonth(month < now ? year : year - 1, month)
  if (side.toLowerCase() === 'next') return wholeMonth(month > now ? year : year + 1, month)
  return wholeMonth(year, month)
}

function nearWeekday(day: Date, side: string, name: string): Stretch {
  const wanted = WEEKDAYS.indexOf(name.toLowerCase())
  const back = (day.getUTCDay() - wanted + 7) % 7
  const forward = side.toLowerCase() === 'next' || side.toLowerCase() === 'coming'
  const away = forward ? 7 - back : side.toLowerCase() === 'last' && back === 0 ? -7 : -back
  const found = iso(addDays(day, away))
  return [found, found]
}
