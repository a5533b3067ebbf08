import type { Span } from '../../../article/Span.ts'
import { findDays } from '../days/findDays.ts'
import { findFields } from './findFields.ts'
import type { FrontMatter } from './FrontMatter.ts'
import { findMail } from './findMail.ts'
import { KEYS, readFields } from './readFields.ts'
import type { Line } from '../splitLines.ts'

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
  if (!mail) return findEncodingLine(text, lines)
  const [day] = mail.date ? findDays(words(text, mail.date), mail.date.start) : []
  const sent = day && !day.ambiguous ? { start: day.start, end: day.end, iso: day.iso } : null
  const found = { title: mail.subject, authors: mail.from ? [mail.from] : [], published: sent }
  return { start: mail.start, end: mail.end, ...NOTHING_TOLD, ...found, weak: MAIL_WEAK }
}

/** `encoding: koi8-r`: what tells how the file is read is none of its words. */
function findEncodingLine(text: string, [first]: readonly Line[]): FrontMatter | null {
  if (!first || !ENCODING.test(words(text, first).slice(0, LONGEST_ENCODING))) return null
  const { start, end } = first
  return { start, end, ...NOTHING_TOLD, title: null, authors: [], published: null, weak: NONE }
}

const ENCODING = /^encoding[ \t]{0,9}:[ \t]{0,9}["']?[\w:-]{2,40}["']?$/i
const LONGEST_ENCODING = 80

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

function words(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
