import type { Dated, Problem } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { endOfNames } from '../authors/endOfNames.ts'
import { isNameLine } from '../authors/findByline.ts'
import { paperBesideDay } from '../head/paperBesideDay.ts'
import { findDays, type Day } from './findDays.ts'
import { findYearless, type Yearless } from './findYearless.ts'

export type DayLine = {
  readonly published: Dated | null
  readonly updated: Dated | null
  /** A day without its year, where the line has no other. */
  readonly yearless: Yearless | null
  /** The line says *published* itself. */
  readonly labelled: boolean
  /** The line also holds names or sections, and not just the paper's, which only a line above the story does. */
  readonly mixed: boolean
  readonly problems: readonly Problem[]
}

const LONGEST_DAY_LINE = 160

/** Names, a section and a place: more words beside a day are a sentence or a title. */
const MOST_OTHERS = 8

/**
 * The days of a line that holds little else, and not those of a life, as in *born 8 May 1929*. A day behind *updated* or *modified* is the update, and
 * one behind *published* comes before others, as when a paper was received and accepted.
 *
 *     Published Jan 9 2021 · Updated Jan 10 2021, 8:00 a.m. EST
 *               ^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findDayLine(text: string, line: Span, language: PageLanguage): DayLine | null {
  if (line.end - line.start > LONGEST_DAY_LINE) return null
  const words = text.slice(line.start, line.end)
  if (language.lived.test(words) && !language.published.test(words)) return null
  const days = findDays(words, line.start, language.dayOrder)
  if (days.length === 0) return findLooseDay(words, line.start, language)
  const others = countOthers(words, line.start, days, language)
  if (others > MOST_OTHERS || (others > 0 && isSentence(words, language))) return null
  const [day, ...more] = days
  const paper = day && more.length === 0 ? paperBesideDay(words, line.start, day) : null
  return { ...readDays(words, line.start, days, language), mixed: others > 0 && !paper }
}

function isSentence(words: string, { published, updated }: PageLanguage): boolean {
  const last = words.replace(/[ap]\.m\.$/iu, '')
  if (/\p{Ll}[.!?]$/u.test(last)) return true
  const labelled = published.test(words) || updated.test(words)
  return !labelled && /\d[.!?]$/u.test(last) && LOWER_WORDS.test(last)
}

/** `fell on` in `The wall fell on March 3, 2024.` */
const LOWER_WORDS = /\s\p{Ll}{2,20}\s\p{Ll}{2,20}\s/u

/**
 * A line with a day that lacks its year, or with a time gone by: only beside a name or a label, since
 * all else may be anything.
 *
 *     Ana Ruiz | Nov 19        Ana Ruiz • 8h        Published 4 months ago
 *                ^^^^^^                   ^^                  ^^^^^^^^^^^^
 */
function findLooseDay(words: string, start: number, language: PageLanguage): DayLine | null {
  const yearless = findYearless(words, start)
  const time = yearless ?? findAgo(words, start, language)
  if (!time || isSentence(words, language)) return null
  const others = countOthers(words, start, [time], language)
  const labelled = language.published.test(words)
  const updated = language.updated.test(words)
  const alone = others === 0 && (labelled || updated || yearless !== null)
  const signed = isSigned(words, language) && !isAge(words.slice(time.end - start), language)
  if (others > MOST_OTHERS || !(alone || labelled || signed)) return null
  return { ...NO_DAYS, yearless, labelled, mixed: others > 0 }
}

/** `Ana Ruiz, Tern News • 8h`, `By Ana Ruiz, 14 October` */
function isSigned(words: string, language: PageLanguage): boolean {
  const from = language.by.exec(words)?.[0].length ?? 0
  const names = words
    .slice(from, endOfNames(words, from, language))
    .replace(/[\s|,•·–—-]{1,9}$/u, '')
  return isNameLine(names)
}

/** `Ana Ruiz, de 23 anos, era pescadora`: more is told of whoever is so old */
function isAge(behind: string, { beside }: PageLanguage): boolean {
  const next = /^,?\s(\p{Ll}{3,30})/u.exec(behind)?.[1]
  return next !== undefined && !beside.has(next)
}

const NO_DAYS = { published: null, updated: null, problems: [] }

function findAgo(words: string, start: number, { ago }: PageLanguage): Span | null {
  const found = ago.exec(words)
  if (!found) return null
  return { start: start + found.index, end: start + found.index + found[0].length }
}

function readDays(
  words: string,
  start: number,
  days: readonly Day[],
  { updated: update, published: publish }: PageLanguage,
): Omit<DayLine, 'mixed'> {
  let [published, updated, told]: (Dated | null)[] = [null, null, null]
  let from = 0
  const problems: Problem[] = []
  for (const day of days) {
    const span = { start: day.start, end: day.end }
    const before = words.slice(from, day.start - start)
    const isUpdate = update.test(before)
    if (!day.ambiguous && publish.test(before)) told ??= { ...span, iso: day.iso }
    from = day.end - start
    if (day.ambiguous) problems.push({ ...span, code: 'badDate', message: AMBIGUOUS })
    else if (isUpdate) updated ??= { ...span, iso: day.iso }
    else published ??= { ...span, iso: day.iso }
  }
  const labelled = publish.test(words)
  return {
    published: told ?? published ?? null,
    updated: updated ?? null,
    yearless: null,
    labelled,
    problems,
  }
}

const AMBIGUOUS = 'This could be two days; write the month as a word.'

/** Words that are neither days nor what usually stands beside one. */
function countOthers(
  words: string,
  start: number,
  days: readonly Span[],
  { beside }: PageLanguage,
): number {
  let count = 0
  let day = 0
  for (const { 0: word, index } of words.matchAll(/\p{L}[\p{L}\p{M}.’'-]{0,40}/gu)) {
    while (day < days.length && (days[day]?.end ?? 0) - start <= index) day++
    if (index + word.length > (days[day]?.start ?? Infinity) - start) continue
    if (!beside.has(word.toLowerCase().replace(/\.$/, ''))) count++
  }
  return count
}
