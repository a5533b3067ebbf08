import type { PartFacts } from './describePart.ts'

/**
 * Lines with one number after the other are an ordered list, whatever stands above them.
 *
 *     1. Buy the card before the first of May.
 *     2. Keep the card dry.
 */
export function findNumbered(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const numbered = new Set<number>()
  let before: number | null = null
  facts.forEach((fact, at) => {
    const number = numberAt(text, fact)
    if (number !== null && before !== null && number === before + 1) {
      numbered.add(at - 1)
      numbered.add(at)
    }
    before = number
  })
  return numbered
}

function numberAt(text: string, { part, residue, date, byline, credit }: PartFacts): number | null {
  if (residue ?? date ?? byline ?? credit ?? part.table) return null
  const found = /^(\d{1,3})[.)]\s\S/u.exec(text.slice(part.start, part.start + 8))
  return found ? Number(found[1]) : null
}
