import type { Byline, Contributor } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'
import { LANGUAGES } from '../../tokens/anyPageWords.ts'
import { type PageLanguage, pageWordsOf } from '../../tokens/pageWordsOf.ts'
import { endOfNames } from './endOfNames.ts'
import {
  cutGlue,
  findContributors,
  isHouse,
  isPlace,
  isShouted,
  NAME_AND_JOB,
  splitChunks,
  tidyName,
} from './findContributors.ts'
import { findDays } from '../days/findDays.ts'
import { isPersonName, opensNoName } from './isPersonName.ts'

export const LONGEST_BYLINE = 240

/**
 * Who wrote the story, from a line that says so.
 *
 *     By Annie Palmer and Jon Ebbe, Tech Reporter Updated March 3, 2024
 *        ^^^^^^^^^^^^     ^^^^^^^^ role: Tech Reporter
 *
 * `By Tuesday the water had fallen.` names nobody and is none.
 */
export function findByline(text: string, line: Span, language: PageLanguage): Byline | null {
  if (line.end - line.start > LONGEST_BYLINE) return null
  const words = text.slice(line.start, line.end)
  const from = findLead(words, language)
  if (from === null || isSentence(words, from)) return null
  const names = { start: line.start + from, end: line.start + endOfNames(words, from, language) }
  const people = findContributors(text, names)
  const contributors = people.length > 0 ? people : findNewsroom(text, names, language)
  return contributors.length > 0 ? { start: line.start, end: line.end, contributors } : null
}

/** `By Tuesday the water had fallen.`; `By Ana Ruiz.` only names somebody. */
function isSentence(words: string, from: number): boolean {
  const stopped = /[.!?]$/u.test(words.replace(SHORT_FORM, ''))
  const said = words.slice(from, from + LONGEST_NAME)
  return stopped && !INTRODUCED.test(said) && !isPersonName(said.replace(/\.$/, ''))
}

/** `Jr.`, `p.m.` */
const SHORT_FORM = /(?:\b(?:Jr|Sr|Ph\.?D|M\.?D)|[ap]\.m|\s\p{Lu})\.$/u

/** `By Ana Ruiz, a reporter who has covered the coast for ten years.` */
const INTRODUCED = /^\p{Lu}\S{1,30}\s\p{Lu}\S{1,30},\s(?:an?|our|the)\s/u

const LONGEST_NAME = 80

/** Where the names begin: behind *by*, at the start, a bar or a day. */
function findLead(words: string, language: PageLanguage): number | null {
  const { by, byBehind } = language
  const glued = GLUED_LEAD.exec(words)
  if (glued) return glued[0].length
  const lead = by.exec(words) ?? (PARTS.test(words) ? byBehind.exec(words) : null)
  if (lead) return lead.index + lead[0].length
  const digit = words.search(/\d/)
  const behind = digit < 0 ? null : BEHIND_DAY.exec(words.slice(digit))
  const day = behind && findDays(words, 0).at(-1)
  if (!behind || !day || digit + behind.index < day.end) return null
  const from = digit + behind.index
  const others = [
    ...othersOf(words.slice(0, day.start), language),
    ...othersOf(words.slice(day.end, from), language),
  ]
  const pictured = others.some((word) => language.creditEnds.has(word))
  return others.length <= MOST_OTHERS && !pictured ? from + behind[0].length : null
}

/** The words that don’t usually stand beside a day. */
function othersOf(words: string, { beside }: PageLanguage): readonly string[] {
  const all = words.toLowerCase().match(/\p{L}[\p{L}.]{0,20}/gu) ?? []
  return all.map((word) => word.replace(/\.$/, '')).filter((word) => !beside.has(word))
}

/** A byline may stand behind one of these. */
const PARTS = /[|·•–—]/u

/** `byAna Ruiz`: the space was lost with the page’s layout */
const GLUED_LEAD = /^(?:by|By|von|Von|par|Par|por|Por|Author,|Autor,|Auteur,)(?=\p{Lu}\p{Ll})/u

/** `in Coast`, `Written` */
const MOST_OTHERS = 3

/** `January 9, 2021 at 1:03 pm EST by Ana Ruiz` */
const BEHIND_DAY = /\s(?:by|von|par|por):?\s/iu

/**
 * A byline without a person: an agency, the newsroom, somebody with one name.
 *
 *     By Associated Press
 *        ^^^^^^^^^^^^^^^^
 */
function findNewsroom(text: string, span: Span, language: PageLanguage): readonly Contributor[] {
  const [chunk, ...others] = splitChunks(text, span)
  if (!chunk) return []
  const words = text.slice(chunk.start, chunk.end)
  const whole = [{ ...chunk, name: tidyName(words), role: null }]
  if (isAgency(words) || isOutlet(words) || isDesk(words, language)) return whole
  const parts = words.split(/\s+/u)
  if (parts.length > 4 || !parts.every((part) => /^\p{Lu}[\p{L}\d.’'-]{1,30}$/u.test(part)))
    return []
  if (parts.length < 2 && others.length > 0 && !isShouted(words)) return []
  if (parts.some((part) => language.beside.has(part.toLowerCase()))) return []
  return whole
}

/** Whether whoever signs is nobody in particular: `Reuters`, `Tern News staff` */
export function isNewsroom(name: string, lang: string): boolean {
  return isAgency(name) || isOutlet(name) || pageWordsOf(lang).desks.has(lastWord(name))
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase()
}

/** `Web Desk`, `Tern News staff and agencies`, `The Editorial Board`, `Redacción Sandport` */
export function isDesk(words: string, { desks }: PageLanguage): boolean {
  const parts = words.split(/\s+/u)
  const named = parts.every(
    (part) => /^\p{Lu}[\p{L}\d.’'-]{0,30}$|^(?:of|the|and)$/u.test(part) || desks.has(part),
  )
  return named && parts.length < 6 && desks.has(lastWord(words))
}

/** Whether a line is one person’s name, perhaps with the job behind it. */
export function isNameLine(line: string): boolean {
  const words = line.includes('(') ? line.replace(ASIDE, '') : line
  if (words.length > 80 || opensNoName(words) || !OPENS_WITH_NAME.test(words)) return false
  if (isAgency(words) || (isOutlet(words) && !PARTED_NAMES.test(words))) return false
  if (isPersonName(words) || isNameList(words)) return true
  const name = NAME_AND_JOB.exec(words)?.[1]
  if (name === undefined || !isPersonName(name)) return false
  const rest = words.slice(name.length).replace(/^[\s,|•·–—]{1,4}/u, '')
  return isHouse(rest) || PLACE_OR_MAIL.test(rest)
}

/** `Ana Ruiz (she/her)`, `Ana Ruiz (now) and Jon Ebbe (earlier)` */
const ASIDE = new RegExp(
  String.raw`\s\((?:\p{Ll}{2,5}(?:\/\p{Ll}{2,5}){1,2}|${LANGUAGES.flatMap(({ shifts }) => shifts).join('|')})\)`,
  'gu',
)

/** `Ana Ruiz - Tern News` */
const PARTED_NAMES = /[,|/•·–—]|\s-\s/u

/** `Ana Ruiz …`, `• Ludo van …`; most lines are done with here. */
const OPENS_WITH_NAME =
  /^\P{L}{0,9}\p{Lu}\S{0,40}\s{1,20}(?:\p{Lu}|(?:al|and|bin|da|del?|della|der|di|dos?|du|el|et|ibn|in|la|le|te[nr]|und|van|von|y)\s|[“"'‘(|/&•·–—-])/u

/** `Author:`, or *by* alone on its line */
export function isBylineLabel(words: string, { author, by }: PageLanguage): boolean {
  return (
    words.length < 40 &&
    (author.test(words) || by.exec(`${words} `)?.[0].length === words.length + 1)
  )
}

/** `Ana Ruiz and Jon Ebbe`, `Ana Ruiz • Tern News`, `Ana Ruiz (Text), Jon Ebbe (Bilder)` */
function isNameList(words: string): boolean {
  const [first, ...rest] = splitChunks(words, { start: 0, end: words.length })
  const name = words.slice(first?.start, first?.end)
  if (!first || !isPersonName(name) || isOutlet(name)) return false
  if (first.start > 0 || (TITLED.test(words) && !isShouted(words))) return false
  return rest.every((one) => {
    const chunk = words.slice(one.start, one.end)
    if (isPersonName(chunk) || chunk.endsWith(')') || isHouse(chunk)) return true
    return isPlace(words, one) || words[one.start - 1] === '@'
  })
}

/** `Newborn Lamb Found In Fields Near Sandport` is a heading. */
const TITLED = /\s(?:In|At|For|With)\s/u

/** `Ana Ruiz in Sandport`, `Ana Ruiz aruiz@tern.example` */
const PLACE_OR_MAIL = /^(?:in(?:\s\p{Lu}\S{1,20}){1,3}|\S{1,40}@\S{1,40})$/u

/** Names among other things, as on a date's line; an agency where there is no person. */
export function findNamesAmong(
  text: string,
  span: Span,
  language: PageLanguage,
): readonly Contributor[] {
  const chunks = splitChunks(text, span).flatMap((one) => cutGlue(text, one))
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end)
  const people = chunks.filter((one) => isNameLine(wordsOf(one)) && !isShouted(wordsOf(one)))
  const agencies = chunks.filter((one) => isAgency(wordsOf(one)) || isDesk(wordsOf(one), language))
  const first = chunks
    .slice(0, 1)
    .filter((one) => isPersonName(wordsOf(one)) && !isLabel(wordsOf(one)))
    .filter((one) => !isOutlet(wordsOf(one)))
  const all = [people, first, agencies].find(({ length }) => length > 0) ?? []
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
