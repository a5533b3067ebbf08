import type { PartFacts } from '../describePart.ts'
import type { Head } from '../head/findHead.ts'

const SHORTEST = 8
const LONGEST = 90

/** A longer line that the story says twice may be a refrain or an advert. */
const LONGEST_REPEATED = 14

/**
 * The lines that stand on the page twice, as a picture's description and its caption: one right
 * below the other, once above the headline and once in the story, or twice in the story.
 *
 *     Boats in the harbour after the storm
 *     Boats in the harbour after the storm.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findCopies(
  text: string,
  facts: readonly PartFacts[],
  head: Head,
): readonly number[] {
  const title = facts.findIndex((_, at) => head.types.get(at) === 'headline')
  return [...findTwins(text, facts, title + 1), ...findRepeated(text, facts, head, title)]
}

function findTwins(text: string, facts: readonly PartFacts[], from: number): readonly number[] {
  return facts.flatMap((fact, at) =>
    at >= from && isTwin(text, fact, facts[at + 1]) ? [at, at + 1] : [],
  )
}

const SHORTEST_TWIN = 5
const LONGEST_TWIN = 60

/** The same words in two lines that touch. */
function isTwin(text: string, fact: PartFacts, next: PartFacts | undefined): boolean {
  if (!next || next.part.gap > 1) return false
  if (fact.words < SHORTEST_TWIN || fact.words > LONGEST_TWIN) return false
  const words = text.slice(fact.part.start, fact.part.end)
  const others = text.slice(next.part.start, next.part.end)
  return words.startsWith(others) || others.startsWith(words)
}

function findRepeated(
  text: string,
  facts: readonly PartFacts[],
  { bodyStart, bodyEnd }: Head,
  title: number,
): readonly number[] {
  const wordsOf = ({ part }: PartFacts): string => text.slice(part.start, part.end)
  const above = new Set(facts.slice(0, Math.max(title, 0)).filter(isLong).map(wordsOf))
  const copied: number[] = []
  const places = new Map<string, number>()
  for (let at = bodyStart; at < bodyEnd; at++) {
    const fact = facts[at]
    if (!fact || !isLong(fact)) continue
    const words = wordsOf(fact)
    const before = places.get(words)
    if (above.has(words)) copied.push(at)
    else if (fact.words > LONGEST_REPEATED || /[“”"]/u.test(words)) continue
    else if (before === undefined) places.set(words, at)
    else copied.push(before, at)
  }
  return copied
}

function isLong({ words }: PartFacts): boolean {
  return words >= SHORTEST && words <= LONGEST
}
