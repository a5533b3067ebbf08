import type { PartFacts } from '../describePart.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/**
 * Whether a line between furniture is a paragraph of the story, however short: a sentence that holds what
 * somebody says, or stands apart and doesn’t turn to the reader.
 *
 *     Sign up for our newsletter
 *
 *     “We came too late,” said Ana Ruiz.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 *     Advertisement
 */
export function isOwnSentence(
  text: string,
  facts: readonly PartFacts[],
  at: number,
  { bids, you }: PageLanguage,
): boolean {
  const fact = facts[at]
  if (!fact?.stopped || fact.words < SHORTEST) return false
  const words = text.slice(fact.part.start, fact.part.end)
  if (bids.test(words)) return false
  const apart = fact.part.gap > 1 && (facts[at + 1]?.part.gap ?? 2) > 1
  return SAID.test(words) || (apart && !you.test(words))
}

const SHORTEST = 4

const SAID = /["“„«»]/
