import type { PartFacts } from '../describePart.ts'
import type { Head } from '../head/findHead.ts'
import { headlineAt } from '../head/headlineAt.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/** How many parts above the headline a label may stand; whom to ask about a release may stand between. */
const REACH = 4
const REACH_OF_RELEASE = 12

/** The links of a menu touch; a label and what stands beside it are two lines at most. */
const MOST_TOUCHING = 2

/**
 * The lines by the headline that say what kind of text it is, and the names of lists above the story.
 *
 *     Opinion
 *     ^^^^^^^ no way to a section, where it stands alone above its headline
 *     The wall is no monument
 */
export function findLabels(
  text: string,
  facts: readonly PartFacts[],
  { types, bodyStart }: Head,
  { label, release, keyPoints }: PageLanguage,
): ReadonlySet<number> {
  const labels = new Set<number>()
  const headline = headlineAt({ types })
  if (headline === -1) return labels
  for (let at = Math.max(0, headline - REACH_OF_RELEASE); at < bodyStart; at++) {
    const fact = facts[at]
    if (!fact || !OPEN.has(types.get(at)) || fact.bullet || fact.bare || fact.credit) continue
    const words = text.slice(fact.part.start, fact.part.end)
    if (words.length > LONGEST_LABEL) continue
    const [near, most] = release.test(words)
      ? [true, REACH]
      : [at >= headline - REACH, MOST_TOUCHING]
    if (near && label.test(words) && countTouching(facts, at, headline) <= most) labels.add(at)
    if (
      types.get(at + 1) === 'keyPoint' &&
      at > headline &&
      (fact.words < 5 || keyPoints.test(words))
    )
      labels.add(at)
  }
  return labels
}

const LONGEST_LABEL = 90

/** What the head took for something of its own is no label, but for a line below the headline. */
const OPEN: ReadonlySet<string | undefined> = new Set([undefined, 'kicker', 'standfirst'])

/** How many lines of the head touch each other here, the headline and what is below it left out. */
function countTouching(facts: readonly PartFacts[], at: number, headline: number): number {
  let count = 1
  for (let above = at; above > 0 && above - 1 !== headline && touches(facts[above]); above--)
    count++
  for (let below = at + 1; below < headline && touches(facts[below]); below++) count++
  return count
}

function touches(fact: PartFacts | undefined): boolean {
  return (fact?.part.gap ?? 2) < 2
}
