import type { PartFacts } from './describePart.ts'
import { findBody, type Body } from './findBody.ts'
import { findNamesAmong, isHouse } from './findByline.ts'
import type { FrontMatter } from './findFrontMatter.ts'
import { findHeadline, NO_HEADLINE, oneLine, type Headline } from './findHeadline.ts'
import type { PageLanguage } from './pageWordsOf.ts'
import { findStory } from './settleParts.ts'

export type HeadType = 'headline' | 'standfirst' | 'date' | 'byline' | 'keyPoint' | 'kicker'

/** The parts above the first paragraph by their index, and where the body begins and ends. */
export type Head = {
  readonly types: ReadonlyMap<number, HeadType>
  readonly bodyStart: number
  readonly bodyEnd: number
  /** Whether the headline is clearly one. */
  readonly sure: boolean
  /** The part that could be the headline as well; -1 for none. */
  readonly rival: number
}

/**
 * Finds headline, standfirst, date, byline and key points: what stands above the first paragraph.
 * What is none of these there is furniture.
 */
export function findHead(
  text: string,
  facts: readonly PartFacts[],
  frontMatter: FrontMatter | null,
  { opensWithStandfirst }: PageLanguage,
): Head {
  const told = findStory(facts)
  const found = told ?? findBody(facts)
  const body = found && !told && opensWithStandfirst ? skipStandfirst(facts, found) : found
  const bodyStart = body?.start ?? findEndOfTitle(facts)
  const bodyEnd = body?.end ?? facts.length
  const types = new Map<number, HeadType>()
  const { at: headline, ...doubts } = chooseHeadline(
    text,
    facts,
    { start: bodyStart, end: bodyEnd },
    frontMatter,
  )
  const author = findBareByline(text, facts, bodyStart, headline)
  let furniture = false
  for (let at = 0; at < bodyStart; at++) {
    const fact = facts[at]
    if (!fact) continue
    if (at === headline) types.set(at, 'headline')
    else if (author.has(at)) types.set(at, 'byline')
    else {
      if (fact.residue) furniture = fact.residue === 'related' || fact.residue === 'newsletter'
      const type = typeAbove(text, facts, at, headline)
      if (type) types.set(at, furniture && type === 'standfirst' ? 'kicker' : type)
    }
  }
  return { types, bodyStart, bodyEnd, ...doubts }
}

const LONGEST_STANDFIRST = 60

/**
 * In some languages the lead picture parts the standfirst from the story.
 *
 *     Der Rat von Sandhafen lässt die Mauer ausbessern.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ standfirst
 *     Foto: Jon Ebbe
 *     Am Dienstag stimmten alle dafür.
 */
function skipStandfirst(facts: readonly PartFacts[], { start, end }: Body): Body {
  const next = facts.findIndex((fact, at) => at > start && isSentence(fact))
  const long = (facts[start]?.words ?? 0) > LONGEST_STANDFIRST
  if (facts.slice(Math.max(0, start - HEAD_PARTS), start).some(isSentence)) return { start, end }
  const between = facts.slice(start + 1, Math.max(next, 0))
  return !long && next < end && between.some(isAboutPicture) ? { start: next, end } : { start, end }
}

function isAboutPicture({ credit, byline, date }: PartFacts): boolean {
  return Boolean(credit ?? byline ?? date)
}

const HEAD_PARTS = 12
const SHORTEST_SENTENCE = 8

function isSentence(fact: PartFacts): boolean {
  return fact.ended && fact.words >= SHORTEST_SENTENCE && !isApparatus(fact)
}

/** A text without sentences: all of it stands below its first line. */
function findEndOfTitle(facts: readonly PartFacts[]): number {
  const title = facts.findIndex((fact) => !isApparatus(fact))
  let at = title + 1
  while (at < facts.length && facts[at] && isApparatus(facts[at] as PartFacts)) at++
  return title === -1 ? facts.length : at
}

/** What is never headline nor paragraph. */
function isApparatus(fact: PartFacts): boolean {
  return Boolean(
    fact.bullet || fact.bare || fact.date || fact.byline || fact.credit || fact.residue,
  )
}

function chooseHeadline(
  text: string,
  facts: readonly PartFacts[],
  body: Body,
  frontMatter: FrontMatter | null,
): Headline {
  const told = facts.findIndex(({ hint }) => hint?.type === 'title')
  if (told >= 0 && told < body.start && (!frontMatter?.title || frontMatter.weak))
    return { at: told, sure: true, rival: -1 }
  const open = facts.slice(0, body.start).flatMap((fact, at) => (isOpen(fact) ? [at] : []))
  if (!frontMatter?.title) return findHeadline(text, facts, body, open)
  const words = oneLine(text, frontMatter.title)
  const at = open.find((at) => facts[at] && oneLine(text, facts[at].part) === words)
  if (at !== undefined) return { at, sure: true, rival: -1 }
  return frontMatter.weak ? findHeadline(text, facts, body, open) : NO_HEADLINE
}

const LONGEST_HEADLINE = 40

function isOpen(fact: PartFacts): boolean {
  if (fact.bullet || fact.bare || fact.byline || fact.residue) return false
  return !(fact.date && !fact.date.mixed) && !fact.credit && fact.words <= LONGEST_HEADLINE
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
  return isStandfirst(text, facts, at, headline) ? 'standfirst' : 'kicker'
}

const SHORTEST_STANDFIRST = 5

function isStandfirst(
  text: string,
  facts: readonly PartFacts[],
  at: number,
  headline: number,
): boolean {
  const [fact, title] = [facts[at], facts[headline]]
  if (!fact || !title || fact.words < SHORTEST_STANDFIRST) return false
  if (fact.words < 2 * SHORTEST_STANDFIRST && !fact.ended && at > headline + 2) return false
  return oneLine(text, fact.part) !== oneLine(text, title.part)
}

/** How far from the headline a name on a line of its own may stand. */
const NAME_REACH = 6

/**
 * A byline without *by*: below a label, or a name alone near the headline, a date or a job.
 *
 *     Author
 *     Ana Ruiz
 *     ^^^^^^^^
 */
function findBareByline(
  text: string,
  facts: readonly PartFacts[],
  bodyStart: number,
  headline: number,
): ReadonlySet<number> {
  const head = facts.slice(0, bodyStart)
  if (head.some(({ byline }) => byline)) return new Set()
  const wordsAt = (at: number): string =>
    facts[at] ? text.slice(facts[at].part.start, facts[at].part.end) : ''
  if (head.some((fact) => isNameAndDay(text, fact))) return new Set()
  const label = head.findIndex(({ label }) => label)
  if (label >= 0 && label + 1 < bodyStart) return new Set([label + 1])
  const names = head.flatMap((fact, at) => (isNames(fact) && at !== headline ? [at] : []))
  const signed = (at: number): boolean =>
    (facts[at]?.words ?? 0) > 3 || wordsAt(at + 1).startsWith('@') || isHouse(wordsAt(at + 1))
  const dated = (at: number): boolean =>
    [at - 2, at - 1, at + 1, at + 2].some((other) => other < bodyStart && facts[other]?.date)
  const below = names.filter((at) => at > headline && at <= headline + NAME_REACH)
  const above = names.find((at) => at < headline && at >= headline - 3 && dated(at))
  const beside = head.some(({ date, part }) => date?.mixed && findNamesAmong(text, part).length > 0)
  const found =
    below.find(signed) ??
    below.find((at) => at + 1 < bodyStart && facts[at + 1]?.date) ??
    below.find(dated) ??
    (beside ? undefined : (below[0] ?? above))
  return new Set(found === undefined ? [] : [found])
}

/** `ANA RUIZ – 3/29/2022, 7:45 AM` */
function isNameAndDay(text: string, { date, part }: PartFacts): boolean {
  if (!date?.mixed) return false
  const [first] = findNamesAmong(text, part)
  return first?.start === part.start
}

/** A name, or names between bars, which alone look like a picture's credit. */
function isNames({ name, credit, part }: PartFacts): boolean {
  if (!credit || credit.caption) return name
  const [first] = credit.credits
  return first?.start === part.start && credit.credits.every(({ kind }) => kind === 'photographer')
}
