import type { Span } from '../../article/Span.ts'
import type { PartFacts } from './describePart.ts'
import type { Body } from './findBody.ts'
import { isOutlet } from '../languages/outlets.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'
import { withSingleSpaces } from '../tokens/withSingleSpaces.ts'
import { walkWords } from './walkWords.ts'

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
    const alone = scoreLine(text, facts, at, around, texts) + shareOf(at) - (kicker ? KICKER : 0)
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

/** A line that holds so much more of the story's words isn't the standfirst of the one above. */
const CLOSE_SHARE = 2

function scoreLine(
  text: string,
  facts: readonly PartFacts[],
  at: number,
  candidates: readonly number[],
  texts: ReadonlyMap<number, string>,
): number {
  const fact = facts[at]
  if (!fact) return -Infinity
  const words = text.slice(fact.part.start, fact.part.end)
  return (
    scoreLength(fact.words) +
    scorePlace(facts, at) +
    scoreCopies(at, candidates, texts) +
    (isKicker(text, facts[at - 1]) ? 2.5 : 0) -
    (fact.stopped || fact.date ? 3 : 0) -
    (facts.slice(Math.max(0, at - 3), at).some(({ byline }) => byline) ? 2 : 0) -
    (/[:;,–—]$|^[—–-]\s|^(?:audio|video)\b/iu.test(words) ? 4 : 0) -
    (TRAIL.test(words) || isOutlet(words) || isMenu(words) ? 4 : 0)
  )
}

/** `Rebuilding the harbour –` says that the headline follows. */
function isKicker(text: string, fact: PartFacts | undefined): boolean {
  return (
    fact !== undefined &&
    fact.words > 1 &&
    /[–—]$/u.test(text.slice(fact.part.end - 1, fact.part.end))
  )
}

const SHORTEST_MENU = 7

/** `Computers Drivers Linux Gaming Memory Storage Systems`: many sections, or some twice, and no more */
function isMenu(words: string): boolean {
  const all = words.split(/\s+/u)
  if (!all.every((word) => /^[\p{Lu}&]\p{Ll}{0,20}$/u.test(word))) return false
  return all.length >= SHORTEST_MENU || new Set(all).size < all.length - 1
}

const LONGEST_KICKER = 6
const LONGEST_HEADLINE = 14

/**
 * A few words right above a longer line that isn’t a sentence say what it is about.
 *
 *     After the storm in Sandport
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Council votes to mend the old harbour wall
 */
function isAboveHeadline(facts: readonly PartFacts[], at: number): boolean {
  const [fact, next] = [facts[at], facts[at + 1]]
  if (!fact || !next || next.part.gap > 1 || fact.words > LONGEST_KICKER) return false
  if (next.stopped || next.bullet || next.bare || next.residue || isMeta(next)) return false
  if (next.words <= fact.words || next.words > LONGEST_HEADLINE) return false
  return isMeta(facts[at + 2]) || isStandfirst(facts[at + 2])
}

/** `Wall to be mended | Tern News`, `Home > Harbour`, `News / Coast / Sandport` */
const TRAIL = /\s[|›»>]\s|\s\/\s.{0,40}\s\/\s|\s[›»>|]$|^[›»>|]\s/u

/** How much of the line's longer words the story holds too: at most 4. */
function scoreWords(words: string, story: ReadonlySet<string>, language: PageLanguage): number {
  const own = addStems(new Set(), words, language)
  let shared = 0
  for (const word of own) if (story.has(word)) shared++
  return own.size === 0 ? 0 : (4 * shared * Math.min(own.size, 4)) / 4 / own.size
}

function scoreLength(words: number): number {
  if (words <= 1) return -5
  if (words <= 2) return -3
  if (words <= 4) return words - 4.5
  if (words <= 18) return 1.5
  return words <= 24 ? 0.5 : -2
}

function isMeta(fact: PartFacts | undefined): boolean {
  return Boolean(fact?.byline ?? fact?.date ?? (fact?.name || fact?.label))
}

/** A standfirst may stand between the headline and the byline; it is the longer of the two. */
const SHORTEST_STANDFIRST = 8

/**
 * A byline or a date in the next few lines, or below the line that follows; more for one right
 * below, and for the first line of the page.
 */
function scorePlace(facts: readonly PartFacts[], at: number): number {
  const next = facts[at + 1]
  const first = at === 0 && (next?.part.gap ?? 0) > 1 ? 1 : 0
  const below = isStandfirst(next) ? at + 2 : at + 1
  if (isMeta(facts[below]) || isMeta(next)) return 3 + first
  if (isMeta(facts[below + 1]) || isMeta(facts[below + 2])) return 2.5 + first
  return (facts.slice(below + 3, below + 6).some(isMeta) ? 1.5 : 0) + first
}

function isStandfirst(fact: PartFacts | undefined): boolean {
  return fact !== undefined && fact.words >= SHORTEST_STANDFIRST && !isMeta(fact) && !fact.residue
}

/**
 * The line said again above the story speaks for it; a line that holds another one and more is the
 * window's title or the way there, as in `Wall to be mended | Tern News`.
 */
function scoreCopies(
  at: number,
  candidates: readonly number[],
  texts: ReadonlyMap<number, string>,
): number {
  const words = texts.get(at) ?? ''
  let score = 0
  for (const other of candidates) {
    if (other === at) continue
    const rest = texts.get(other) ?? ''
    if (rest.length >= SHORTEST_COPY && rest.length < words.length && touches(words, rest)) {
      if (!isWhole(words, rest)) return -3
      score = WHOLE
    } else if (words.length >= SHORTEST_COPY && touches(rest, words) && !isWhole(rest, words))
      score = 1.5
  }
  return score
}

/** More than the line that it holds gets for the byline below it. */
const WHOLE = 3.5

/**
 * Whether a line is another one with its kicker before it, as metadata has it.
 *
 *     Harbour of Sandport: Council votes to mend the wall
 *     ^^^^^^^^^^^^^^^^^^^^ and the rest once more below
 */
function isWhole(words: string, rest: string): boolean {
  const kicker = words.slice(0, words.length - rest.length)
  return words.endsWith(rest) && /^\P{Lu}{8,60}:\s$/u.test(kicker) && !/[|>›/]/u.test(kicker)
}

const NEAR = 12
const SHORTEST_COPY = 24

function touches(words: string, part: string): boolean {
  return words.startsWith(part) || words.endsWith(part)
}

function textOf(text: string, fact: PartFacts | undefined): string {
  return fact ? oneLine(text, fact.part) : ''
}

export function oneLine(text: string, span: Span): string {
  return withSingleSpaces(text.slice(span.start, span.end)).toLowerCase()
}

const STORY_PARTS = 30
const STORY_LENGTH = 3000

function wordsOfStory(
  text: string,
  facts: readonly PartFacts[],
  { start, end }: Body,
  language: PageLanguage,
): ReadonlySet<string> {
  const story = new Set<string>()
  let length = 0
  for (const { part } of facts.slice(start, Math.min(start + STORY_PARTS, end))) {
    if (length > STORY_LENGTH) break
    const words = text.slice(part.start, Math.min(part.end, part.start + STORY_LENGTH))
    length += words.length
    addStems(story, words, language)
  }
  return story
}

/** How words of four letters and more begin, so that *votes* is *voted*; without soft hyphens. */
function addStems(stems: Set<string>, words: string, { fillers }: PageLanguage): Set<string> {
  const whole = words.includes('\u00ad') ? words.replaceAll('\u00ad', '') : words
  const lower = whole.toLowerCase()
  walkWords(lower, { start: 0, end: lower.length }, STEM, (start, end) => {
    const stem = lower.slice(start, start + STEM)
    if (!stems.has(stem) && !fillers.has(lower.slice(start, end))) stems.add(stem)
  })
  return stems
}

const STEM = 4
