import type { Dated, Problem } from '../article/Article.ts'
import type { Span } from '../article/Span.ts'
import { findDays } from './findDays.ts'

export type DayLine = {
  readonly published: Dated | null
  readonly updated: Dated | null
  readonly problems: readonly Problem[]
}

const LONGEST_DAY_LINE = 160

/**
 * The days of a line that holds little else. A day behind *updated* or *modified* is the update.
 *
 *     Published Jan 9 2021 · Updated Jan 10 2021, 8:00 a.m. EST
 *               ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findDayLine(text: string, line: Span): DayLine | null {
  if (line.end - line.start > LONGEST_DAY_LINE) return null
  const words = text.slice(line.start, line.end)
  if (!/\d/.test(words)) return null
  const days = findDays(words, line.start)
  if (
    days.length === 0 ||
    !isOnlyDates(
      words,
      days.map(({ start, end }) => ({ start: start - line.start, end: end - line.start })),
    )
  )
    return null
  let [published, updated]: (Dated | null)[] = [null, null]
  let from = 0
  const problems: Problem[] = []
  for (const { start, end, iso, ambiguous } of days) {
    const isUpdate = UPDATE.test(words.slice(from, start - line.start))
    from = end - line.start
    if (ambiguous) problems.push({ start, end, code: 'badDate', message: AMBIGUOUS })
    else if (isUpdate) updated ??= { start, end, iso }
    else published ??= { start, end, iso }
  }
  return { published: published ?? null, updated: updated ?? null, problems }
}

const AMBIGUOUS = 'This could be two days; write the month as a word.'

/** `Updated:`, `Last modified on`, `First published … Updated` */
const UPDATE = /\b(?:updated?|modified|revised|corrected)\b/iu

/** Words that a date line may hold beside its days. */
const DATE_WORDS =
  /\b(?:published|first|posted|updated?|last|modified|revised|corrected|created|on|at|by|date|mon|tues?|wed|thurs?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}[:.]\d{2}|\d{1,2}|am|pm|a\.m|p\.m|[ap]m|e[sd]?t|c[sd]t|p[sd]?t|m[sd]t|gmt|utc|bst|ist|cest|cet|min(?:ute)?s?|read|ago)\b/giu

function isOnlyDates(words: string, days: readonly Span[]): boolean {
  let rest = ''
  let from = 0
  for (const { start, end } of days) {
    rest += `${words.slice(from, start)} `
    from = end
  }
  rest += words.slice(from)
  return !/[\p{L}\p{N}]/u.test(rest.replace(DATE_WORDS, ''))
}
