import type { Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import { isOutlet } from '../../languages/outlets.ts'
import { withSingleSpaces } from '../../tokens/withSingleSpaces.ts'

/** How likely a line is the headline, by its length, its marks and what stands around it. */
export function scoreLine(
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
    (fact.stopped || fact.date || (fact.words > LONGEST_SENTENCE && SENTENCES.test(words))
      ? 3
      : 0) -
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

/** `She knelt for sixty years. Her pupil goes on`: a headline of this length is one sentence */
const SENTENCES = /\p{Ll}{3}\.\s\p{Lu}/u
const LONGEST_SENTENCE = 16

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
export function isAboveHeadline(facts: readonly PartFacts[], at: number): boolean {
  const [fact, next] = [facts[at], facts[at + 1]]
  if (!fact || !next || next.part.gap > 1 || fact.words > LONGEST_KICKER) return false
  if (next.stopped || next.bullet || next.bare || next.residue || isMeta(next)) return false
  if (next.words <= fact.words || next.words > LONGEST_HEADLINE) return false
  return isMeta(facts[at + 2]) || isStandfirst(facts[at + 2])
}

/** `Wall to be mended | Tern News`, `Home > Harbour`, `News / Coast / Sandport` */
const TRAIL = /\s[|›»>]\s|\s\/\s.{0,40}\s\/\s|\s[›»>|]$|^[›»>|]\s/u

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

export function isStandfirst(fact: PartFacts | undefined): boolean {
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

/** How many lines on each side are asked whether they say the same. */
export const NEAR = 12
const SHORTEST_COPY = 24

function touches(words: string, part: string): boolean {
  return words.startsWith(part) || words.endsWith(part)
}

/** A part's words in one line and in lower case. */
export function textOf(text: string, fact: PartFacts | undefined): string {
  return fact ? oneLine(text, fact.part) : ''
}

export function oneLine(text: string, span: Span): string {
  return withSingleSpaces(text.slice(span.start, span.end)).toLowerCase()
}
