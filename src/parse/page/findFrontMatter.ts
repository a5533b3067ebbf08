import type { Dated, Problem } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import { findDays } from './findDays.ts'
import { findMail } from './findMail.ts'
import type { Line } from './splitLines.ts'

/** What a seed says about itself before its text begins; it overrides what is found in the text. */
export type FrontMatter = Span & {
  readonly title: Span | null
  /** One or more, as `author: Ana Ruiz` or as a list. */
  readonly authors: readonly Span[]
  readonly publisher: Span | null
  readonly published: Dated | null
  readonly updated: Dated | null
  readonly lang: string | null
  readonly url: Span | null
  readonly licence: Span | null
  /** Keys that a page gives in its own head: they give way to what the page shows. */
  readonly weak: ReadonlySet<string>
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
export function findFrontMatter(
  text: string,
  lines: readonly Line[],
  weak: ReadonlySet<string> = NONE,
): FrontMatter | null {
  const [first] = lines
  if (!first || words(text, first) !== RULE) return findMailHead(text, lines)
  const rest = lines.slice(1, MOST_LINES)
  const close = rest.findIndex((line) => words(text, line) === RULE)
  const last = rest[close]
  if (!last) return null
  const fields = findFields(text, rest.slice(0, close))
  if (!fields.some(({ key }) => KEYS.has(key))) return null
  return { start: first.start, end: last.end, weak, ...readFields(text, fields) }
}

/** What a mail's own lines give way to: all that the story itself says. */
const MAIL_WEAK: ReadonlySet<string> = new Set(['title', 'author', 'date', 'updated'])

/** The lines above a forwarded mail stand for the front matter of the story in it. */
function findMailHead(text: string, lines: readonly Line[]): FrontMatter | null {
  const mail = findMail(text, lines)
  if (!mail) return null
  const [day] = mail.date ? findDays(words(text, mail.date), mail.date.start) : []
  const sent = day && !day.ambiguous ? { start: day.start, end: day.end, iso: day.iso } : null
  const found = { title: mail.subject, authors: mail.from ? [mail.from] : [], published: sent }
  return { start: mail.start, end: mail.end, ...NOTHING_TOLD, ...found, weak: MAIL_WEAK }
}

const NOTHING_TOLD = {
  publisher: null,
  updated: null,
  lang: null,
  url: null,
  licence: null,
  problems: [],
}

const NONE: ReadonlySet<string> = new Set()

const RULE = '---'
const MOST_LINES = 80

type Field = {
  readonly key: string
  readonly line: Line
  /** What stands on the line itself. */
  readonly value: Span | null
  /** The items of a list, on the line or below it. */
  readonly items: readonly Span[]
}

/**
 * The fields of the lines. Lines that stand further in, and items of a list, belong to the field above.
 *
 *     authors:
 *       - Mara Quill
 *         ^^^^^^^^^^ item of `authors`
 *       - "[[Nora Quist]]"
 */
function findFields(text: string, lines: readonly Line[]): readonly Field[] {
  const margin = lines[0]?.indent ?? 0
  const fields: Field[] = []
  for (const line of lines) {
    const last = fields.at(-1)
    const item = ITEM.exec(words(text, line))
    if (words(text, line).startsWith('#')) continue
    if (last && last.key !== '' && (item || line.indent > margin)) {
      const items = [...last.items, ...itemsBelow(text, line, item?.[0].length ?? 0)]
      fields[fields.length - 1] = { ...last, items: items.slice(0, MOST_ITEMS) }
    } else fields.push(findField(text, line))
  }
  return fields
}

const MOST_ITEMS = 40

/** `- Mara Quill` */
const ITEM = /^-[ \t]{1,9}/u

/** An item of a list, or the name among the fields of a person. */
function itemsBelow(text: string, line: Line, bullet: number): readonly Span[] {
  const start = line.start + bullet
  const inner = findField(text, { ...line, start })
  if (inner.key === '') return [unwrap(text, { start, end: line.end })]
  return inner.key === 'name' && inner.value ? [inner.value] : []
}

/** The value without the marks, brackets and folders around it: `"[[people/Mara Quill|Mara]]"` */
function unwrap(text: string, span: Span): Span {
  const { start, end } = withoutMarks(text, span)
  const value = text.slice(start, end)
  if (!value.startsWith('[[') || !value.endsWith(']]')) return { start, end }
  const bar = value.indexOf('|')
  const last = bar > 0 ? bar : value.length - 2
  const folder = value.lastIndexOf('/', last) + 1
  return { start: start + Math.max(2, folder), end: start + last }
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const marked = /^(["']).*\1$/u.test(text.slice(start, end)) && end - start > 2
  return marked ? { start: start + 1, end: end - 1 } : { start, end }
}

/** `[Mara Quill, "Nora Quist"]`, and the value alone where it is no list */
function itemsOn(text: string, { start, end }: Span): readonly Span[] {
  const value = text.slice(start, end)
  if (!value.startsWith('[') || value.startsWith('[[') || !value.endsWith(']')) return []
  const items: Span[] = []
  let from = start + 1
  for (const item of value.slice(1, -1).split(',').slice(0, MOST_ITEMS)) {
    const at = from + item.length - item.trimStart().length
    if (item.trim() !== '') items.push(unwrap(text, { start: at, end: at + item.trim().length }))
    from += item.length + 1
  }
  return items
}

/** `author: Mara Quill`, also with the value in straight marks */
const FIELD = /^([\p{L}_-]{1,30})[ \t]{0,9}:[ \t]{0,9}/u

function findField(text: string, line: Line): Field {
  const whole = words(text, line)
  const found = FIELD.exec(whole)
  if (!found) return { key: '', line, value: null, items: [] }
  const key = (found[1] ?? '').toLowerCase()
  const rest = { start: line.start + found[0].length, end: line.end }
  const items = itemsOn(text, rest)
  const value = unwrap(text, rest)
  return { key, line, value: value.start < value.end ? value : null, items }
}

const KEYS: ReadonlySet<string> = new Set([
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

function readFields(
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
    return [problemAt(text, line, `“${shorten(words(text, line))}” is not “key: value”.`)]
  if (KEYS.has(key) && value === null && items.length === 0)
    return [problemAt(text, line, `“${key}” has no value.`)]
  return []
}

/** Names the line, counted from 1, and what stands there. */
function problemAt(text: string, { start, end }: Span, message: string): Problem {
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
  const message = `“${shorten(words(text, span))}” is ${why}.`
  return { value: null, problem: problemAt(text, span, message) }
}

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
