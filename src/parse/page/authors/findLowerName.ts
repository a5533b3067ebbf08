import type { Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import type { Authors, Place } from './Authors.ts'
import { tidyName } from './findContributors.ts'
import { LONGEST_LINE } from './readNameLines.ts'

/** How far below the headline a name in lower letters may stand. */
export const LOWER_REACH = 3

/** `By cindy mangomini`: who writes so, wants it so */
const LOWER_NAME =
  /^by:?\s(?=\S{2,20}(?:\s\S{2,20}){1,2}$)\p{L}[\p{L}’'-]{1,19}(?:\s\p{L}[\p{L}’'-]{1,19}){1,2}$/iu

export function isLowerName(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_LINE || !LOWER_NAME.test(text.slice(start, end))) return false
  const words = text.slice(start, end).toLowerCase().split(/\s+/u).slice(1)
  return !words.some((word) => SMALL_WORDS.has(word))
}

/** `By the numbers`, `By popular demand` */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a accident all an and any boat demand design force in land law night no numbers of or our popular proxy sea storm that the their this train year your'.split(
    ' ',
  ),
)

export function readLower(
  text: string,
  facts: readonly PartFacts[],
  at: number,
  place: Place,
): Authors {
  const part = facts[at]?.part
  if (!part) return { byline: null, lines: new Set() }
  const lead = /^by:?\s+/iu.exec(text.slice(part.start, part.end))?.[0].length ?? 0
  const name = { start: part.start + lead, end: part.end }
  const contributor = { ...name, name: tidyName(text.slice(name.start, name.end)), role: null }
  const { start, end } = part
  return at < place.bodyStart
    ? { byline: { start, end, contributors: [contributor] }, lines: new Set([at]) }
    : { byline: null, lines: new Set() }
}
