import type { Contributor } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'
import { JOB_WORDS } from '../../tokens/isName.ts'
import { monthOf } from '../days/findDays.ts'
import { isPersonName } from './isPersonName.ts'

/**
 * The people of a byline: the names between commas, *and*, bars and slashes, each with the job that
 * stands before or behind it.
 *
 *     state reporter Annie Palmer and Jon Ebbe, Tech Editor
 *                    ^^^^^^^^^^^^     ^^^^^^^^ role: Tech Editor
 *
 *     notre correspondante à Sandport, Annie Palmer
 *                                      ^^^^^^^^^^^^ role: notre correspondante
 */
export function findContributors(text: string, span: Span): readonly Contributor[] {
  const contributors: Contributor[] = []
  let ahead: string | null = null
  for (const chunk of splitChunks(text, span).flatMap((one) => cutGlue(text, one))) {
    const words = text.slice(chunk.start, chunk.end)
    const last = contributors.at(-1)
    const house = last && isShouted(words) && !isShouted(last.name)
    const person = house || isPlace(text, chunk) ? null : readPerson(text, chunk)
    if (person) contributors.push({ ...person, role: person.role ?? ahead })
    else if (last && last.role === null && isJob(words)) {
      contributors[contributors.length - 1] = { ...last, role: tidyName(words) }
    } else if (!last && isJob(words)) ahead = tidyName(words)
    else if (!last && !isPlace(text, chunk)) break
  }
  return contributors
}

/** `Ana Ruiz`, `Tern News science editor Ana Ruiz` */
function readPerson(text: string, chunk: Span): Contributor | null {
  const words = text.slice(chunk.start, chunk.end)
  if (isOutlet(words) || isAgency(words)) return null
  if (isPersonName(words)) return { ...chunk, name: tidyName(words), role: null }
  const role = roleBefore(words)
  const name = words.slice(role.length).trimStart()
  if (role === '' || !isPersonName(name) || isOutlet(name)) return null
  return { start: chunk.end - name.length, end: chunk.end, name: tidyName(name), role }
}

/** The words of a chunk up to the last that means a job, where a name follows. */
function roleBefore(words: string): string {
  const all = words.split(/\s+/u)
  const job = all.findLastIndex((word) => JOB_WORDS.has(word.toLowerCase()))
  const long = all.length > MOST_ROLE_WORDS || job + 2 >= all.length
  return job < 0 || long ? '' : all.slice(0, job + 1).join(' ')
}

const MOST_ROLE_WORDS = 10

/** `Ana Ruiz in Port City for Tern Online`: what is behind *in* and *for* has a name too. */
export function isPlace(text: string, { start }: Span): boolean {
  return /[\s(](?:in|at|from|for|en|em|à|aus|für|pour|para)\s$/iu.test(
    text.slice(Math.max(0, start - 5), start),
  )
}

/**
 * `Ana Ruiz in Sandport`, `Ana Ruiz for the Tern News` and `Ana Ruiz (@anaruiz)` are split behind the
 * name too.
 */
const BETWEEN_NAMES =
  /\s{0,3}(?:\s[\w.]{1,40}@[\w-]{1,40}\.[\w.]{1,20}|,\s(?:and|und|et|y|e)\s|\((?:in|à|en|em|aus)\s|[,;|/&•·–—(@]|\s-\s|\s{2}|\s(?:and|for|from|in|at|with|on|und|et|y|e|à|sowie|con|com|avec|mit|am|le)\s)\s{0,3}/giu

/** `John E Smith`, whose *e* is no *and* */
const INITIAL = /^\sE\s$/u

/** The stretches of a line between separators. */
export function splitChunks(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const chunks: Span[] = []
  let start = 0
  for (const { 0: between, index } of [
    ...words.matchAll(BETWEEN_NAMES),
    { 0: '', index: words.length },
  ]) {
    if (INITIAL.test(between)) continue
    const chunk = trimmed(words, start, index)
    if (chunk.start < chunk.end)
      chunks.push({ start: span.start + chunk.start, end: span.start + chunk.end })
    start = index + between.length
  }
  return chunks
}

/**
 * The chunk without what the page’s layout let run on to the name; two names that ran together are
 * two.
 *
 *     Ana RuizTravel Reporter        Ana Ruiz0        Ana RuizJon Ebbe
 *             ^^^^^^^^^^^^^^^                ^                ^ the second name
 */
export function cutGlue(text: string, chunk: Span): readonly Span[] {
  const words = text.slice(chunk.start, chunk.end)
  const found = GLUED.exec(words)
  const name = found?.[1] ?? ''
  const rest = found?.[2]
  if (found && isPersonName(name)) {
    const first = { start: chunk.start, end: chunk.start + name.length }
    if (rest === undefined || isNoName(rest)) return [first]
    if (isPersonName(rest) && !CLAN.test(name)) return [first, { start: first.end, end: chunk.end }]
  }
  const named = roleBefore(words) === '' ? NAME_AND_JOB.exec(words)?.[1] : undefined
  const house = named ? words.slice(named.length).replace(/^[\s,]{1,4}/u, '') : ''
  return named && isPersonName(named) && isHouse(house)
    ? [{ start: chunk.start, end: chunk.start + named.length }]
    : [chunk]
}

/** `Twitter`, `Travel Reporter`, `March` */
function isNoName(rest: string): boolean {
  return NETWORKS.has(rest.toLowerCase()) || isJob(rest) || monthOf(rest) !== undefined
}

/** `Ana Ruiz0`, `Ana RuizTravel Reporter` */
const GLUED = /^(.{3,40}?\p{Ll})(?:\d{1,3}$|(?=\p{Lu}\p{Ll}{2})(.{3,60})$)/u

/** `Ana Mc|Donald Smith` */
const CLAN = /(?:^|[\s-])(?:Mc|Mac|De|Di|La|Le|Van|Von|Fitz)$/u

/** `Ana Ruiz Staff Writer`, `Ana Ruiz, Associated Press`: two capitalised words, then the job */
export const NAME_AND_JOB = /^(\p{Lu}\S{1,30}\s\p{Lu}[^\s,|•·]{1,30}),?\s.{3,60}$/u

const NETWORKS: ReadonlySet<string> = new Set(['facebook', 'instagram', 'linkedin', 'twitter'])

export function isJob(words: string): boolean {
  return words.length < 80 && words.split(/\s+/u).some((word) => JOB_WORDS.has(word.toLowerCase()))
}

/** A job, or whom somebody works for. */
export function isHouse(words: string): boolean {
  return isJob(words) || isOutlet(words) || isAgency(words)
}

/** A name in one line, however the page breaks it. */
export function tidyName(words: string): string {
  return words.replace(/\s+/gu, ' ')
}

export function isShouted(words: string): boolean {
  return words === words.toUpperCase()
}

function trimmed(words: string, start: number, end: number): Span {
  const inner = withoutClosingBracket(words.slice(start, end).trimEnd().replace(FULL_STOP, ''))
  const lead = inner.length - inner.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, inner.length) }
}

/** `Ana Ruiz (reporter)` is cut at the opening bracket, which leaves the closing one. */
function withoutClosingBracket(words: string): string {
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words
}

/** `Ana Ruiz.`, but not `Ana Ruiz Jr.` */
const FULL_STOP = /(?<=\p{Ll}{3})\.$/u
