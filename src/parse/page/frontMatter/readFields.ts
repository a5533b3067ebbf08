import type { Dated, Problem } from '../../../article/Article.ts'
import { type Span, slice } from '../../../article/Span.ts'
import { findDays } from '../days/findDays.ts'
import type { Field } from './findFields.ts'
import type { FrontMatter } from './FrontMatter.ts'

export const KEYS: ReadonlySet<string> = new Set([
  'author',
  'authors',
  'date',
  'headline',
  'lang',
  'language',
  'licence',
  'license',
  'published',
  'publisher',
  'source',
  'title',
  'updated',
  'url',
])

export function readFields(
  text: string,
  fields: readonly Field[],
): Omit<FrontMatter, 'start' | 'end' | 'weak'> {
  const valueOf = (...keys: readonly string[]): Span | null =>
    fields.find(({ key }) => keys.includes(key))?.value ?? null
  const authored = fields.filter(({ key }) => key === 'author' || key === 'authors')
  const published = readDay(text, valueOf('date', 'published'))
  const updated = readDay(text, valueOf('updated'))
  const lang = readLanguage(text, valueOf('language', 'lang'))
  const url = readAddress(text, valueOf('url', 'source'))
  return {
    title: valueOf('title', 'headline'),
    authors: authored.flatMap(({ value, items }) =>
      items.length === 0 && value ? [value] : items,
    ),
    publisher: valueOf('publisher'),
    published: published.value,
    updated: updated.value,
    lang: lang.value,
    url: url.value,
    licence: valueOf('licence', 'license'),
    problems: [
      ...fields.flatMap((field) => findBadField(text, field)),
      ...[published, updated, lang, url].flatMap(({ problem }) => (problem ? [problem] : [])),
    ],
  }
}

function findBadField(text: string, { key, line, value, items }: Field): readonly Problem[] {
  if (key === '')
    return [problemAt(text, line, `“${shorten(slice(text, line))}” is not “key: value”.`)]
  if (!KEYS.has(key)) return []
  if (value === null && items.length === 0) return [problemAt(text, line, `“${key}” has no value.`)]
  if (value && isEscaped(text, value))
    return [
      problemAt(text, line, `“${key}” is shown with its escapes; leave the marks around it out.`),
    ]
  return []
}

/** `"Wall: \\"lost\\""`, `'Ana O''Ruiz'`: what a mark within marks is written as */
function isEscaped(text: string, { start, end }: Span): boolean {
  const mark = text[start - 1]
  const value = text.slice(start, end)
  return (mark === '"' && /\\["\\/nt]/.test(value)) || (mark === "'" && value.includes("''"))
}

/** Names the line, counted from 1, and what stands there. */
export function problemAt(text: string, { start, end }: Span, message: string): Problem {
  const line = text.slice(0, start).split(/\r\n|[\r\n\u2028\u2029]/).length
  return { start, end, code: 'badFrontMatter', message: `Line ${line}: ${message}` }
}

const LONGEST_SHOWN = 60

function shorten(value: string): string {
  return value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value
}

type Read<Value> = { readonly value: Value | null; readonly problem: Problem | null }

function readDay(text: string, span: Span | null): Read<Dated> {
  if (!span) return NOTHING
  const [day] = findDays(text.slice(span.start, span.end), span.start)
  if (day && !day.ambiguous && day.start === span.start)
    return { value: { ...span, iso: day.iso }, problem: null }
  return refuse(text, span, 'not a date; write it as 2021-01-09 or January 9, 2021')
}

/** `en`, `en-GB` */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i

function readLanguage(text: string, span: Span | null): Read<string> {
  if (!span) return NOTHING
  const value = text.slice(span.start, span.end)
  if (LANGUAGE.test(value)) return { value, problem: null }
  return refuse(text, span, 'not a language code; write it as en or en-GB')
}

/** `https://tern.example/2026/harbour-wall` */
const ADDRESS = /^https?:\/\/[^\s<>"]{1,2000}$/i

function readAddress(text: string, span: Span | null): Read<Span> {
  if (!span) return NOTHING
  if (ADDRESS.test(text.slice(span.start, Math.min(span.end, span.start + 2010))))
    return { value: span, problem: null }
  return refuse(text, span, 'not a web address; write it whole, as https://example.org/story')
}

const NOTHING = { value: null, problem: null }

function refuse(text: string, span: Span, why: string): Read<never> {
  const message = `“${shorten(slice(text, span))}” is ${why}.`
  return { value: null, problem: problemAt(text, span, message) }
}
