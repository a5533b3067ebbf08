import type { Byline, Contributor } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import { findDays } from './findDays.ts'
import { isName, JOB_WORDS } from '../tokens/isName.ts'
import { isAgency, isOutlet } from '../languages/outlets.ts'
import { LANGUAGES, type PageLanguage } from '../tokens/pageWordsOf.ts'

const LONGEST_BYLINE = 240

/**
 * Who wrote the story, from a line that says so.
 *
 *     By Annie Palmer and Jon Ebbe, Tech Reporter
 *        ^^^^^^^^^^^^     ^^^^^^^^ role: Tech Reporter
 *
 * `By Tuesday the water had fallen.` names nobody and is none.
 */
export function findByline(text: string, line: Span, language: PageLanguage): Byline | null {
  if (line.end - line.start > LONGEST_BYLINE) return null
  const words = text.slice(line.start, line.end)
  const from = findLead(words, language)
  if (from === null) return null
  const sentence = /[.!?]$/u.test(words.replace(/(?:\b(?:Jr|Sr)|[ap]\.m)\.$/u, ''))
  if (sentence && !INTRODUCED.test(words.slice(from, from + LONGEST_NAME))) return null
  const day = findDays(words, 0).find(({ start }) => start >= from)
  const names = { start: line.start + from, end: line.start + (day?.start ?? words.length) }
  const people = findContributors(text, names)
  const contributors = people.length > 0 ? people : findNewsroom(text, names, language)
  return contributors.length > 0 ? { start: line.start, end: line.end, contributors } : null
}

/** `By Ana Ruiz, a reporter who has covered the coast for ten years.` */
const INTRODUCED = /^\p{Lu}\S{1,30}\s\p{Lu}\S{1,30},\s(?:an?|our|the)\s/u

const LONGEST_NAME = 80

/** Where the names begin: behind *by*, at the start, a bar or a day. */
function findLead(words: string, { by }: PageLanguage): number | null {
  const glued = GLUED_LEAD.exec(words)
  if (glued) return glued[0].length
  const lead = by.exec(words)
  if (lead) return lead.index + lead[0].length
  const digit = words.search(/\d/)
  if (digit < 0 || !BEFORE_NAME.test(words.slice(digit + 1))) return null
  const day = findDays(words, 0).at(-1)
  const behind = day && BEHIND_DAY.exec(words.slice(day.end))
  return day && behind ? day.end + behind[0].length : null
}

/** `byAna Ruiz`: the space was lost with the page’s layout */
const GLUED_LEAD = /^(?:by|By|von|Von|par|Par|por|Por|Author,|Autor,|Auteur,)(?=\p{Lu}\p{Ll})/u

/** `… 2021 by Ana Ruiz` */
const BEFORE_NAME = /\s(?:by|von)\s/iu

/** `January 9, 2021 1:03 pm EST by Ana Ruiz` */
const BEHIND_DAY =
  /^[\s\d:.,|/–—-]{0,20}(?:[ap]\.?m\.?)?\s{0,2}(?:[A-Z]{2,4})?\s{0,2}(?:by|von)\s/iu

/** The names between commas, *and*, bars and slashes, each with the job that follows it. */
export function findContributors(text: string, span: Span): readonly Contributor[] {
  const contributors: Contributor[] = []
  for (const chunk of splitChunks(text, span).map((one) => cutGlue(text, one))) {
    const words = text.slice(chunk.start, chunk.end)
    const last = contributors.at(-1)
    const house = last && isShouted(words) && !isShouted(last.name)
    if (!house && !isPlace(text, chunk) && isName(words) && !isOutlet(words) && !isAgency(words)) {
      contributors.push({ ...chunk, name: tidyName(words), role: null })
    } else if (last && last.role === null && isJob(words)) {
      contributors[contributors.length - 1] = { ...last, role: tidyName(words) }
    } else if (!last) break
  }
  return contributors
}

/** `Ana Ruiz in Port City`: what is behind *in* has a name too. */
function isPlace(text: string, { start }: Span): boolean {
  return /\s(?:in|at|en|à|aus)\s$/iu.test(text.slice(Math.max(0, start - 5), start))
}

/**
 * A byline without a person: an agency, the newsroom, somebody with one name.
 *
 *     By Associated Press
 *        ^^^^^^^^^^^^^^^^
 */
function findNewsroom(text: string, span: Span, { beside }: PageLanguage): readonly Contributor[] {
  const [chunk] = splitChunks(text, span)
  if (!chunk) return []
  const words = text.slice(chunk.start, chunk.end)
  if (isAgency(words) || isOutlet(words)) return [{ ...chunk, name: tidyName(words), role: null }]
  const parts = words.split(/\s+/u)
  if (parts.length > 4 || !parts.every((part) => /^\p{Lu}[\p{L}\d.’'-]{1,30}$/u.test(part)))
    return []
  if (parts.some((part) => beside.has(part.toLowerCase()))) return []
  return [{ ...chunk, name: tidyName(words), role: null }]
}

/**
 * `Ana Ruiz in Sandport`, `Ana Ruiz for the Tern News` and `Ana Ruiz (@anaruiz)` are split behind the
 * name too.
 */
const BETWEEN_NAMES =
  /\s{0,3}(?:\s[\w.]{1,40}@[\w-]{1,40}\.[\w.]{1,20}|,\s(?:and|und|et|y)\s|[,;|/&•·–—(@]|\s-\s|\s{2}|\s(?:and|for|in|at|with|on|und|et|y|sowie|con|avec|mit|am|le|published|publiziert|veröffentlicht)\s)\s{0,3}/giu

function splitChunks(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const chunks: Span[] = []
  let start = 0
  for (const { 0: between, index } of [
    ...words.matchAll(BETWEEN_NAMES),
    { 0: '', index: words.length },
  ]) {
    const chunk = trimmed(words, start, index)
    if (chunk.start < chunk.end)
      chunks.push({ start: span.start + chunk.start, end: span.start + chunk.end })
    start = index + between.length
  }
  return chunks
}

/**
 * The chunk without what the page’s layout let run on to the name.
 *
 *     Ana RuizTravel Reporter        Ana Ruiz0
 *             ^^^^^^^^^^^^^^^                ^
 */
function cutGlue(text: string, chunk: Span): Span {
  const words = text.slice(chunk.start, chunk.end)
  const found = /^(.{3,40}?\p{Ll})(?:\d{1,3}$|(?=\p{Lu}\p{Ll}{2})(.{3,60})$)/u.exec(words)
  const name = found?.[1]
  const glued = found?.[2] === undefined || NETWORKS.has(found[2].toLowerCase()) || isJob(found[2])
  if (name && glued && isName(name)) return { start: chunk.start, end: chunk.start + name.length }
  const named = NAME_AND_JOB.exec(words)?.[1]
  const rest = named ? words.slice(named.length).trim() : ''
  return named && isName(named) && isHouse(rest)
    ? { start: chunk.start, end: chunk.start + named.length }
    : chunk
}

/** `Ana Ruiz Staff Writer`, `Ana Ruiz, Associated Press`: two capitalised words, then the job */
const NAME_AND_JOB = /^(\p{Lu}\S{1,30}\s\p{Lu}[^\s,|•·]{1,30}),?\s.{3,60}$/u

/** Whether a line is one person’s name, perhaps with the job behind it. */
export function isNameLine(words: string): boolean {
  if (words.length > 80 || !OPENS_WITH_NAME.test(words)) return false
  if (isOutlet(words) || isAgency(words)) return false
  if (isName(words) || isNameList(words)) return true
  const name = NAME_AND_JOB.exec(words)?.[1]
  if (name === undefined || !isName(name)) return false
  const rest = words.slice(name.length).replace(/^[\s,|•·–—]{1,4}/u, '')
  return isHouse(rest) || PLACE_OR_MAIL.test(rest)
}

/** `Ana Ruiz …`, `• Ludo van …`; most lines are done with here. */
const OPENS_WITH_NAME = /^\P{L}{0,9}\p{Lu}\S{0,40}\s{1,20}(?:\p{Lu}|\p{Ll}{1,5}\s)/u

/** `Author:`, or *by* alone on its line */
export function isBylineLabel(words: string, { author, by }: PageLanguage): boolean {
  return (
    words.length < 40 &&
    (author.test(words) || by.exec(`${words} `)?.[0].length === words.length + 1)
  )
}

/** `Ana Ruiz and Jon Ebbe`, `Ana Ruiz • Tern News`, `Ana Ruiz (Text), Jon Ebbe (Bilder)` */
function isNameList(words: string): boolean {
  const all = splitChunks(words, { start: 0, end: words.length })
  const [first, ...rest] = all.map(({ start, end }) => words.slice(start, end))
  if (first === undefined || rest.length === 0 || !isName(first)) return false
  return rest.every((one) => isName(one) || one.endsWith(')') || isHouse(one))
}

/** A job, or whom somebody works for. */
export function isHouse(words: string): boolean {
  return isJob(words) || isOutlet(words) || isAgency(words)
}

/** `Ana Ruiz in Sandport`, `Ana Ruiz aruiz@tern.example` */
const PLACE_OR_MAIL = /^(?:in(?:\s\p{Lu}\S{1,20}){1,3}|\S{1,40}@\S{1,40})$/u

/** Names among other things, as on a date's line; an agency where there is no person. */
export function findNamesAmong(text: string, span: Span): readonly Contributor[] {
  const chunks = splitChunks(text, span).map((one) => cutGlue(text, one))
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const people = chunks.filter((one) => isNameLine(wordsOf(one)) && !isShouted(wordsOf(one)))
  const agencies = chunks.filter((one) => isAgency(wordsOf(one)))
  const first = chunks.slice(0, 1).filter((one) => isName(wordsOf(one)) && !isLabel(wordsOf(one)))
  const all = [people, agencies, first].find(({ length }) => length > 0) ?? []
  return all.map(({ start, end }) => ({
    start,
    end,
    name: tidyName(text.slice(start, end)),
    role: null,
  }))
}

/** `PUBLISHED WED` looks like a name in capitals. */
function isLabel(words: string): boolean {
  return words.split(/\s+/u).some((word) => BESIDE_DAYS.has(word.toLowerCase()))
}

const BESIDE_DAYS: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ beside }) => beside))

function isShouted(words: string): boolean {
  return words === words.toUpperCase()
}

const NETWORKS: ReadonlySet<string> = new Set(['facebook', 'instagram', 'linkedin', 'twitter'])

function trimmed(words: string, start: number, end: number): Span {
  const inner = words.slice(start, end)
  const lead = inner.length - inner.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, inner.trimEnd().length) }
}

export function isJob(words: string): boolean {
  return words.length < 80 && words.split(/\s+/u).some((word) => JOB_WORDS.has(word.toLowerCase()))
}

/** A name in one line, however the page breaks it. */
export function tidyName(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
