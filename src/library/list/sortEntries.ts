import { type Entry, type Notes, momentOf, publishedAt, statusOf } from './Entry.ts'
import { fold } from './fold.ts'
import type { Sort } from './Sort.ts'

/** Where nothing else decides, the newest comes first, and then the slug's order. */
export function sortEntries(entries: readonly Entry[], sort: Sort, notes: Notes): readonly Entry[] {
  const keyOf = KEYS[sort](notes)
  // Each key is worked out once, not at every comparison.
  const keyed = entries.map((entry): Keyed => {
    return { entry, key: keyOf(entry), newest: -publishedAt(entry) }
  })
  keyed.sort(
    (a, b) =>
      inOrder(a.key, b.key) || inOrder(a.newest, b.newest) || inOrder(a.entry.slug, b.entry.slug),
  )
  return keyed.map(({ entry }) => entry)
}

type Key = string | number
type Keyed = { readonly entry: Entry; readonly key: Key; readonly newest: number }

/** What each order goes by, the least first. */
const KEYS: Readonly<Record<Sort, (notes: Notes) => (entry: Entry) => Key>> = {
  newest: () => () => 0,
  // What came with the app was added by nobody: it comes after what the reader added.
  added:
    () =>
    ({ added }) =>
      -momentOf(added),
  title:
    () =>
    ({ summary }) =>
      fold(summary.headline).replace(LEADING_MARKS, ''),
  // Stories without a publisher come last.
  publisher:
    () =>
    ({ summary }) =>
      summary.publisher === null ? LAST : fold(summary.publisher),
  unread:
    (notes) =>
    ({ slug }) =>
      Number(statusOf(notes, slug).read),
}

/** `“A promise to the boats”` is sorted under `a`. */
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u

/** Behind every letter there is. */
const LAST = '\u{10FFFF}'

function inOrder(a: Key, b: Key): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
