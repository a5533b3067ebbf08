import type { PartFacts } from '../describePart.ts'
import type { Body } from '../findBody.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { isAboveHeadline, isStandfirst, NEAR, scoreLine, textOf } from './scoreLine.ts'
import { scoreWords, wordsOfStory } from './storyWords.ts'

/** How many parts above the body are looked at: a menu may be long. */
const FARTHEST = 400

/**
 * The headline among the parts above the body, by evidence: its words come again in the story, a
 * byline or date stands close below it, it is about as long as headlines are, and it ends without a
 * full stop. Of two that are as likely the first is taken; -1 where there is none.
 *
 *     Sandport Gazette > Harbour
 *     Council votes to mend the harbour wall
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     By Ana Ruiz
 */
export function findHeadline(
  text: string,
  facts: readonly PartFacts[],
  body: Body,
  candidates: readonly number[],
  language: PageLanguage,
): Headline {
  const near = candidates.filter((at) => at >= body.start - FARTHEST)
  const story = near.length > 0 ? wordsOfStory(text, facts, body, language) : new Set<string>()
  const texts = new Map(near.map((at) => [at, textOf(text, facts[at])]))
  const shares = new Map(near.map((at) => [at, scoreWords(texts.get(at) ?? '', story, language)]))
  const shareOf = (at: number): number => shares.get(at) ?? 0
  const lines: { readonly at: number; readonly alone: number; readonly score: number }[] = []
  const likely: number[] = []
  for (const [place, at] of near.entries()) {
    const around = near.slice(Math.max(0, place - NEAR), place + NEAR)
    const kicker = isAboveHeadline(facts, at) && shareOf(at) <= shareOf(at + 1)
    const told = language.genre.test(text.slice(facts[at]?.part.start, facts[at]?.part.end))
    const evidence = shareOf(at) + (told ? GENRE : 0) - (kicker ? KICKER : 0)
    const alone = scoreLine(text, facts, at, around, texts) + evidence
    const rivals = likely.filter((earlier) => shareOf(earlier) > shareOf(at) - CLOSE_SHARE)
    const score = alone - LATER * rivals.length
    if (score > LIKELY && !kicker) likely.push(at)
    lines.push({ at, alone, score })
  }
  const [best, ...others] = lines.toSorted((a, b) => b.score - a.score)
  if (!best) return NO_HEADLINE
  const rival = others.find(
    ({ at, alone }) => alone > best.alone - CLOSE && isRival(text, facts, best.at, at),
  )
  return { at: best.at, sure: best.score > LIKELY, rival: rival?.at ?? -1 }
}

/** Indexes of parts, -1 for none: the headline, and the line that is nearly as likely to be it. */
export type Headline = { readonly at: number; readonly sure: boolean; readonly rival: number }

export const NO_HEADLINE: Headline = { at: -1, sure: false, rival: -1 }

/** How little less likely another line must be to be worth a word. */
const CLOSE = 0.5

/** The same words once more, or the standfirst below, compete with no headline. */
function isRival(text: string, facts: readonly PartFacts[], at: number, other: number): boolean {
  if (other > at && other <= at + 2 && isStandfirst(facts[other])) return false
  const [words, others] = [at, other].map((place) =>
    textOf(text, facts[place]).replace(/[^\p{L}\p{N}]/gu, ''),
  )
  return (
    words !== undefined &&
    others !== undefined &&
    !words.includes(others) &&
    !others.includes(words)
  )
}

/** From here a line may well be a headline, which makes the next one less so. */
const LIKELY = 4.5
const LATER = 2
const KICKER = 2
/** *Ana Ruiz obituary* says itself what it heads, however few its words. */
const GENRE = 5

/** A line that holds so much more of the story's words isn't the standfirst of the one above. */
const CLOSE_SHARE = 2
