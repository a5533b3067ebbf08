import type { Byline, Contributor } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import { findContributors, isPlace, splitChunks, tidyName } from './findContributors.ts'
import { isNameLine } from './findByline.ts'
import type { Authors, Place } from './Authors.ts'

/** The first of names that touch, if they stand below the headline and not below a picture. */
export function topOf(facts: readonly PartFacts[], at: number, { headline }: Place): number {
  let top = at
  while (top - 1 > headline && facts[top - 1]?.name && (facts[top]?.part.gap ?? 2) < 2) top--
  return top - 1 === headline || (facts[top]?.part.gap ?? 0) > 1 ? top : at
}

/** The names of a part and of the parts that carry it on. */
export function readLines(
  text: string,
  facts: readonly PartFacts[],
  first: number,
  { bodyStart }: Place,
): Authors {
  const lines = new Set([first])
  const contributors = [...namesOf(text, facts[first])]
  let last = first
  for (let at = first + 1; at < bodyStart; at++) {
    const fact = facts[at]
    if (!fact || fact.part.end - fact.part.start > LONGEST_LINE) break
    if (isJoiner(text, fact)) continue
    const more = readNext(text, fact, at > last + 1, facts[first]?.name === true)
    if (!more) break
    contributors.push(...more.filter(({ name }) => contributors.every((one) => one.name !== name)))
    for (let line = last + 1; line <= at; line++) lines.add(line)
    last = at
  }
  const [start, end] = [facts[first]?.part.start ?? 0, facts[last]?.part.end ?? 0]
  return { byline: { start, end, contributors }, lines }
}

/** `and` or a comma alone on its line, or one more `Author` */
function isJoiner(text: string, { part, label }: PartFacts): boolean {
  return (label && part.gap < 2) || JOINER.test(text.slice(part.start, part.end))
}

/** The names of a line that carries on: behind a joiner, one more *by*, or a name right below a name. */
function readNext(
  text: string,
  { part, byline }: PartFacts,
  behindJoiner: boolean,
  belowName: boolean,
): readonly Contributor[] | null {
  if (byline) return part.gap < 2 ? byline.contributors : null
  const words = text.slice(part.start, part.end)
  const lead = LEADING_JOINER.exec(words)?.[0].length ?? 0
  const carried = lead > 0 || behindJoiner || (belowName && part.gap < 2)
  if (!carried || !isNameLine(words.slice(lead))) return null
  return findContributors(text, { start: part.start + lead, end: part.end })
}

export const LONGEST_LINE = 80

const JOINER = /^(?:and|und|et|y|e|&|,)$/iu

/** `and Jon Ebbe` */
const LEADING_JOINER = /^(?:and|und|et|y|e|&|,)\s/iu

function namesOf(text: string, fact: PartFacts | undefined): readonly Contributor[] {
  if (!fact) return []
  if (fact.byline) return fact.byline.contributors
  return readAuthor(text, fact.part).contributors
}

/** An author is a name whatever it looks like; `Newsroom` is one too. */
export function readAuthor(text: string, { start, end }: Span): Byline {
  const contributors = findContributors(text, { start, end })
  const places = splitChunks(text, { start, end }).filter((chunk) => !isPlace(text, chunk))
  const last = places.at(-1)?.end ?? end
  const whole = { start, end: last, name: tidyName(text.slice(start, last)), role: null }
  return { start, end, contributors: contributors.length > 0 ? contributors : [whole] }
}
