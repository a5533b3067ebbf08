import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import type { PartFacts } from '../describePart.ts'
import { withoutNumbers } from '../furniture/findResidue.ts'

/** `View image in fullscreen`; a number is a word too, as in `Photo 1 of 5`. */
const LONGEST_BUTTON = 5

/** `0:12 / 1:30` counts no pictures. */
const TIME = /\d:\d/

/**
 * The parts beside the buttons that a page sets around a picture's caption.
 *
 *     View image in fullscreen                          Boats in the harbour.
 *     Boats in the harbour.                             ^^^^^^^^^^^^^^^^^^^^^
 *     ^^^^^^^^^^^^^^^^^^^^^                             Jon Ebbe/Tern News
 *                                                       hide caption
 */
export function findBesideButtons(
  text: string,
  facts: readonly PartFacts[],
  { captionOpens, captionCloses }: PageLanguage,
): readonly number[] {
  return facts.flatMap(({ part, words }, at) => {
    if (words > LONGEST_BUTTON) return []
    const line = text.slice(part.start, part.end).toLowerCase()
    const button = TIME.test(line) ? line : withoutNumbers(line)
    if (captionOpens.has(button)) return findBelow(facts, at)
    return captionCloses.has(button) ? findAbove(facts, at) : []
  })
}

/** A longer part that touches nothing is a paragraph. */
const LONGEST_APART = 25

/** The picture's description may touch the button from above, and the caption from below. */
function findBelow(facts: readonly PartFacts[], at: number): readonly number[] {
  const touching = [
    ...((facts[at]?.part.gap ?? 2) < 2 ? [at - 1] : []),
    ...((facts[at + 1]?.part.gap ?? 2) < 2 ? [at + 1] : []),
  ]
  if (touching.length > 0) return touching
  const below = facts[at + 1]
  return below && below.words <= LONGEST_APART ? [at + 1] : []
}

/** How many buttons and credits may stand between the caption and the last of them. */
const MOST_BETWEEN = 3

/** What touches the button, or stands above the credit that the button follows. */
function findAbove(facts: readonly PartFacts[], at: number): readonly number[] {
  let above = at - 1
  while (above > at - MOST_BETWEEN && isBetween(facts[above])) above--
  const credited = facts.slice(above + 1, at).some(({ credit }) => credit)
  return credited || (facts[above + 1]?.part.gap ?? 2) < 2 ? [above] : []
}

function isBetween(fact: PartFacts | undefined): boolean {
  return fact !== undefined && (fact.residue !== null || fact.credit?.caption === null)
}
