import type { PartFacts } from '../describePart.ts'

const PROSE = 12
const SHORTEST_PROSE = 8

/**
 * Whether a blank line stands above nearly every paragraph. Short sentences are asked only where
 * there are few long ones: lines of a box end with a full stop too.
 */
export function isAiry(facts: readonly PartFacts[]): boolean {
  const long = facts.filter(({ words, ended }) => words >= 2 * PROSE && ended)
  const prose =
    long.length > 3 ? long : facts.filter(({ words, ended }) => words >= SHORTEST_PROSE && ended)
  const apart = prose.filter(({ part }) => part.gap > 1)
  return prose.length > 2 && apart.length >= prose.length * 0.7
}

/**
 * A paragraph stands apart; a line that others touch belongs to a box, unless it opens with what
 * somebody says, or is a sentence that holds it.
 *
 *     The builders begin on Monday.
 *
 *     More stories
 *     A town without a wall waits.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The ferry sails again.
 */
export function isCrowded(text: string, facts: readonly PartFacts[], at: number): boolean {
  const [fact, next] = [facts[at], facts[at + 1]]
  if (!fact || fact.bullet || fact.quoted || fact.credit) return false
  const { start, end } = fact.part
  if (/[“„«"]/.test(text.slice(start, fact.ended ? end : start + 1))) return false
  if (fact.ended && fact.words >= 2 * PROSE) return touchesFurniture(facts, at)
  const touchesNext = next ? next.part.gap < 2 && !next.credit && !next.bullet : false
  if (fact.part.gap > 1) return touchesNext
  // Where a box may end with the next paragraph, the sentence is the story's.
  if (!touchesNext && fact.ended && fact.words >= PROSE) return facts[at - 1]?.ended === true
  return touchesNext || fact.words < 2 * PROSE
}

function touchesFurniture(facts: readonly PartFacts[], at: number): boolean {
  const [above, fact, below] = [facts[at - 1], facts[at], facts[at + 1]]
  const touchesBelow = below !== undefined && below.part.gap < 2
  if (above?.residue && fact && fact.part.gap < 2) return touchesBelow
  return touchesBelow && Boolean(below.residue)
}
