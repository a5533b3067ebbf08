import type { ResidueKind } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { PartFacts } from './describePart.ts'
import { readCredit } from './credits/findCredits.ts'
import { isDateline } from './findDateline.ts'
import { findLinks } from './findLinks.ts'
import { isGivenName } from '../languages/en/givenNames.ts'
import { isAgency, isOutlet } from '../languages/outlets.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'

/**
 * Marks what shows only beside other lines: what the page says again and again, the links below a
 * heading such as `Read more`, lines between two of a box, lines that crowd where paragraphs stand
 * apart, and lists and key points that have no bullets.
 */
export function findFurniture(
  text: string,
  facts: readonly PartFacts[],
  language: PageLanguage,
): readonly PartFacts[] {
  const repeated = findRepeated(text, facts)
  const airy = isAiry(facts)
  const links = findLinks(facts, airy)
  const kindAt = (at: number): ResidueKind | null =>
    facts[at]?.residue ?? (repeated.has(at) ? 'navigation' : links.get(at)) ?? null
  const items = airy ? findItems(text, facts, language) : new Set<number>()
  const posts = findPosts(text, facts)
  const signed = findSigned(text, facts)
  return facts.map((fact, at) => {
    if (signed.has(at)) return { ...fact, name: false, credit: readCredit(text, fact.part) }
    if (posts.has(at)) return { ...fact, quoted: true, residue: null, date: null, credit: null }
    if (items.has(at)) return { ...fact, bullet: true }
    const boxed =
      isBetween(fact, kindAt(at - 1), kindAt(at + 1)) ||
      (kindAt(at + 1) === 'newsletter' && isBoxTitle(text, fact, language))
    const kind = kindAt(at) ?? (boxed ? 'other' : null)
    const crowded = airy && isCrowded(text, facts, at)
    if (kind === fact.residue && !crowded) return fact
    return { ...fact, residue: kind, crowded, credit: kind ? null : fact.credit }
  })
}

const PROSE = 12
const SHORTEST_PROSE = 8

/**
 * Whether a blank line stands above nearly every paragraph. Short sentences are asked only where
 * there are few long ones: lines of a box end with a full stop too.
 */
export function isAiry(facts: readonly PartFacts[]): boolean {
  const long = facts.filter(({ words, ended }) => words >= 2 * PROSE && ended)
  const prose =
    long.length > 3 ? long : facts.filter(({ words, ended }) => words >= SHORTEST_PROSE && ended)
  const apart = prose.filter(({ part }) => part.gap > 1)
  return prose.length > 2 && apart.length >= prose.length * 0.7
}

/**
 * A paragraph stands apart; a line that others touch belongs to a box, unless it is said by someone.
 *
 *     The builders begin on Monday.
 *
 *     More stories
 *     A town without a wall waits.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     The ferry sails again.
 */
function isCrowded(text: string, facts: readonly PartFacts[], at: number): boolean {
  const [fact, next] = [facts[at], facts[at + 1]]
  if (!fact || fact.bullet || fact.quoted || fact.credit) return false
  if (/[“„«"]/u.test(text[fact.part.start] ?? '')) return false
  if (fact.ended && fact.words >= 2 * PROSE) return touchesFurniture(facts, at)
  const touchesNext = next ? next.part.gap < 2 && !next.credit && !next.bullet : false
  if (fact.part.gap > 1) return touchesNext
  // Where a box may end with the next paragraph, the sentence is the story's.
  if (!touchesNext && fact.ended && fact.words >= PROSE) return facts[at - 1]?.ended === true
  return touchesNext || fact.words < 2 * PROSE
}

function touchesFurniture(facts: readonly PartFacts[], at: number): boolean {
  const [above, fact, below] = [facts[at - 1], facts[at], facts[at + 1]]
  const touchesBelow = below !== undefined && below.part.gap < 2
  if (above?.residue && fact && fact.part.gap < 2) return touchesBelow
  return touchesBelow && Boolean(below.residue)
}

const SHORTEST_CAPTION = 6

/**
 * A name that touches the line above, once the byline has been met, is a photographer's.
 *
 *     Boats in the harbour after the storm.
 *     Jon Ebbe
 *     ^^^^^^^^
 *     Tern News
 */
function findSigned(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const signed = new Set<number>()
  let begun = false
  let met = false
  let named = false
  facts.forEach((fact, at) => {
    const above = facts[at - 1]
    const touches = fact.part.gap < 2 && !fact.residue && !fact.byline
    const follows = (begun && met) || (named && !facts[at - 2]?.byline)
    if (touches && follows && fact.name && isWorded(above)) signed.add(at)
    else if (touches && signed.has(at - 1) && isHouse(text, fact)) signed.add(at)
    met ||= Boolean(fact.byline ?? fact.date)
    named ||= fact.byline !== null
    begun ||= fact.ended && fact.words >= PROSE
  })
  for (const at of findUnmentioned(text, facts)) signed.add(at)
  return signed
}

/** As many lines with one name are the labels of people who take turns. */
const MOST_SIGNED = 2

/**
 * A name alone between two paragraphs, of somebody whom the story never mentions, is that of the
 * photographer whose picture stood there.
 *
 *     The council voted on Tuesday to mend the wall.
 *
 *     Jon Ebbe
 *     ^^^^^^^^
 *
 *     Builders begin on Monday.
 */
function findUnmentioned(text: string, facts: readonly PartFacts[]): readonly number[] {
  return facts.flatMap((fact, at) => {
    const alone = fact.name && !fact.residue && !fact.ended && fact.words <= LONGEST_SIGNED
    if (!alone || !isProse(facts[at - 1]) || !isProse(facts[at + 1])) return []
    const name = text.slice(fact.part.start, fact.part.end)
    if (!isGivenName(name.slice(0, name.indexOf(' ')))) return []
    const surname = name.slice(name.lastIndexOf(' ') + 1)
    const times = countOf(text, name, MOST_SIGNED + 1)
    return times <= MOST_SIGNED && countOf(text, surname, times + 1) === times ? [at] : []
  })
}

function isProse(fact: PartFacts | undefined): boolean {
  return fact !== undefined && fact.ended && fact.words >= PROSE
}

const LONGEST_SIGNED = 3

/** How often words stand in the text, at most `most`. */
function countOf(text: string, words: string, most: number): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && count < most; at = text.indexOf(words, at + 1))
    count++
  return count
}

function isWorded(fact: PartFacts | undefined): boolean {
  if (!fact || fact.words < SHORTEST_CAPTION) return false
  return !(fact.residue || fact.credit || fact.byline || fact.date)
}

function isHouse(text: string, { part: { start, end } }: PartFacts): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_REPEATED))
  return isOutlet(words) || isAgency(words)
}

/** Boxes whose lines are sentences as often as not. */
const BOXES: ReadonlySet<ResidueKind | null> = new Set(['newsletter', 'other'])

/** As long a line may be a headline that stands between a menu and a box. */
const SHORTEST_TITLE = 5

/**
 * A short line with a box’s words above and below is one of its own.
 *
 *     This content is reserved for subscribers
 *     Enjoy the latest news of the coast.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Sign in
 */
function isBetween(fact: PartFacts, above: ResidueKind | null, below: ResidueKind | null): boolean {
  if (fact.words > PROSE || fact.quoted || fact.byline || fact.date) return false
  if (fact.words >= SHORTEST_TITLE && !fact.ended) return BOXES.has(above) && BOXES.has(below)
  return (BOXES.has(above) && below !== null) || (above !== null && BOXES.has(below))
}

const LONGEST_BOX_TITLE = 7

/** `The Morning Tide newsletter` above what asks for an address */
function isBoxTitle(
  text: string,
  { part, words, ended }: PartFacts,
  { pleas }: PageLanguage,
): boolean {
  if (ended || words > LONGEST_BOX_TITLE) return false
  return text.slice(part.start, part.end).search(pleas) >= 0
}

/** `— Harbour Office (@sandport) March 2, 2026`: who posted what stands above, and when */
const POSTED = /^[—–-]\s.{1,60}\(@\w{1,30}\)\s.{0,20}\d{4}$/u

const LONGEST_POSTED = 120

/** A post from elsewhere is set off by the line that signs it. */
function findPosts(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const posts = new Set<number>()
  facts.forEach(({ part }, at) => {
    if (part.end - part.start > LONGEST_POSTED) return
    if (!POSTED.test(text.slice(part.start, part.end))) return
    posts.add(at)
    for (let above = at - 1; above >= 0 && !posts.has(above); above--) {
      if (facts[above]?.byline || facts[above]?.residue) break
      posts.add(above)
      if ((facts[above]?.part.gap ?? 0) > 1) break
    }
  })
  return posts
}

const SHORTEST_LEAD = 3
const LONGEST_LABEL = 40

/**
 * Lines that touch, below a label for key points or a line that ends with a colon, are a list; so
 * are short sentences between such a label and a picture, a day or a name.
 *
 *     The town has three plans:
 *
 *     A wall of stone
 *     ^^^^^^^^^^^^^^^
 *     A wall of earth
 */
function findItems(
  text: string,
  facts: readonly PartFacts[],
  { keyPoints }: PageLanguage,
): ReadonlySet<number> {
  const items = new Set<number>()
  let begun = false
  let listed = false
  facts.forEach((fact, at) => {
    const { part, words, residue, ended } = fact
    const label = part.end - part.start < LONGEST_LABEL ? text.slice(part.start, part.end) : ''
    const follows = part.gap < 2 || !items.has(at - 1)
    if (items.has(at)) return
    if (listed && follows && touchesNext(facts, at) && isItem(fact) && !isLede(text, part))
      items.add(at)
    else if (label !== '' && keyPoints.test(label)) {
      listed = true
      for (const point of findPointsApart(facts, at + 1)) items.add(point)
    } else listed = begun && !residue && words >= SHORTEST_LEAD && text[part.end - 1] === ':'
    begun ||= ended && words >= PROSE
  })
  return items
}

function touchesNext(facts: readonly PartFacts[], at: number): boolean {
  return (facts[at]?.part.gap ?? 2) < 2 || (facts[at + 1]?.part.gap ?? 2) < 2
}

const MOST_POINTS = 6
const LONGEST_POINT = 30

/** The short sentences from here to a picture, a day or a name; none where paragraphs follow. */
function findPointsApart(facts: readonly PartFacts[], from: number): readonly number[] {
  const points: number[] = []
  for (let at = from; at < from + MOST_POINTS; at++) {
    const fact = facts[at]
    if (!fact) return []
    if (fact.credit || fact.date || fact.byline) return points
    if (!isItem(fact) || fact.words > LONGEST_POINT) return []
    points.push(at)
  }
  return []
}

/** Where the story opens, the key points are over. */
function isLede(text: string, { start, end }: Span): boolean {
  return isDateline(text.slice(start, Math.min(end, start + LONGEST_REPEATED)))
}

function isItem({ residue, credit, quoted, byline, date, bare }: PartFacts): boolean {
  return !(residue || credit || quoted || byline || date || bare)
}

const LONGEST_REPEATED = 60
const OFTEN = 3

/**
 * A short line that stands on the page three times is a button or a heading of the layout.
 *
 *     Continue reading
 */
function findRepeated(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
  const places = new Map<string, number[]>()
  facts.forEach((fact, at) => {
    const { start, end } = fact.part
    if (end - start > LONGEST_REPEATED || fact.stopped || fact.bare || fact.quoted) return
    if (fact.byline || fact.date || fact.credit) return
    const words = text.slice(start, end).toLowerCase()
    const before = places.get(words)
    if (before) before.push(at)
    else places.set(words, [at])
  })
  return new Set([...places.values()].filter(({ length }) => length >= OFTEN).flat())
}
