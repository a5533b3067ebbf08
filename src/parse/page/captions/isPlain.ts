import type { PartFacts } from '../describePart.ts'

const SHORTEST = 3
const LONGEST = 90

/** Whether a part is nothing by itself, so that what stands beside it may make a caption of it. */
export function isPlain(fact: PartFacts | undefined, type: string | undefined): boolean {
  if (!fact || fact.words > LONGEST || fact.words < SHORTEST) return false
  if (type === 'headline' || type === 'byline' || type === 'date') return false
  if (fact.turn) return false
  if (fact.hint && fact.hint.type !== 'paragraph') return false
  return !(fact.residue || fact.credit || fact.byline || fact.bare || fact.quoted || fact.bullet)
}
