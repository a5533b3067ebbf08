import { HOUR_OF_DAY } from '../../article/hourOfDay.ts'
import type { PartFacts } from './describePart.ts'
import type { Head } from './head/findHead.ts'

/**
 * The hours of a live page, each above a post of its own, and the title of the first post, which stands
 * above the first paragraph and is no part of the page's head.
 *
 *     17.42 GMT
 *     ^^^^^^^^^
 *     Harbour master asks people to stay inside
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The harbour master has asked everybody to stay inside.
 */
export function findPostHeads(
  text: string,
  facts: readonly PartFacts[],
  { types, bodyStart, bodyEnd }: Head,
): ReadonlySet<number> {
  const from = bodyStart - 2
  const headline = [...types].find(([, type]) => type === 'headline')?.[0] ?? from
  const hours = facts.flatMap((fact, at) =>
    at >= from && at > headline && at < bodyEnd && isHour(text, fact) ? [at] : [],
  )
  const [first, ...later] = hours
  if (first === undefined || later.length === 0) return new Set()
  const titled =
    first === from &&
    (types.get(from + 1) === 'kicker' || facts[from + 1]?.residue === 'navigation')
  const below = hours.filter((at) => at >= bodyStart)
  return new Set(titled ? [first, first + 1, ...below] : below)
}

function isHour(text: string, { part: { start, end } }: PartFacts): boolean {
  return end - start <= LONGEST_HOUR && HOUR.test(text.slice(start, end))
}

const LONGEST_HOUR = 16

const HOUR = new RegExp(`^${HOUR_OF_DAY}$`)
