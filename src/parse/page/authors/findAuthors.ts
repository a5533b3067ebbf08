import type { Byline } from '../../../article/Article.ts'
import type { Span } from '../../../article/Span.ts'
import type { PartFacts } from '../describePart.ts'
import { findDays } from '../days/findDays.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import type { Authors, Place } from './Authors.ts'
import { endOfNames, startOfNames } from './endOfNames.ts'
import { findBareName } from './findBareName.ts'
import { findNamesAmong } from './findByline.ts'
import { isLowerName, LOWER_REACH, readLower } from './findLowerName.ts'
import { readLines, topOf } from './readNameLines.ts'

/**
 * Finds who wrote the story: a line that says *by*, the names below a label, names alone near the
 * headline, or names on the date’s line; the surest first. Names may fill several lines.
 *
 *     By
 *     Ana Ruiz
 *     ^^^^^^^^
 *     and
 *     Jon Ebbe
 *     ^^^^^^^^
 */
export function findAuthors(text: string, facts: readonly PartFacts[], place: Place): Authors {
  const head = facts.slice(0, place.bodyStart)
  const signed = head.findIndex(({ byline }) => byline)
  if (signed >= 0) return readLines(text, facts, signed, place)
  const label = head.findIndex(({ label }) => label)
  if (label >= 0 && label + 1 < head.length)
    return readLines(text, facts, head[label + 1]?.date ? label : label + 1, place)
  const beside = firstBesideDay(text, head, place.language)
  const [first] = beside?.contributors ?? []
  if (beside && first?.start === beside.start) return { byline: beside, lines: new Set() }
  const lower = head.findIndex(({ part }, at) => at > place.headline && isLowerName(text, part))
  if (lower >= 0 && lower <= place.headline + LOWER_REACH)
    return readLower(text, facts, lower, place)
  const alone = findBareName(text, facts, place, beside !== null)
  if (alone >= 0) return readLines(text, facts, topOf(facts, alone, place), place)
  return { byline: beside, lines: new Set() }
}

/**
 *     Ana Ruiz · Tern News · Posted: Aug 08, 2024
 *     ^^^^^^^^
 */
function firstBesideDay(
  text: string,
  head: readonly PartFacts[],
  language: PageLanguage,
): Byline | null {
  for (const { date, part } of head) {
    const found = date?.mixed ? findNamesBesideDay(text, part, language) : null
    if (found) return found
  }
  return null
}

function findNamesBesideDay(text: string, part: Span, language: PageLanguage): Byline | null {
  const days = findDays(text.slice(part.start, part.end), part.start)
  let start = part.start
  for (const end of [...days.map((day) => day.start), part.end]) {
    const words = text.slice(start, end)
    const from = startOfNames(words, language)
    const names = { start: start + from, end: start + endOfNames(words, from, language) }
    const contributors = findNamesAmong(text, names, language)
    if (contributors.length > 0) return { start: part.start, end: part.end, contributors }
    start = days.find((day) => day.start === end)?.end ?? part.end
  }
  return null
}
