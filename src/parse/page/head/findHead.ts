import type { Byline, Contributor } from '../../../article/Article.ts'
import type { PartFacts } from '../describePart.ts'
import { findAuthors } from '../authors/findAuthors.ts'
import { withJobBelow } from '../authors/jobBelow.ts'
import { findBody, type Body } from '../findBody.ts'
import type { FrontMatter } from '../frontMatter/FrontMatter.ts'
import { findHeadline, NO_HEADLINE, type Headline } from './findHeadline.ts'
import { oneLine } from './scoreLine.ts'
import { isRelease } from '../isRelease.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { findStory } from '../settleParts.ts'

export type HeadType = 'headline' | 'standfirst' | 'date' | 'byline' | 'keyPoint' | 'kicker'

/** The parts above the first paragraph by their index, and where the body begins and ends. */
export type Head = {
  readonly types: ReadonlyMap<number, HeadType>
  readonly byline: Byline | null
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
  language: PageLanguage,
): Head {
  const told = findStory(facts)
  const found = told ?? findBody(text, facts)
  const body =
    found && !told && language.opensWithStandfirst
      ? skipStandfirst(text, facts, found, language)
      : found
  const bodyStart = body?.start ?? findEndOfTitle(facts)
  const bodyEnd = body?.end ?? facts.length
  const types = new Map<number, HeadType>()
  const { at: headline, ...doubts } = chooseHeadline(
    text,
    facts,
    { start: bodyStart, end: bodyEnd },
    frontMatter,
    language,
  )
  const place = { bodyStart, headline, language }
  const { byline, lines } = withJobBelow(text, facts, findAuthors(text, facts, place), place)
  const authors = byline?.contributors ?? []
  let furniture = false
  for (let at = 0; at < bodyStart; at++) {
    const fact = facts[at]
    if (!fact) continue
    if (at === headline) types.set(at, 'headline')
    else if (lines.has(at)) types.set(at, 'byline')
    else {
      if (fact.residue) furniture = fact.residue === 'related' || fact.residue === 'newsletter'
      const type = typeAbove(text, facts, at, headline)
      if (type !== 'standfirst') {
        if (type) types.set(at, type)
      } else if (isAbout(text, fact, authors, language)) types.set(at, 'byline')
      else types.set(at, furniture ? 'kicker' : type)
    }
  }
  return { types, byline, bodyStart, bodyEnd, ...doubts }
}

/** `Ana Ruiz is a former harbour master`: a sentence about an author opens with the name. */
function isAbout(
  text: string,
  { part: { start, end } }: PartFacts,
  authors: readonly Contributor[],
  { introduces }: PageLanguage,
): boolean {
  return authors.some(
    ({ name }) =>
      text.startsWith(name, start) && introduces.test(text.slice(start + name.length, end)),
  )
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
function skipStandfirst(
  text: string,
  facts: readonly PartFacts[],
  { start, end }: Body,
  language: PageLanguage,
): Body {
  const next = facts.findIndex((fact, at) => at > start && isSentence(fact))
  const long = (facts[start]?.words ?? 0) > LONGEST_STANDFIRST
  if (facts.slice(Math.max(0, start - HEAD_PARTS), start).some(isSentence)) return { start, end }
  const between = facts.slice(start + 1, Math.max(next, 0))
  return !long && next < end && between.some((fact) => isBelowStandfirst(text, fact, language))
    ? { start: next, end }
    : { start, end }
}

/** A picture, a name, a day, `3 Min. Lesezeit`, or the place with which the story opens: `Sandhafen.` */
function isBelowStandfirst(
  text: string,
  { credit, byline, date, part }: PartFacts,
  { readingTime }: PageLanguage,
): boolean {
  if (credit ?? byline ?? date) return true
  const words = text.slice(part.start, part.end)
  return words.length < LONGEST_OPENING && (PLACE.test(words) || readingTime.test(words))
}

const LONGEST_OPENING = 40

/** `Sandhafen.` */
const PLACE = /^\p{L}[\p{L}-]{2,20}\.$/u

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
  language: PageLanguage,
): Headline {
  const told = facts.findIndex(({ hint }) => hint?.type === 'title')
  if (told >= 0 && told < body.start && (!frontMatter?.title || frontMatter.weak.has('title')))
    return { at: told, sure: true, rival: -1 }
  const open = facts.slice(0, body.start).flatMap((fact, at) => {
    const open = isOpen(fact) || isWatched(text, facts, at)
    return open && !isRelease(text, fact.part, language) ? [at] : []
  })
  if (!frontMatter?.title) return findHeadline(text, facts, body, open, language)
  const words = oneLine(text, frontMatter.title)
  const at = open.find((at) => facts[at] && oneLine(text, facts[at].part) === words)
  if (at !== undefined) return { at, sure: true, rival: -1 }
  return frontMatter.weak.has('title')
    ? findHeadline(text, facts, body, open, language)
    : NO_HEADLINE
}

const LONGEST_HEADLINE = 40

/** `WATCH | Harbour wall falls into the sea`: a link within the story, and its headline above it */
function isWatched(text: string, facts: readonly PartFacts[], at: number): boolean {
  const { part, residue } = facts[at] as PartFacts
  const first = facts.slice(0, at).every((fact) => fact.residue)
  return residue === 'related' && first && BARRED.test(text.slice(part.start, part.end))
}

const BARRED = /^\p{Lu}+\s\|\s\P{Ll}*\p{Ll}/u

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
