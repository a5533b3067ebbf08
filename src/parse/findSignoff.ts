import type { PartFacts } from './describePart.ts'
import type { Head } from './findHead.ts'
import type { PageLanguage } from './pageWordsOf.ts'

/** How many parts above the end of the story may be about those who made it. */
const REACH = 8

/**
 * The parts at the foot of the story that are about who made it: somebody of the byline introduced
 * by name, and who else reported.
 *
 *     By Ana Ruiz
 *     …
 *     Ana Ruiz writes about the coast.
 *     ^^^^^^^^
 *     Jon Ebbe contributed to this report.
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findSignoff(
  text: string,
  facts: readonly PartFacts[],
  { bodyStart, bodyEnd, types }: Head,
  { signoff }: PageLanguage,
): ReadonlySet<number> {
  const names = facts.flatMap((fact, at) => namesIn(text, fact, types.get(at) === 'byline'))
  const from = Math.max(bodyStart + 1, bodyEnd - REACH)
  const found = new Set<number>()
  for (let at = from; at < facts.length; at++) {
    const part = facts[at]?.part
    if (!part || part.end - part.start > LONGEST) continue
    const words = text.slice(part.start, part.end)
    const opening = words.slice(0, LONGEST_OPENING).toLowerCase()
    if (signoff.test(words) || names.some((name) => opening.includes(name))) found.add(at)
  }
  return found
}

const LONGEST = 700

/** `Our reporter Ana Ruiz `, `— By Ana Ruiz ` */
const LONGEST_OPENING = 40

const SHORTEST_NAME = 6

function namesIn(text: string, { byline, part }: PartFacts, bare: boolean): readonly string[] {
  if (bare && !byline) return [text.slice(part.start, part.end).toLowerCase()]
  return (byline?.contributors ?? [])
    .map(({ name }) => name.toLowerCase())
    .filter(({ length }) => length >= SHORTEST_NAME)
}
