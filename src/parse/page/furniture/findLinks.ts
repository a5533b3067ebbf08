import type { ResidueKind } from '../../../article/Block.ts'
import type { PartFacts } from '../describePart.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { isOwnSentence } from './isOwnSentence.ts'

const LONGEST_LINK = 25
const LONGEST_SUBHEADING = 10
const SHORTEST_PROSE = 8
const LONGEST_TEASER = 60

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
export function findLinks(
  text: string,
  facts: readonly PartFacts[],
  airy: boolean,
  language: PageLanguage,
): ReadonlyMap<number, ResidueKind> {
  const links = new Map<number, ResidueKind>()
  let kind: ResidueKind | null = null
  let begun = false
  let count = 0
  let titled = false
  facts.forEach((fact, at) => {
    if (links.has(at)) return
    if (fact.turn) kind = null
    if (fact.residue && begun && CARRIES_ON.has(fact.residue)) {
      kind = fact.words > 6 ? null : fact.residue
      count = 0
      titled = TITLED.test(text.slice(fact.part.start, fact.part.end))
      if (kind) for (const teaser of findTeasers(facts, at + 1)) links.set(teaser, kind)
    } else if (fact.words >= SHORTEST_PROSE && fact.ended) {
      if (kind && airy && fact.part.gap < 2 && !isNextParagraph(fact, facts[at + 1], count))
        links.set(at, kind)
      else kind = null
      begun = true
    } else if (kind && titled && isOwnSentence(text, facts, at, language)) kind = null
    else if (kind && isLink(fact) && !(count > 0 && isSubheading(fact, facts[at + 1]))) {
      links.set(at, kind)
      count++
    }
  })
  return links
}

/** `READ MORE: Ferry sails again`, with its link beside it */
const TITLED = /:\s/

/** A sentence that ends a list of titles, apart from what follows, is the story's. */
function isNextParagraph(fact: PartFacts, next: PartFacts | undefined, count: number): boolean {
  if (fact.words > LONGEST_LINK) return true
  return count > 0 && fact.words >= LONG_SENTENCE && (next?.part.gap ?? 2) > 1
}

const LONG_SENTENCE = 12

function isLink(fact: PartFacts): boolean {
  return fact.words <= LONGEST_LINK && !fact.quoted && !fact.credit?.caption && !fact.byline
}

function isSubheading(fact: PartFacts, next: PartFacts | undefined): boolean {
  if (fact.part.gap < 2 || fact.words > LONGEST_SUBHEADING || !next) return false
  return next.ended && next.words >= 2 * SHORTEST_PROSE
}

/**
 * Titles with a sentence or two below each, in turns, down to other furniture or the page's end.
 * Where two paragraphs follow each other the story goes on, and these were its subheadings.
 *
 *     Related stories
 *     Harbour wall to be mended
 *     The council voted on Tuesday.
 *
 *     Builders begin on Monday
 *     They came by boat.
 */
function findTeasers(facts: readonly PartFacts[], from: number): readonly number[] {
  const teasers: number[] = []
  let pairs = 0
  let titled = false
  for (let at = from; at < facts.length; at++) {
    const fact = facts[at]
    if (!fact) break
    if (fact.residue === 'navigation') continue
    if (fact.residue) break
    if (fact.ended && fact.words >= SHORTEST_PROSE) {
      if (!titled || fact.words > LONGEST_TEASER) return []
      titled = false
      pairs++
    } else if (isLink(fact) && !fact.stopped) titled = true
    else return []
    teasers.push(at)
  }
  return pairs > 1 ? teasers : []
}
