import { HOUR_OF_DAY } from '../../article/hourOfDay.ts'
import type { PartFacts } from './describePart.ts'
import type { Head } from './head/findHead.ts'
import { headlineAt } from './head/headlineAt.ts'

/**
 * The hours of a live page, each above a post of its own, and the title of the first post, which stands
 * above the first paragraph and is no part of the page's head.
 *
 *     17.42 GMT
 *     ^^^^^^^^^
 *     Harbour master asks people to stay inside
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The harbour master has asked everybody to stay inside.
 *
 * So it is with the title of the first letter.
 */
export function findPostHeads(
  text: string,
  facts: readonly PartFacts[],
  { types, bodyStart, bodyEnd }: Head,
): ReadonlySet<number> {
  const from = bodyStart - 2
  const title = from + 1
  const type = types.get(title)
  const headed = headlineAt({ types })
  const headline = headed === -1 ? from : headed
  const hours = facts.flatMap((fact, at) =>
    at >= from && at > headline && at < bodyEnd && isHour(text, fact) ? [at] : [],
  )
  const [first, ...later] = hours
  if (first === undefined || later.length === 0)
    return new Set(
      opensLetter(facts, title) && (type === 'kicker' || type === 'standfirst') ? [title] : [],
    )
  const titled = first === from && (type === 'kicker' || facts[title]?.residue === 'navigation')
  const below = hours.filter((at) => at >= bodyStart)
  return new Set(titled ? [first, title, ...below] : below)
}

/** `Gulls have rights too` above the first letter (`findLetters`) */
function opensLetter(facts: readonly PartFacts[], at: number): boolean {
  const [title, letter, name] = facts.slice(at, at + 3)
  return Boolean(letter?.turn && name?.turn && !name.ended && !title?.stopped)
}

function isHour(text: string, { part: { start, end } }: PartFacts): boolean {
  return end - start <= LONGEST_HOUR && HOUR.test(text.slice(start, end))
}

const LONGEST_HOUR = 16

const HOUR = new RegExp(`^${HOUR_OF_DAY}$`)
