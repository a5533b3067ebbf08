import { isAgency, isOutlet } from '../../languages/outlets.ts'
import type { PartFacts } from '../describePart.ts'

/**
 * The lines that say whose the page is. Such a line has the marks of a picture's credit, but names a
 * publication and belongs to no picture: it has a year, or nothing of the story stands below it.
 *
 *     © Tern News 2026
 *     ^^^^^^^^^^^^^^^^
 *
 * The same line right below a caption is the picture's credit.
 */
export function findRights(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const foot = facts.findLastIndex(isProse) + 1
  return new Set(
    facts.flatMap(({ credit, part: { start, end } }, at) => {
      if (!credit || credit.caption || end - start > LONGEST || isBelowCaption(facts, at)) return []
      const [words, name = ''] = RIGHTS.exec(text.slice(start, end)) ?? []
      if (!words || !isOutlet(name) || isAgency(name)) return []
      return at >= foot || /\d{4}/.test(words) ? [at] : []
    }),
  )
}

const LONGEST = 80

/** `© Tern News 2026`, `Copyright 2019–2026 Tern News`, `(c) The Sandport Gazette` */
const RIGHTS =
  /^(?:©|\(c\)|copyright(?:\s?©)?)\s{0,2}(?:\d{4}(?:\s?[–-]\s?\d{4})?,?\s)?([^\d/|,]{2,60}?)(?:,?\s\d{4}(?:\s?[–-]\s?\d{4})?)?\.?$/iu

const SHORTEST_PROSE = 8

function isProse({ ended, words, residue }: PartFacts): boolean {
  return ended && words >= SHORTEST_PROSE && !residue
}

function isBelowCaption(facts: readonly PartFacts[], at: number): boolean {
  const above = facts[at - 1]
  if (!above || (facts[at]?.part.gap ?? 0) > 1) return false
  return !above.residue && !above.byline && !above.date
}
