import type { PartFacts } from './describePart.ts'

/**
 * The headings within a story that furniture or other short lines crowd, by what they say themselves:
 * the places of their parts.
 *
 *     2. Who mends the wall                     3. Who pays for it
 *     ^^^^^^^^^^^^^^^^^^^^^ the sections of a story are numbered, with paragraphs between
 *
 *     ‘No reason to move’: Tern Bank
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ somebody’s words and whose they are, above a paragraph
 */
export function findCrossheads(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const found = new Set<number>()
  let section: { readonly number: number; readonly at: number } | null = null
  facts.forEach((fact, at) => {
    const words = wordsOfLine(text, fact)
    if (words === null) return
    if (QUOTED.test(words) && isAboveProse(facts, at)) found.add(at)
    const number = Number(NUMBERED.exec(words)?.[1] ?? 0)
    if (number === 0) return
    if (section && number === section.number + 1 && at - section.at > 1) {
      found.add(section.at)
      found.add(at)
    }
    section = { number, at }
  })
  return found
}

/** Longer lines are sentences. */
const MOST_WORDS = 14

/** What a line says that may be a heading; null for any other part. */
function wordsOfLine(text: string, fact: PartFacts): string | null {
  const { part, words, ended, date, byline, credit, bullet, quoted } = fact
  if (words > MOST_WORDS || part.table || date || byline || credit || bullet || quoted) return null
  const line = text.slice(part.start, part.end)
  return ended && /[.!?…]$/u.test(line) ? null : line
}

/** `‘No reason to move’: Tern Bank`; the name has four words at most. */
const QUOTED =
  /^(?:‘.{3,100}’|“.{3,100}”|".{3,100}"|'.{3,100}'):\s\p{Lu}[\p{L}.&’-]{0,30}(?:\s[\p{Lu}&][\p{L}.&’-]{0,30}){0,3}$/u

/** `2. Who mends the wall` */
const NUMBERED = /^(\d{1,2})[.)]\s/u

/** Between a heading and its paragraph no more furniture stands than this. */
const MOST_BETWEEN = 3

/** Whether a paragraph comes next, though furniture lies between; in a list of links another link does. */
function isAboveProse(facts: readonly PartFacts[], at: number): boolean {
  if (facts[at - 1]?.residue === 'related') return false
  const next = facts.slice(at + 1, at + 2 + MOST_BETWEEN).find(({ residue }) => !residue)
  return next !== undefined && next.ended && next.words >= 8
}
