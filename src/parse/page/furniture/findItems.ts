import type { Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import { isDateline } from '../head/findDateline.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

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
export function findItems(
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
  return isDateline(text.slice(start, Math.min(end, start + LONGEST_OPENING)))
}

function isItem({ residue, credit, quoted, byline, date, bare }: PartFacts): boolean {
  return !(residue || credit || quoted || byline || date || bare)
}

const PROSE = 12

/** `isDateline` reads no more. */
const LONGEST_OPENING = 60
