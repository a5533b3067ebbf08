import { isTalk } from '../attribution/isTalk.ts'
import type { PartFacts } from './describePart.ts'

/**
 * Marks the parts of a talk, each of which opens with who speaks: however short it is and whatever it
 * ends with, such a part is a paragraph, and neither subheading nor caption.
 *
 *     JE: Will you go back?
 *     AR: In May. (Laughs.)
 */
export function findTurns(text: string, facts: readonly PartFacts[]): readonly PartFacts[] {
  const turns = facts.flatMap((fact, block) => {
    const label = labelOf(text, fact)
    return label === null ? [] : [{ block, label }]
  })
  if (!isTalk(turns) || !takesTurns(turns.map(({ label }) => label))) return facts
  const open = new Set(turns.map(({ block }) => block))
  return facts.map((fact, at) =>
    open.has(at) ? { ...fact, turn: true, credit: null, crowded: false } : fact,
  )
}

/** `Ana Ruiz:`, `[00:02] AR:`, `Jon Ebbe (builder):` with something behind it; `Photo: Jon Ebbe` is a credit. */
function labelOf(text: string, { part, credit, residue, byline, bullet, quoted }: PartFacts) {
  if (residue || byline || bullet || quoted || credit?.caption === null) return null
  return LABEL.exec(text.slice(part.start, Math.min(part.end, part.start + LONGEST)))?.[1] ?? null
}

const LONGEST = 160

const LABEL =
  /^(?:[[(][\d:]{1,8}[\])] )?(\p{Lu}[\p{L}.’'-]{0,24}(?: (?:\p{Lu}[\p{L}.’'-]{0,24}|\p{Ll}{1,3})){0,4})(?: \([^()\r\n]{1,60}\)|, \p{Lu}{2}[^:\p{Ll}\r\n]{1,40})? ?: {1,3}\S/u

/** Nobody has two turns in a row, or only now and then. */
const LEAST_CHANGES = 0.6

function takesTurns(labels: readonly string[]): boolean {
  const changes = labels.filter((label, at) => at > 0 && label !== labels[at - 1]).length
  return changes >= (labels.length - 1) * LEAST_CHANGES
}
