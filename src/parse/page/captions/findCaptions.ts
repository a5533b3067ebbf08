import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import type { PartFacts } from '../describePart.ts'
import { isAiry } from '../furniture/isAiry.ts'
import type { Head } from '../head/findHead.ts'
import { findBesideButtons } from './findBesideButtons.ts'
import { findCopies } from './findCopies.ts'
import { isPlain } from './isPlain.ts'
import { isScene, isTold } from './isScene.ts'
import { saysCaption } from './saysCaption.ts'

/**
 * The parts that are captions, by what they say or by what stands beside them: a button of the
 * picture, a credit on a line of its own, or the same words once more.
 *
 *     Boats in the harbour after the storm
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Photo: Jon Ebbe
 */
export function findCaptions(
  text: string,
  facts: readonly PartFacts[],
  head: Head,
  language: PageLanguage,
): ReadonlySet<number> {
  const isPlainAt = (at: number): boolean => isPlain(facts[at], head.types.get(at))
  const captions = new Set([
    ...findBesideButtons(text, facts, language),
    ...findCopies(text, facts, head),
    ...findBesideCredits(text, facts, isPlainAt),
  ])
  const isInStory = (at: number): boolean => at > head.bodyStart && at < head.bodyEnd - 1
  facts.forEach(({ part }, at) => {
    if (!isPlainAt(at)) return
    const words = text.slice(part.start, Math.min(part.end, part.start + LONGEST))
    if (saysCaption(words)) captions.add(at)
    else if (isInStory(at) && isBetweenProse(facts, at) && isScene(words, language))
      captions.add(at)
  })
  return new Set([...captions].filter(isPlainAt))
}

/** `saysCaption` reads no longer ones. */
const LONGEST = 421

const SHORTEST_PROSE = 10

/** Set apart from a paragraph above and one below. */
function isBetweenProse(facts: readonly PartFacts[], at: number): boolean {
  return (
    [at, at + 1].every((place) => (facts[place]?.part.gap ?? 0) > 1) &&
    isProse(facts[at - 1]) &&
    isProse(facts[at + 1])
  )
}

function isProse(fact: PartFacts | undefined): boolean {
  return fact !== undefined && fact.ended && fact.words >= SHORTEST_PROSE
}

/** The line above a credit that stands alone, or else the one below. */
function findBesideCredits(
  text: string,
  facts: readonly PartFacts[],
  isPlainAt: (at: number) => boolean,
): readonly number[] {
  const airy = isAiry(facts)
  return facts.flatMap((fact, at) => {
    if (!fact.credit || fact.credit.caption) return []
    if (isPlainAt(at - 1) && isAbove(text, facts[at - 1], fact, airy)) return [at - 1]
    return isPlainAt(at + 1) && isBelow(facts[at + 1], facts[at + 2], airy) ? [at + 1] : []
  })
}

/** A longer line without a full stop is no caption, unless it touches the credit. */
const SHORT_CAPTION = 25

/** A sentence as short is one where paragraphs stand apart, unless it tells of something. */
const SHORT_SENTENCE = 12

function isAbove(
  text: string,
  caption: PartFacts | undefined,
  credit: PartFacts,
  airy: boolean,
): boolean {
  if (!caption) return false
  const { part, words, ended } = caption
  if (credit.part.gap < 2 && (airy || part.gap > 1)) return true
  if (!ended) return words <= SHORT_CAPTION
  return airy && words <= SHORT_SENTENCE && !isTold(text.slice(part.start, part.end))
}

const LONGEST_CAPTION = 60
const SHORTEST_BELOW = 5

/** `Photo: Jon Ebbe` above `Boats in the harbour`; where paragraphs stand apart, above a sentence too */
function isBelow(
  caption: PartFacts | undefined,
  next: PartFacts | undefined,
  airy: boolean,
): boolean {
  if (!caption || caption.part.gap > 1 || caption.words < SHORTEST_BELOW) return false
  return !caption.ended || (airy && caption.words <= LONGEST_CAPTION && (next?.part.gap ?? 2) > 1)
}
