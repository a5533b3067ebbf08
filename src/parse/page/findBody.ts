import type { PartFacts } from './describePart.ts'

/** Where the story’s own text lies: indexes of parts, half-open. */
export type Body = { readonly start: number; readonly end: number }

/**
 * Finds the stretch of parts that reads as the story. Sentences speak for it, short lines and
 * furniture against it; the stretch with the highest sum is the body. So a sentence in the menu or
 * a teaser below the story stays outside, while a link between two paragraphs does not end it.
 */
export function findBody(text: string, facts: readonly PartFacts[]): Body | null {
  let best: Body | null = null
  let most = 0
  let sum = 0
  let start = 0
  let against = 0
  facts.forEach((fact, at) => {
    if (sum <= 0) {
      sum = 0
      start = at
    }
    const weight = weightOf(fact)
    const counted = weight > 0 ? weight : Math.max(weight, MOST_AGAINST - against)
    against = weight > 0 ? 0 : against + counted
    sum += counted
    if (sum <= most) return
    most = sum
    best = { start, end: at + 1 }
  })
  if (!best) return null
  const body = skipHead(facts, skipKeyPoints(facts, reachUp(facts, best)))
  return reachDown(facts, withFirstHeading(text, facts, body))
}

/** Of the lines in the body, how many at least are headings of its kind for the one above it to be one. */
const FEWEST_HEADINGS = 2

/**
 * A heading between the head and the first paragraph opens the story, where more of its kind follow.
 *
 *     By Ana Ruiz
 *
 *     What was claimed
 *     ^^^^^^^^^^^^^^^^
 *
 *     The wall fell on Monday night, and nobody was hurt.
 *
 * Else it may be a standfirst, or what the author does.
 */
function withFirstHeading(text: string, facts: readonly PartFacts[], { start, end }: Body): Body {
  const above = facts[start - 2]
  const met = above && (above.byline ?? above.date)
  const kind = met ? kindOfHeading(text, facts, start - 1) : null
  if (kind === null) return { start, end }
  let others = 0
  for (let at = start + 1; at < end; at++) if (kindOfHeading(text, facts, at) === kind) others++
  return { start: others < FEWEST_HEADINGS ? start : start - 1, end }
}

/** What kind of heading a line is: the name of a survey, or by its first word; null for none. */
function kindOfHeading(text: string, facts: readonly PartFacts[], at: number): string | null {
  const fact = facts[at]
  if (!fact || !isHeading(facts, at)) return null
  const words = text.slice(fact.part.start, fact.part.end)
  if (AGED.test(words)) return 'name'
  return fact.name ? null : (words.split(/\s/u, 1)[0] ?? null)
}

/** `Ana Ruiz, 34, builder` */
const AGED = /^\p{Lu}[^,\n]{1,40}, \d{1,2}(?:,|$)/u

const LONGEST_HEADING = 16
const SHORTEST_BELOW = 4

/** A short line that stands apart and is no sentence, right above a paragraph. */
function isHeading(facts: readonly PartFacts[], at: number): boolean {
  const [fact, next] = [facts[at], facts[at + 1]]
  if (!fact || !next || fact.words < 2 || fact.words > LONGEST_HEADING) return false
  if (fact.stopped || fact.bullet || fact.quoted || fact.bare || fact.label) return false
  if (fact.residue ?? fact.byline ?? fact.date ?? fact.credit) return false
  return fact.part.gap > 1 && next.ended && next.words >= SHORTEST_BELOW && !next.residue
}

/** How many parts may stand below the story for its last paragraph to be among them. */
const MOST_BELOW = 4
const SHORTEST_LAST = 5

/**
 * A short paragraph that ends the page belongs to the story, though a box stands above it.
 *
 *     Sign up for our morning newsletter.
 *
 *     The clock was stopped on Saturday.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function reachDown(facts: readonly PartFacts[], { start, end }: Body): Body {
  const below = facts.length - end
  const last = facts.at(-1)
  if (!last || below > MOST_BELOW || below < 2) return { start, end }
  const plain = !last.residue && !last.byline && !last.date && !last.credit && !last.bare
  const paragraph = last.stopped && last.words >= SHORTEST_LAST && last.part.gap > 1
  return plain && paragraph ? { start, end: facts.length } : { start, end }
}

/** How far above the body its first paragraphs may stand, with a box between. */
const REACH = 60

/**
 * A paragraph between the byline or date and the body opens the story, though a box stands below.
 *
 *     By Ana Ruiz
 *
 *     The council of Sandport voted this week to mend the wall.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 *     Sign in to read on
 */
function reachUp(facts: readonly PartFacts[], { start, end }: Body): Body {
  const from = Math.max(0, start - REACH)
  const above = facts.slice(from, start)
  const meta = above.findLastIndex(({ byline, date }) => byline ?? date)
  const first = above.findIndex((fact, at) => at > meta && isParagraph(fact))
  return meta < 0 || first < 0 ? { start, end } : { start: from + first, end }
}

function isParagraph(fact: PartFacts): boolean {
  return weightOf(fact) >= 2 * SHORTEST_SENTENCE && fact.part.gap > 1 && !fact.bullet
}

/** Key points stand above the first paragraph, though they are sentences too. */
function skipKeyPoints(facts: readonly PartFacts[], { start, end }: Body): Body {
  const first = facts.findIndex((fact, at) => at >= start && !fact.bullet && weightOf(fact) > 1)
  const above = facts.slice(start, Math.max(start, first))
  return above.length > 0 && first < end && !opensStory(facts, start, above)
    ? { start: first, end }
    : { start, end }
}

/** *It burned.*: one short sentence right below the byline or the day, or right above what somebody says at length */
function opensStory(
  facts: readonly PartFacts[],
  start: number,
  [fact, ...others]: readonly PartFacts[],
): boolean {
  const [above, below] = [facts[start - 1], facts[start + 1]]
  const apart = fact?.part.gap !== 1 && Boolean(above?.byline ?? above?.date)
  return fact?.stopped === true && others.length === 0 && (apart || below?.turn === true)
}

const SHORTEST_SENTENCE = 8
const LONGEST_HEADLINE = 40
/** A longer line that stands apart is a paragraph, though its full stop was forgotten. */
const LONGEST_APART = 24

/** A long paragraph counts no more than this, so that one in the menu doesn’t outweigh the story. */
const MOST = 40
/** A sentence that stands apart counts at least this. */
const APART = 30

/** A heading of links or comments ends the story, unless paragraphs follow. */
const HEADING = -20
const FURNITURE = -4
/** A run of furniture counts no more than this against the paragraphs below it. */
const MOST_AGAINST = -24
const SHORT_LINE = -4

function weightOf(fact: PartFacts): number {
  if (fact.residue) return ENDS_STORY.has(fact.residue) && fact.words <= 6 ? HEADING : FURNITURE
  if (fact.byline || (fact.date && !fact.date.mixed)) return 2 * SHORT_LINE
  if (fact.bare || fact.credit) return -1
  if (fact.turn || fact.asks) return Math.min(Math.max(fact.words, APART), MOST)
  if (fact.quoted) return SHORTEST_SENTENCE
  if (fact.bullet) return fact.ended ? Math.min(fact.words, MOST) / 2 : 0
  if (fact.crowded && fact.ended) return -1
  if (fact.ended && fact.words >= SHORTEST_SENTENCE)
    return Math.min(Math.max(fact.words, fact.part.gap > 1 ? APART : 0), MOST)
  if (fact.words > (fact.part.gap > 1 ? LONGEST_APART : LONGEST_HEADLINE)) return MOST
  return fact.ended ? 1 : SHORT_LINE
}

const ENDS_STORY: ReadonlySet<string> = new Set(['related', 'comments', 'legal'])

/** How far into the body the byline or date may stand, and over how many words of standfirst. */
const HEAD_PARTS = 16
const NAME_REACH = 3
const HEAD_WORDS = 100

/**
 * What stands above the byline or the date is a standfirst or a caption, though it reads as a
 * paragraph. Only where neither was met before, and more stands below than above.
 */
function skipHead(facts: readonly PartFacts[], body: Body): Body {
  const before = facts.slice(0, body.start)
  const named = before.some(({ byline }) => byline)
  const dated = before.some(({ date }) => date)
  if (named && dated) return body
  const near = facts.slice(body.start, Math.min(body.start + HEAD_PARTS, body.end))
  const isName = (at: number): boolean =>
    near[at]?.name === true &&
    (near[at - 1]?.label === true || (at < NAME_REACH && weightOf(near[at + 1] ?? near[at]) <= 1))
  const last = near.findLastIndex(
    ({ byline, date }, at) => (!named && (byline ?? isName(at))) || (date && !dated),
  )
  const above = sumOfWords(near.slice(0, Math.max(0, last)))
  if (last < 0 || above > HEAD_WORDS) return body
  const next = facts.findIndex((fact, at) => at > body.start + last && weightOf(fact) > 1)
  if (next < 0 || next >= body.end) return body
  return sumOfWords(facts.slice(next, body.end)) > above ? { start: next, end: body.end } : body
}

function sumOfWords(facts: readonly PartFacts[]): number {
  return facts.reduce((sum, fact) => sum + (weightOf(fact) > 0 ? Math.min(fact.words, MOST) : 0), 0)
}
