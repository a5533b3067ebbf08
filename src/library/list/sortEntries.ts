import { type Entry, type Notes, momentOf, statusOf, work } from './Entry.ts'
import type { Sort } from './Sort.ts'

/** Where nothing else decides, the newest comes first, and then the slug's order. */
export function sortEntries(entries: readonly Entry[], sort: Sort, notes: Notes): readonly Entry[] {
  const first = COMPARE[sort](notes)
  return entries.toSorted((a, b) => first(a, b) || byNewest(a, b))
}

type Compare = (a: Entry, b: Entry) => number

const COMPARE: Readonly<Record<Sort, (notes: Notes) => Compare>> = {
  newest: () => byNewest,
  // What came with the app was added by nobody: it comes after what the reader added.
  added: () => (a, b) => momentOf(b.added) - momentOf(a.added),
  title: () => (a, b) => inOrder(work(a.summary).title, work(b.summary).title),
  publisher: () => (a, b) => byPublisher(work(a.summary).publisher, work(b.summary).publisher),
  unread: (notes) => (a, b) =>
    Number(statusOf(notes, a.slug).read) - Number(statusOf(notes, b.slug).read),
}

function byNewest(a: Entry, b: Entry): number {
  return work(b.summary).moment - work(a.summary).moment || inOrder(a.slug, b.slug)
}

/** Stories without a publisher come last. */
function byPublisher(a: string, b: string): number {
  if (a === b) return 0
  if (a === '' || b === '') return a === '' ? 1 : -1
  return inOrder(a, b)
}

function inOrder(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
