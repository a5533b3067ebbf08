import type { Dated, Problem } from '../article/Article.ts'
import type { Span } from '../article/Span.ts'
import { findDays } from './findDays.ts'
import type { Line } from './splitLines.ts'

/** What a seed says about itself before its text begins; it overrides what is found in the text. */
export type FrontMatter = Span & {
  readonly title: Span | null
  readonly author: Span | null
  readonly publisher: Span | null
  readonly published: Dated | null
  readonly updated: Dated | null
  readonly lang: string | null
  readonly problems: readonly Problem[]
}

/**
 * Finds `key: value` lines between two rules at the very top. Keys that nobody knows are left
 * alone; a value that can't be read gives a problem at its place.
 *
 *     ---
 *     title: Harbour wall to be mended
 *            ^ the value's span
 *     ---
 */
export function findFrontMatter(text: string, lines: readonly Line[]): FrontMatter | null {
  const [first] = lines
  if (!first || words(text, first) !== RULE) return null
  const rest = lines.slice(1, MOST_LINES)
  const close = rest.findIndex((line) => words(text, line) === RULE)
  const last = rest[close]
  if (!last) return null
  const fields = rest.slice(0, close).map((line) => findField(text, line))
  if (!fields.some(({ key }) => KEYS.has(key))) return null
  return { start: first.start, end: last.end, ...readFields(text, fields) }
}

const RULE = '---'
const MOST_LINES = 40

type Field = { readonly key: string; readonly line: Line; readonly value: Span | null }

/** `author: Mara Quill`, also with the value in straight marks */
const FIELD = /^([\p{L}_-]{1,30})[ \t]{0,9}:[ \t]{0,9}/u

function findField(text: string, line: Line): Field {
  const whole = words(text, line)
  const found = FIELD.exec(whole)
  if (!found) return { key: '', line, value: null }
  const key = (found[1] ?? '').toLowerCase()
  const start = line.start + found[0].length
  const marked = /^(["']).*\1$/u.test(text.slice(start, line.end)) && line.end - start > 2
  const value = marked ? { start: start + 1, end: line.end - 1 } : { start, end: line.end }
  return { key, line, value: value.start < value.end ? value : null }
}

const KEYS: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'date',
  'headline',
  'lang',
  'language',
  'published',
  'publisher',
  'title',
  'updated',
])

function readFields(text: string, fields: readonly Field[]): Omit<FrontMatter, 'start' | 'end'> {
  const valueOf = (...keys: readonly string[]): Span | null =>
    fields.find(({ key }) => keys.includes(key))?.value ?? null
  const published = readDay(text, valueOf('date', 'published'))
  const updated = readDay(text, valueOf('updated'))
  const lang = readLanguage(text, valueOf('language', 'lang'))
  return {
    title: valueOf('title', 'headline'),
    author: valueOf('author', 'authors'),
    publisher: valueOf('publisher'),
    published: published.value,
    updated: updated.value,
    lang: lang.value,
    problems: [
      ...fields.flatMap(findBadField),
      ...[published, updated, lang].flatMap(({ problem }) => (problem ? [problem] : [])),
    ],
  }
}

function findBadField({ key, line, value }: Field): readonly Problem[] {
  const at = { start: line.start, end: line.end, code: 'badFrontMatter' as const }
  if (key === '') return [{ ...at, message: 'This line of the front matter is not “key: value”.' }]
  if (KEYS.has(key) && value === null)
    return [{ ...at, message: `The front matter’s “${key}” has no value.` }]
  return []
}

type Read<Value> = { readonly value: Value | null; readonly problem: Problem | null }

function readDay(text: string, span: Span | null): Read<Dated> {
  if (!span) return { value: null, problem: null }
  const [day] = findDays(text.slice(span.start, span.end), span.start)
  if (day && !day.ambiguous && day.start === span.start)
    return { value: { ...span, iso: day.iso }, problem: null }
  const message = 'This is not a date; write it as 2021-01-09 or January 9, 2021.'
  return { value: null, problem: { ...span, code: 'badFrontMatter', message } }
}

/** `en`, `en-GB` */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i

function readLanguage(text: string, span: Span | null): Read<string> {
  if (!span) return { value: null, problem: null }
  const value = text.slice(span.start, span.end)
  if (LANGUAGE.test(value)) return { value, problem: null }
  const message = 'This is not a language code; write it as en or en-GB.'
  return { value: null, problem: { ...span, code: 'badFrontMatter', message } }
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
