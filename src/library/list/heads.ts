import { type SummaryHead, summaryHeadOf } from '../../article/corrections/correctSummary.ts'
import type { Summary } from '../../article/Summary.ts'
import type { Kept } from '../shelf/Record.ts'
import type { Entry } from './Entry.ts'

/** What the reader put right of each story's head, by slug. */
export function headsOf(records: readonly Kept<'correction'>[]): ReadonlyMap<string, SummaryHead> {
  const inOrder = records.toSorted((one, other) => one.content.place - other.content.place)
  const heads = new Map<string, SummaryHead>()
  for (const { slug, content } of inOrder) {
    const head = summaryHeadOf(content.correction)
    if (head) heads.set(slug, { ...heads.get(slug), ...head })
  }
  return heads
}

/** The stories under the headlines, authors and days that the reader put right, as long as their texts weren't read. */
export function withHeads(
  entries: readonly Entry[],
  heads: ReadonlyMap<string, SummaryHead>,
): readonly Entry[] {
  if (heads.size === 0) return entries
  return entries.map((entry) => {
    const head = heads.get(entry.slug)
    return head ? { ...entry, summary: under(entry.summary, head) } : entry
  })
}

function under(summary: Summary, head: SummaryHead): Summary {
  return { ...summary, ...head, headline: head.headline ?? summary.headline }
}
