import type { PartFacts } from './describePart.ts'
import type { Part } from './joinLines.ts'

/**
 * Marks the parts of a quote that runs over paragraphs: each opens with its mark, and only the last closes it.
 * However short they are and whatever they say, they are paragraphs of the story.
 *
 *     Ana Ruiz said: “I saw smoke.
 *
 *     “More on that later.
 *     ^^^^^^^^^^^^^^^^^^^^ nothing of the page around it
 *
 *     “We are lucky.”
 */
export function findRunOn(text: string, facts: readonly PartFacts[]): readonly PartFacts[] {
  const held = new Set<number>()
  facts.forEach((fact, at) => {
    const next = facts[at + 1]
    if (next && fact.ended && runsOn(text, fact.part, next.part)) held.add(at).add(at + 1)
  })
  if (held.size === 0) return facts
  return facts.map((fact, at) => (held.has(at) ? { ...fact, ...SPOKEN } : fact))
}

/** What a part is none of once it is known to be text of the story. */
export const SPOKEN = {
  turn: true,
  residue: null,
  credit: null,
  byline: null,
  date: null,
  name: false,
  label: false,
} as const

/** What closes each mark that opens; where it is the same one, it is open after the first and the third. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
])

/** Whether a part has more marks that open than such that close, and the next one opens with such a mark. */
function runsOn(text: string, { start, end }: Part, next: Part): boolean {
  const mark = text.charAt(next.start)
  const closing = CLOSING.get(mark)
  if (closing === undefined) return false
  let open = 0
  for (const sign of text.slice(start, end)) {
    if (sign === mark && (closing !== mark || open === 0)) open++
    else if (sign === closing) open--
  }
  return open > 0
}
