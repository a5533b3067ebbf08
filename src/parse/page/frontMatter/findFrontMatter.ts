import { slice } from '../../../article/Span.ts'
import { findDays } from '../days/findDays.ts'
import { type Field, findFields } from './findFields.ts'
import type { FrontMatter } from './FrontMatter.ts'
import { findMail } from './findMail.ts'
import { KEYS, problemAt, readFields } from './readFields.ts'
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
  if (!first || slice(text, first) !== RULE) return findMailHead(text, lines, weak)
  const below = lines.slice(1, MOST_LINES)
  const close = below.findIndex((line) => CLOSES.has(slice(text, line)))
  const fields = findFields(text, below.slice(0, Math.max(0, close)))
  const last = below[close]
  // A rule far below, in the story, closes nothing.
  if (!last || holdsProse(fields)) return findOpen(text, first, below, weak)
  if (!fields.some(({ key }) => KEYS.has(key))) return null
  return { start: first.start, end: last.end, weak, ...readFields(text, fields) }
}

function holdsProse(fields: readonly Field[]): boolean {
  return fields.filter(({ key, line }) => key === '' && line.gap > 1).length > 1
}

/** Front matter whose second rule was forgotten ends above the first blank line. */
function findOpen(
  text: string,
  first: Line,
  below: readonly Line[],
  weak: ReadonlySet<string>,
): FrontMatter | null {
  const blank = below.findIndex(({ gap }) => gap > 1)
  if (blank < 0 && below.length >= MOST_LINES - 1) return null
  const lines = blank < 0 ? below : below.slice(0, blank)
  const fields = findFields(text, lines)
  const known = fields.filter(({ key }) => KEYS.has(key)).length
  const last = lines.at(-1)
  if (!last || known < FEWEST_OPEN || fields.some(({ key }) => key === '')) return null
  const read = readFields(text, fields)
  const problem = problemAt(text, first, NEVER_CLOSED)
  return { start: first.start, end: last.end, weak, ...read, problems: [problem, ...read.problems] }
}

const NEVER_CLOSED =
  'The front matter that is opened here is never closed; put “---” on a line of its own below it.'

/** One line with a key may be the story's. */
const FEWEST_OPEN = 2

/** What a mail's own lines give way to: all that the story itself says. */
const MAIL_WEAK: ReadonlySet<string> = new Set(['title', 'author', 'date', 'updated'])

/** The lines above a forwarded mail stand for the front matter of the story in it. */
function findMailHead(
  text: string,
  lines: readonly Line[],
  weak: ReadonlySet<string>,
): FrontMatter | null {
  const mail = findMail(text, lines)
  if (!mail) return findEncodingLine(text, lines, weak)
  const [day] = mail.date ? findDays(slice(text, mail.date), mail.date.start) : []
  const sent = day && !day.ambiguous ? { start: day.start, end: day.end, iso: day.iso } : null
  const found = { title: mail.subject, authors: mail.from ? [mail.from] : [], published: sent }
  return { start: mail.start, end: mail.end, ...NOTHING_TOLD, ...found, weak: MAIL_WEAK }
}

/**
 * `encoding: koi8-r`: what tells how the file is read is none of its words. Front matter may stand
 * below it.
 */
function findEncodingLine(
  text: string,
  [first, ...below]: readonly Line[],
  weak: ReadonlySet<string>,
): FrontMatter | null {
  if (!first || !ENCODING.test(slice(text, first).slice(0, LONGEST_ENCODING))) return null
  const { start, end } = first
  const [rule] = below
  const fields = rule && slice(text, rule) === RULE ? findFrontMatter(text, below, weak) : null
  if (fields) return { ...fields, start }
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
/** YAML may end with either. */
const CLOSES: ReadonlySet<string> = new Set([RULE, '...'])
const MOST_LINES = 500
