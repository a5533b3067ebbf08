import type { ResidueKind } from '../../../article/Block.ts'
import type { PartFacts } from '../describePart.ts'
import { readCredit } from '../credits/findCredits.ts'
import { findItems } from './findItems.ts'
import { findLinks } from './findLinks.ts'
import { findPosts } from './findPosts.ts'
import { findRights } from './findRights.ts'
import { findSigned } from './findSigned.ts'
import { isAiry, isCrowded } from './isAiry.ts'
import { isOwnSentence } from './isOwnSentence.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/**
 * Marks what shows only beside other lines: what the page says again and again, the links below a
 * heading such as `Read more`, lines between two of a box, lines that crowd where paragraphs stand
 * apart, lists and key points that have no bullets, and whose the page is.
 */
export function findFurniture(
  text: string,
  facts: readonly PartFacts[],
  language: PageLanguage,
): readonly PartFacts[] {
  const repeated = findRepeated(text, facts)
  const airy = isAiry(facts)
  const links = findLinks(text, facts, airy, language)
  const kindAt = (at: number): ResidueKind | null =>
    facts[at]?.residue ?? (repeated.has(at) ? 'navigation' : links.get(at)) ?? null
  const items = airy ? findItems(text, facts, language) : new Set<number>()
  const posts = findPosts(text, facts)
  const signed = findSigned(text, facts)
  const rights = findRights(text, facts)
  return facts.map((fact, at) => {
    if (fact.turn) return fact
    if (signed.has(at)) return { ...fact, name: false, credit: readCredit(text, fact.part) }
    if (posts.has(at)) return { ...fact, quoted: true, residue: null, date: null, credit: null }
    if (items.has(at)) return { ...fact, bullet: true }
    if (rights.has(at)) return { ...fact, residue: 'legal', credit: null }
    const boxed =
      (isBetween(fact, kindAt(at - 1), kindAt(at + 1)) &&
        !isOwnSentence(text, facts, at, language)) ||
      (kindAt(at + 1) === 'newsletter' && isBoxTitle(text, fact, language))
    const kind = kindAt(at) ?? (boxed ? 'other' : null)
    const crowded = airy && isCrowded(text, facts, at)
    if (kind === fact.residue && !crowded) return fact
    return { ...fact, residue: kind, crowded, credit: kind ? null : fact.credit }
  })
}

/** Boxes whose lines are sentences as often as not. */
const BOXES: ReadonlySet<ResidueKind | null> = new Set(['newsletter', 'other'])

const LONGEST_LINE = 12

/** As long a line may be a headline that stands between a menu and a box. */
const SHORTEST_TITLE = 5

/**
 * A short line with a box’s words above and below is one of its own.
 *
 *     This content is reserved for subscribers
 *     Enjoy the latest news of the coast.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Sign in
 */
function isBetween(fact: PartFacts, above: ResidueKind | null, below: ResidueKind | null): boolean {
  if (fact.words > LONGEST_LINE || fact.quoted || fact.byline || fact.date) return false
  if (fact.words >= SHORTEST_TITLE && !fact.ended) return BOXES.has(above) && BOXES.has(below)
  return (BOXES.has(above) && below !== null) || (above !== null && BOXES.has(below))
}

const LONGEST_BOX_TITLE = 7

/** `The Morning Tide newsletter` above what asks for an address */
function isBoxTitle(
  text: string,
  { part, words, ended }: PartFacts,
  { pleas }: PageLanguage,
): boolean {
  if (ended || words > LONGEST_BOX_TITLE) return false
  return text.slice(part.start, part.end).search(pleas) >= 0
}

const LONGEST_REPEATED = 60
const OFTEN = 3

/**
 * A short line that stands on the page three times is a button or a heading of the layout.
 *
 *     Continue reading
 */
function findRepeated(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  facts.forEach((fact, at) => {
    const { start, end } = fact.part
    if (end - start > LONGEST_REPEATED || fact.stopped || fact.bare || fact.quoted) return
    if (fact.byline || fact.date || fact.credit) return
    const words = text.slice(start, end).toLowerCase()
    const before = places.get(words)
    if (before) before.push(at)
    else places.set(words, [at])
  })
  return new Set([...places.values()].filter(({ length }) => length >= OFTEN).flat())
}
