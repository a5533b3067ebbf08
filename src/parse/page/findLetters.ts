import type { PartFacts } from './describePart.ts'
import { SPOKEN } from './findRunOn.ts'

/**
 * Marks the letters of a page that is made of them, with who signs each: they are its text, and
 * nobody who signs one wrote the page.
 *
 *     Four pounds is too much for a bag of chips.
 *     Ana Ruiz
 *     ^^^^^^^^ on the line below, and not apart from it
 *     Sandport
 */
export function findLetters(facts: readonly PartFacts[]): readonly PartFacts[] {
  const held = new Set<number>()
  let [letters, prose] = [0, 0]
  facts.forEach((fact, at) => {
    if (!fact.ended || fact.words < SHORTEST) return
    prose++
    const end = endOfSignature(facts, at + 1)
    if (end) letters++
    for (let line = at; line < end; line++) held.add(line)
  })
  if (letters < 2 || 2 * letters < prose) return facts
  return facts.map((fact, at) => (held.has(at) ? { ...fact, ...SPOKEN } : fact))
}

const SHORTEST = 8

/** The name, and the town and what else stands below it. */
const MOST_LINES = 3

/** Where the lines below a letter end that touch it, a name first; 0 where nobody signs. */
function endOfSignature(facts: readonly PartFacts[], from: number): number {
  let end = from
  while (facts[end]?.ended === false && facts[end]?.part.gap === 1 && end <= from + MOST_LINES)
    end++
  const apart = facts[end]?.part.gap !== 1 && end <= from + MOST_LINES
  return apart && end > from && facts[from]?.name ? end : 0
}
