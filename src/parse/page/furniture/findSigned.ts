import type { PartFacts } from '../describePart.ts'
import { isGivenName } from '../../languages/givenNames.ts'
import { isAgency, isOutlet } from '../../languages/outlets.ts'

const SHORTEST_CAPTION = 6

/**
 * A name that touches the line above, once the byline has been met, is a photographer's.
 *
 *     Boats in the harbour after the storm.
 *     Jon Ebbe
 *     ^^^^^^^^
 *     Tern News
 */
export function findSigned(text: string, facts: readonly PartFacts[]): ReadonlySet<number> {
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
  const words = text.slice(start, Math.min(end, start + LONGEST_HOUSE))
  return isOutlet(words) || isAgency(words)
}

const PROSE = 12

const LONGEST_HOUSE = 60
