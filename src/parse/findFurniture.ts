import type { ResidueKind } from '../article/Block.ts'
import type { PartFacts } from './describePart.ts'

/**
 * Marks the page furniture that shows only beside other lines: what the page says again and again,
 * the links below a heading such as `Read more`, and lines that crowd where paragraphs stand apart.
 */
export function findFurniture(text: string, facts: readonly PartFacts[]): readonly PartFacts[] {
  const repeated = findRepeated(text, facts)
  const airy = isAiry(facts)
  const links = findLinks(facts, airy)
  return facts.map((fact, at) => {
    const kind = fact.residue ?? (repeated.has(at) ? 'navigation' : links.get(at)) ?? null
    const crowded = airy && isCrowded(text, facts, at)
    if (kind === fact.residue && !crowded) return fact
    return { ...fact, residue: kind, crowded, credit: kind ? null : fact.credit }
  })
}

const PROSE = 12

/** Whether a blank line stands above nearly every paragraph. */
function isAiry(facts: readonly PartFacts[]): boolean {
  const prose = facts.filter(({ words, ended }) => words >= PROSE && ended)
  const apart = prose.filter(({ part }) => part.gap > 1)
  return prose.length > 3 && apart.length >= prose.length * 0.7
}

/**
 * A paragraph stands apart; a line that others touch belongs to a box, unless it is said by someone.
 *
 *     The builders begin on Monday.
 *
 *     More stories
 *     A town without a wall waits.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The ferry sails again.
 */
function isCrowded(text: string, facts: readonly PartFacts[], at: number): boolean {
  const [fact, next] = [facts[at], facts[at + 1]]
  if (!fact || fact.bullet || fact.quoted || fact.credit) return false
  if (/[“„«"]/u.test(text[fact.part.start] ?? '')) return false
  const touchesNext = next ? next.part.gap < 2 && !next.credit && !next.bullet : false
  if (fact.part.gap > 1) return touchesNext
  return touchesNext || fact.words < 2 * PROSE
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

const LONGEST_LINK = 25
const LONGEST_SUBHEADING = 10
const SHORTEST_PROSE = 8

/** Kinds whose heading stands above lines of its own. */
const CARRIES_ON: ReadonlySet<ResidueKind> = new Set(['related', 'comments'])

/**
 * The titles below a heading of links, down to the next sentence. The last of them may be the
 * subheading of what follows, where a blank line parts it from the others.
 *
 *     Related stories
 *     Harbour wall to be mended
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Builders begin on Monday
 *     ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function findLinks(facts: readonly PartFacts[], airy: boolean): ReadonlyMap<number, ResidueKind> {
  const links = new Map<number, ResidueKind>()
  let kind: ResidueKind | null = null
  let begun = false
  let count = 0
  facts.forEach((fact, at) => {
    if (fact.residue && begun && CARRIES_ON.has(fact.residue)) {
      kind = fact.words > 6 ? null : fact.residue
      count = 0
    } else if (fact.words >= SHORTEST_PROSE && fact.ended) {
      if (kind && count > 0 && airy && fact.part.gap < 2) links.set(at, kind)
      else kind = null
      begun = true
    } else if (kind && isLink(fact) && !(count > 0 && isSubheading(fact, facts[at + 1]))) {
      links.set(at, kind)
      count++
    }
  })
  return links
}

function isLink(fact: PartFacts): boolean {
  return fact.words <= LONGEST_LINK && !fact.quoted && !fact.credit?.caption && !fact.byline
}

function isSubheading(fact: PartFacts, next: PartFacts | undefined): boolean {
  if (fact.part.gap < 2 || fact.words > LONGEST_SUBHEADING || !next) return false
  return next.ended && next.words >= 2 * SHORTEST_PROSE
}
