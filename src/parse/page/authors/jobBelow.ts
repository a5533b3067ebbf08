import type { PartFacts } from '../describePart.ts'
import type { Authors, Place } from './Authors.ts'
import { isJob, tidyName } from './findContributors.ts'
import { LONGEST_LINE } from './readNameLines.ts'

const LONGEST_JOB = 7

/**
 * The line below the name of a lone author that says what they are.
 *
 *     By Ana Ruiz
 *     Transport correspondent
 *     ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withJobBelow(
  text: string,
  facts: readonly PartFacts[],
  authors: Authors,
  { bodyStart, headline }: Place,
): Authors {
  const { byline, lines } = authors
  const [only, ...others] = byline?.contributors ?? []
  const at = facts.findIndex(({ part }) => byline !== null && part.start >= byline.end)
  const fact = facts[at]
  if (!byline || !only || others.length > 0 || only.role || !fact) return authors
  if (at >= bodyStart || at === headline || !isJobLine(text, fact)) return authors
  const role = tidyName(text.slice(fact.part.start, fact.part.end))
  return {
    byline: { ...byline, end: fact.part.end, contributors: [{ ...only, role }] },
    lines: new Set([...lines, at]),
  }
}

function isJobLine(text: string, fact: PartFacts): boolean {
  const { part, words, ended } = fact
  if (ended || words > LONGEST_JOB || part.gap > 1 || part.end - part.start > LONGEST_LINE)
    return false
  if (fact.date ?? fact.credit ?? fact.residue ?? fact.byline) return false
  return isJob(text.slice(part.start, part.end))
}
