import type { Replaced, Shelf } from '../shelf/Shelf.ts'

/** What may be taken back, and how many stories stay. */
export type Untouched = { readonly replaced: readonly Replaced[]; readonly stay: number }

/**
 * Of what was written: all but the stories that the reader has worked on since. A story that was
 * changed, marked, noted on or corrected stays, and with it all that came along with it.
 */
export async function leaveWorkedOn(
  shelf: Shelf,
  written: readonly Replaced[],
): Promise<Untouched> {
  const writes = new Map(written.map(({ kind, id, write }) => [`${kind} ${id}`, write]))
  const left = new Set<string>()
  let stay = 0
  for (const { kind, id: slug } of written) {
    if (kind !== 'story') continue
    const there = await recordsAt(shelf, slug)
    if (there.every(({ key, write }) => writes.get(key) === write)) continue
    stay++
    for (const { key } of there) left.add(key)
  }
  return { replaced: written.filter(({ kind, id }) => !left.has(`${kind} ${id}`)), stay }
}

/** Where somebody was reading is no work on a story: it says nothing of it. */
async function recordsAt(shelf: Shelf, slug: string) {
  const story = await shelf.find('story', slug)
  // A story that the reader has deleted isn't there to stay.
  if (!story) return []
  const status = await shelf.find('status', slug)
  const marks = await shelf.list('mark', slug)
  const corrections = await shelf.list('correction', slug)
  return [
    { key: `story ${slug}`, entry: story },
    ...(status ? [{ key: `status ${slug}`, entry: status }] : []),
    ...marks.map((entry) => ({ key: `mark ${entry.id}`, entry })),
    ...corrections.map((entry) => ({ key: `correction ${entry.id}`, entry })),
  ].map(({ key, entry }) => ({ key, write: entry.trail[0] ?? '' }))
}
