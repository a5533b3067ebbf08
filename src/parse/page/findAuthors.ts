import type { Byline, Contributor } from '../../article/Article.ts'
import type { Span } from '../../article/Span.ts'
import type { PartFacts } from './describePart.ts'
import { endOfNames, startOfNames } from './endOfNames.ts'
import { findNamesAmong, isDesk, isNameLine } from './findByline.ts'
import { findContributors, isHouse, tidyName } from './findContributors.ts'
import { findDays } from './findDays.ts'
import { isAgency } from '../languages/outlets.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'

/** Who wrote the story, from the parts above it, and which parts say so. */
export type Authors = {
  readonly byline: Byline | null
  /** Indexes of parts. */
  readonly lines: ReadonlySet<number>
}

/** The story’s first part, and its headline: indexes of parts. */
type Place = {
  readonly bodyStart: number
  readonly headline: number
  readonly language: PageLanguage
}

/**
 * Finds who wrote the story: a line that says *by*, the names below a label, names alone near the
 * headline, or names on the date’s line; the surest first. Names may fill several lines.
 *
 *     By
 *     Ana Ruiz
 *     ^^^^^^^^
 *     and
 *     Jon Ebbe
 *     ^^^^^^^^
 */
export function findAuthors(text: string, facts: readonly PartFacts[], place: Place): Authors {
  const head = facts.slice(0, place.bodyStart)
  const signed = head.findIndex(({ byline }) => byline)
  if (signed >= 0) return readLines(text, facts, signed, place)
  const label = head.findIndex(({ label }) => label)
  if (label >= 0 && label + 1 < head.length) return readLines(text, facts, label + 1, place)
  const beside = firstBesideDay(text, head, place.language)
  const [first] = beside?.contributors ?? []
  if (beside && first?.start === beside.start) return { byline: beside, lines: new Set() }
  const lower = head.findIndex(({ part }, at) => at > place.headline && isLowerName(text, part))
  if (lower >= 0 && lower <= place.headline + LOWER_REACH)
    return readLower(text, facts, lower, place)
  const alone = findBareName(text, facts, place, beside !== null)
  if (alone >= 0) return readLines(text, facts, topOf(facts, alone, place), place)
  return { byline: beside, lines: new Set() }
}

/** How far below the headline a name in lower letters may stand. */
const LOWER_REACH = 3

/** `By cindy mangomini`: who writes so, wants it so */
const LOWER_NAME =
  /^by:?\s(?=\S{2,20}(?:\s\S{2,20}){1,2}$)\p{L}[\p{L}’'-]{1,19}(?:\s\p{L}[\p{L}’'-]{1,19}){1,2}$/iu

function isLowerName(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LINE || !LOWER_NAME.test(text.slice(start, end))) return false
  const words = text.slice(start, end).toLowerCase().split(/\s+/u).slice(1)
  return !words.some((word) => SMALL_WORDS.has(word))
}

/** `By the numbers`, `By popular demand` */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a accident all an and any boat demand design force in land law night no numbers of or our popular proxy sea storm that the their this train year your'.split(
    ' ',
  ),
)

function readLower(text: string, facts: readonly PartFacts[], at: number, place: Place): Authors {
  const part = facts[at]?.part
  if (!part) return { byline: null, lines: new Set() }
  const lead = /^by:?\s+/iu.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  const name = { start: part.start + lead, end: part.end }
  const contributor = { ...name, name: tidyName(text.slice(name.start, name.end)), role: null }
  const { start, end } = part
  return at < place.bodyStart
    ? { byline: { start, end, contributors: [contributor] }, lines: new Set([at]) }
    : { byline: null, lines: new Set() }
}

/** The first of names that touch, if they stand below the headline and not below a picture. */
function topOf(facts: readonly PartFacts[], at: number, { headline }: Place): number {
  let top = at
  while (top - 1 > headline && facts[top - 1]?.name && (facts[top]?.part.gap ?? 2) < 2) top--
  return top - 1 === headline || (facts[top]?.part.gap ?? 0) > 1 ? top : at
}

/** The names of a part and of the parts that carry it on. */
function readLines(
  text: string,
  facts: readonly PartFacts[],
  first: number,
  { bodyStart }: Place,
): Authors {
  const lines = new Set([first])
  const contributors = [...namesOf(text, facts[first])]
  let last = first
  for (let at = first + 1; at < bodyStart; at++) {
    const fact = facts[at]
    if (!fact || fact.part.end - fact.part.start > LONGEST_LINE) break
    if (isJoiner(text, fact)) continue
    const more = readNext(text, fact, at > last + 1, facts[first]?.name === true)
    if (!more) break
    contributors.push(...more.filter(({ name }) => contributors.every((one) => one.name !== name)))
    for (let line = last + 1; line <= at; line++) lines.add(line)
    last = at
  }
  const [start, end] = [facts[first]?.part.start ?? 0, facts[last]?.part.end ?? 0]
  return { byline: { start, end, contributors }, lines }
}

/** `and` or a comma alone on its line, or one more `Author` */
function isJoiner(text: string, { part, label }: PartFacts): boolean {
  return (label && part.gap < 2) || JOINER.test(text.slice(part.start, part.end))
}

/** The names of a line that carries on: behind a joiner, one more *by*, or a name right below a name. */
function readNext(
  text: string,
  { part, byline }: PartFacts,
  behindJoiner: boolean,
  belowName: boolean,
): readonly Contributor[] | null {
  if (byline) return part.gap < 2 ? byline.contributors : null
  const words = text.slice(part.start, part.end)
  const lead = LEADING_JOINER.exec(words)?.[0].length ?? 0
  const carried = lead > 0 || behindJoiner || (belowName && part.gap < 2)
  if (!carried || !isNameLine(words.slice(lead))) return null
  return findContributors(text, { start: part.start + lead, end: part.end })
}

const LONGEST_LINE = 80

const JOINER = /^(?:and|und|et|y|&|,)$/iu

/** `and Jon Ebbe` */
const LEADING_JOINER = /^(?:and|und|et|y|&|,)\s/iu

function namesOf(text: string, fact: PartFacts | undefined): readonly Contributor[] {
  if (!fact) return []
  if (fact.byline) return fact.byline.contributors
  return readAuthor(text, fact.part).contributors
}

/** An author is a name whatever it looks like; `Newsroom` is one too. */
export function readAuthor(text: string, { start, end }: Span): Byline {
  const contributors = findContributors(text, { start, end })
  const whole = { start, end, name: tidyName(text.slice(start, end)), role: null }
  return { start, end, contributors: contributors.length > 0 ? contributors : [whole] }
}

/** How far from the headline a name on a line of its own may stand. */
const NAME_REACH = 6

/** A name alone near the headline, a date or a job; -1 for none. */
function findBareName(
  text: string,
  facts: readonly PartFacts[],
  { bodyStart, headline, language }: Place,
  beside: boolean,
): number {
  const head = facts.slice(0, bodyStart)
  const wordsAt = (at: number): string =>
    facts[at] ? text.slice(facts[at].part.start, facts[at].part.end) : ''
  const names = head.flatMap((fact, at) => (isNames(fact) && at !== headline ? [at] : []))
  const isSigned = (at: number): boolean =>
    (facts[at]?.words ?? 0) > 3 || wordsAt(at + 1).startsWith('@') || isHouse(wordsAt(at + 1))
  const isDatedAt = (at: number): boolean => at < bodyStart && Boolean(facts[at]?.date)
  const isDated = (at: number): boolean => [at - 2, at - 1, at + 1, at + 2].some(isDatedAt)
  const below = names.filter((at) => at > headline && at <= headline + NAME_REACH)
  const above = names.find((at) => at < headline && at >= headline - 3 && isDated(at))
  const desk = (): number | undefined =>
    range(headline + 1, Math.min(headline + NAME_REACH, bodyStart)).find(
      (at) => isDated(at) && isNewsroom(wordsAt(at).slice(0, LONGEST_LINE), language),
    )
  return (
    below.find(isSigned) ??
    below.find((at) => isDatedAt(at + 1)) ??
    below.find(isDated) ??
    (beside ? undefined : (below[0] ?? above ?? desk())) ??
    -1
  )
}

/** `News Desk`, `Reuters` */
function isNewsroom(words: string, language: PageLanguage): boolean {
  return isDesk(words, language) || isAgency(words)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}

/** A name, or names between bars, which alone look like a picture’s credit. */
function isNames({ name, credit, part }: PartFacts): boolean {
  if (!credit || credit.caption) return name
  const [first] = credit.credits
  return first?.start === part.start && first.kind === 'photographer'
}

/**
 *     Ana Ruiz · Tern News · Posted: Aug 08, 2024
 *     ^^^^^^^^
 */
function firstBesideDay(
  text: string,
  head: readonly PartFacts[],
  language: PageLanguage,
): Byline | null {
  for (const { date, part } of head) {
    const found = date?.mixed ? findNamesBesideDay(text, part, language) : null
    if (found) return found
  }
  return null
}

function findNamesBesideDay(text: string, part: Span, language: PageLanguage): Byline | null {
  const days = findDays(text.slice(part.start, part.end), part.start)
  let start = part.start
  for (const end of [...days.map((day) => day.start), part.end]) {
    const words = text.slice(start, end)
    const from = startOfNames(words, language)
    const names = { start: start + from, end: start + endOfNames(words, from, language) }
    const contributors = findNamesAmong(text, names, language)
    if (contributors.length > 0) return { start: part.start, end: part.end, contributors }
    start = days.find((day) => day.start === end)?.end ?? part.end
  }
  return null
}
