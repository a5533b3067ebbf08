import type { PartFacts } from './describePart.ts'

/**
 * The headings within a story that furniture or other short lines crowd, known by their numbers or by
 * the name behind the words that they quote: the places of their parts.
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
    if (fact.words >= FEWEST_QUOTED && QUOTED.test(words) && isAboveProse(facts, at)) found.add(at)
    const number = Number(NUMBERED.exec(words)?.[1] ?? 0)
    if (number === 0 || !headsProse(facts, at)) return
    if (section && number === section.number + 1 && at - section.at > 1) {
      found.add(section.at)
      found.add(at)
    }
    section = { number, at }
  })
  return found
}

/** With the name: *“Sea Song”: Lena Brill* is a song. */
const FEWEST_QUOTED = 5

/** Longer lines are sentences. */
const MOST_WORDS = 14

/** What a line says that may be a heading; null for any other part. */
function wordsOfLine(text: string, fact: PartFacts): string | null {
  const { part, words, ended, date, byline, credit, bullet, quoted } = fact
  if (words > MOST_WORDS || part.table || date || byline || credit || bullet || quoted) return null
  if (fact.residue === 'related') return null
  const line = text.slice(part.start, part.end)
  return ended && /[.!?…]$/u.test(line) ? null : line
}

/** `‘No reason to move’: Tern Bank`; the name has four words at most. */
const QUOTED =
  /^(?:‘.{9,100}’|“.{9,100}”|".{9,100}"|'.{9,100}'):\s\p{Lu}[\p{L}.&’-]{0,30}(?:\s[\p{Lu}&][\p{L}.&’-]{0,30}){0,3}$/u

/** `2. Who mends the wall` */
const NUMBERED = /^(\d{1,2})[.)]\s/u

/** Whether a paragraph stands among the next parts; the numbers of a list of links have none between. */
function headsProse(facts: readonly PartFacts[], at: number): boolean {
  return facts.slice(at + 1, at + 1 + MOST_BETWEEN).some((fact) => isProse(fact))
}

function isProse({ residue, ended, words }: PartFacts): boolean {
  return !residue && ended && words >= SHORTEST_PROSE
}

const SHORTEST_PROSE = 8

/** Between a heading and its paragraph no more furniture stands than this. */
const MOST_BETWEEN = 3

/** Whether a paragraph comes next, though furniture lies between; in a list of links another link does. */
function isAboveProse(facts: readonly PartFacts[], at: number): boolean {
  if (facts[at - 1]?.residue === 'related') return false
  const next = facts.slice(at + 1, at + 2 + MOST_BETWEEN).find(({ residue }) => !residue)
  return next !== undefined && isProse(next)
}
