import type { Span } from '../article/Span.ts'
import type { FrontMatter } from './findFrontMatter.ts'
import { isName } from './isName.ts'
import type { PartFacts } from './describePart.ts'

export type HeadType = 'headline' | 'standfirst' | 'date' | 'byline' | 'keyPoint' | 'kicker'

/** The parts above the first paragraph by their index, and where the body begins. */
export type Head = {
  readonly types: ReadonlyMap<number, HeadType>
  readonly bodyStart: number
}

/**
 * Finds headline, standfirst, date, byline and key points: what stands above the first paragraph.
 * The headline is the first line there that is nothing else; a single word or two above a longer
 * line is a kicker.
 */
export function findHead(
  text: string,
  facts: readonly PartFacts[],
  frontMatter: FrontMatter | null,
): Head {
  const bodyStart = findBodyStart(facts)
  const types = new Map<number, HeadType>()
  const headline = findHeadline(text, facts, bodyStart, frontMatter?.title ?? null)
  for (let at = 0; at < bodyStart; at++) {
    const fact = facts[at]
    const type = fact && (at === headline ? 'headline' : typeAbove(text, facts, at, headline))
    if (type) types.set(at, type)
  }
  for (const at of findLateStandfirsts(facts, bodyStart, headline)) types.set(at, 'standfirst')
  return { types, bodyStart: skipStandfirsts(facts, bodyStart, types) }
}

const SHORTEST_PARAGRAPH = 12
const LONGEST_HEADLINE = 40

/** The first part that reads as a paragraph; all of a text without one stands below its headline. */
function findBodyStart(facts: readonly PartFacts[]): number {
  const first = facts.findIndex((fact, at) => isParagraph(fact, at === 0))
  if (first !== -1) return first
  const title = facts.findIndex((fact) => !isApparatus(fact))
  let at = title + 1
  while (at < facts.length && facts[at] && isApparatus(facts[at] as PartFacts)) at++
  return title === -1 ? facts.length : at
}

function isParagraph(fact: PartFacts, first: boolean): boolean {
  if (isApparatus(fact) || fact.quoted) return false
  if (fact.words > LONGEST_HEADLINE) return true
  if (first && fact.words <= 25 && !fact.stopped) return false
  return fact.ended && fact.words >= SHORTEST_PARAGRAPH
}

/** What is never headline nor paragraph. */
function isApparatus(fact: PartFacts): boolean {
  return Boolean(
    fact.bullet || fact.bare || fact.date || fact.byline || fact.credit || fact.residue,
  )
}

function findHeadline(
  text: string,
  facts: readonly PartFacts[],
  bodyStart: number,
  title: Span | null,
): number {
  const open = facts.slice(0, bodyStart).flatMap((fact, at) => (isApparatus(fact) ? [] : [at]))
  if (title) {
    const words = oneLine(text, title)
    return open.find((at) => facts[at] && oneLine(text, facts[at].part) === words) ?? -1
  }
  const [first = -1] = open
  const kickers = open.findIndex((at) => !isKicker(text, facts[at]))
  const next = open[kickers]
  const plain = next === undefined ? undefined : facts[next]
  return plain && plain.words >= 4 && next !== undefined ? next : first
}

/** `Politics` above `Council votes to mend the harbour wall`, or the way there: `Home > Politics` */
function isKicker(text: string, fact: PartFacts | undefined): boolean {
  if (!fact || fact.ended) return false
  const { start, end } = fact.part
  return fact.words <= 2 || (end - start < 80 && text.slice(start, end).includes('>'))
}

function oneLine(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').toLowerCase()
}

function typeAbove(
  text: string,
  facts: readonly PartFacts[],
  at: number,
  headline: number,
): HeadType | null {
  const fact = facts[at]
  if (!fact) return null
  if (fact.byline) return 'byline'
  if (fact.date) return 'date'
  if (fact.bullet && !fact.bare) return 'keyPoint'
  if (isApparatus(fact)) return null
  if (at < headline) return 'kicker'
  if (isBareByline(text, facts, at)) return 'byline'
  if (fact.words < 4) return fact.ended ? null : 'kicker'
  return headline === -1 ? null : 'standfirst'
}

/** A name alone on its line is a byline where a date stands beside it. */
function isBareByline(text: string, facts: readonly PartFacts[], at: number): boolean {
  const fact = facts[at]
  if (!fact || !isName(text.slice(fact.part.start, fact.part.end))) return false
  return Boolean(facts[at - 1]?.date ?? facts[at + 1]?.date)
}

/**
 * A sentence between the headline and the byline or date is a standfirst, though it looks like a
 * paragraph.
 */
function findLateStandfirsts(
  facts: readonly PartFacts[],
  bodyStart: number,
  headline: number,
): readonly number[] {
  if (headline === -1 || headline !== bodyStart - 1) return []
  const next = facts.slice(bodyStart, bodyStart + 3).findIndex(({ byline, date }) => byline ?? date)
  const between = facts.slice(bodyStart, bodyStart + Math.max(0, next))
  if (between.length === 0 || between.length > 2) return []
  if (between.some((fact) => isApparatus(fact) || fact.words > 60)) return []
  return facts.length > bodyStart + next + 1 ? between.map((_, place) => bodyStart + place) : []
}

function skipStandfirsts(
  facts: readonly PartFacts[],
  bodyStart: number,
  types: Map<number, HeadType>,
): number {
  let at = bodyStart
  while (types.get(at) === 'standfirst') at++
  if (at === bodyStart) return bodyStart
  while (facts[at]?.byline ?? facts[at]?.date) {
    types.set(at, facts[at]?.byline ? 'byline' : 'date')
    at++
  }
  return at
}
