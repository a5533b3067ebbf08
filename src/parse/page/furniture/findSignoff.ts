import type { PartFacts } from '../describePart.ts'
import { isJob } from '../authors/findContributors.ts'
import type { Head } from '../head/findHead.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/** How many parts above the end of the story may be about those who made it. */
const REACH = 8

/** What a part at the foot says: who made the story, what became of it, or what a box asks for. */
export type Signoff = 'byline' | 'note' | 'box'

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
  head: Head,
  { signoff, helpers, introduces, asks }: PageLanguage,
): ReadonlyMap<number, Signoff> {
  const byline = head.byline ?? facts.slice(head.bodyEnd).find(({ byline }) => byline)?.byline
  const names = (byline?.contributors ?? [])
    .map(({ name }) => name.toLowerCase())
    .filter(({ length }) => length >= SHORTEST_NAME)
  const from = Math.max(head.bodyStart + 1, head.bodyEnd - REACH)
  const found = new Map<number, Signoff>()
  if (isIntroduced(text, facts[head.bodyStart], names)) found.set(head.bodyStart, 'byline')
  for (let at = from; at < facts.length; at++) {
    const part = facts[at]?.part
    if (!part || facts[at]?.byline || facts[at]?.credit?.caption || part.end - part.start > LONGEST)
      continue
    const words = text.slice(part.start, part.end)
    const opening = words.slice(0, LONGEST_OPENING).toLowerCase()
    const named =
      names.some((name) => opening.includes(name)) ||
      (names.length > 0 && isBySurname(opening, names, introduces))
    const told = named && facts[at]?.stopped === true && !asks.test(words)
    if (told || helpers.test(words)) found.set(at, 'byline')
    else if (signoff.test(words)) found.set(at, 'note')
    else if (named) found.set(at, 'box')
  }
  return found
}

/** `Ruiz covers the coast`, `Ana joined Tern News in 2019`, `Annie Ruiz writes about boats` */
function isBySurname(opening: string, names: readonly string[], introduces: RegExp): boolean {
  const [first = '', second = ''] = opening.split(' ', 2)
  const behindFirst = opening.slice(first.length)
  const known = introduces.test(behindFirst)
    ? first
    : introduces.test(behindFirst.slice(second.length + 1))
      ? second
      : null
  return known !== null && names.some((name) => name.split(' ').includes(known))
}

/** `Ana Ruiz is a reporter who covers the coast.` above the story */
function isIntroduced(
  text: string,
  fact: PartFacts | undefined,
  names: readonly string[],
): boolean {
  if (!fact || fact.part.end - fact.part.start > LONGEST) return false
  const words = text.slice(fact.part.start, fact.part.end)
  return (
    isJob(words.slice(0, LONGEST_JOB)) && names.some((name) => words.toLowerCase().startsWith(name))
  )
}

/** `isJob` reads short lines: enough for the name and the job. */
const LONGEST_JOB = 79

const LONGEST = 700

/** `Our reporter on the coast, Ana Ruiz `, `— By Ana Ruiz ` */
const LONGEST_OPENING = 60

const SHORTEST_NAME = 6
