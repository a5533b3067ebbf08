import type { Contents, Entry, Kept, Kind, Stamp } from './Record.ts'
import type { ChangeOf } from './Shelf.ts'
import { isSame, mergeContent } from './mergeContent.ts'

/** How many writes a record remembers: copies that are further apart count as crossed. */
const TRAIL = 12

/** More versions than a person compares; the oldest goes first. */
const MOST_OTHERS = 5

export type Write = { readonly id: string; readonly at: string }

/** The record as it is after a change; `current` is what stands there now. */
export function nextEntry<K extends Kind>(
  current: Entry<K> | undefined,
  change: ChangeOf<K>,
  write: Write,
): Entry<K> {
  const stamp: Stamp = {
    id: change.id,
    slug: change.slug,
    revision: (current?.revision ?? 0) + 1,
    trail: [write.id, ...(current?.trail ?? [])].slice(0, TRAIL),
    changed: write.at,
  }
  if (change.content === null) return { ...stamp, deleted: true }
  const there = current && !current.deleted ? current : null
  const { content, crossed } = settle(there, change.content, change.basedOn)
  const others = withoutDoubles(content, [
    ...(crossed ? [crossed] : []),
    ...(change.settled ? [] : (there?.others ?? [])),
  ])
  return { ...stamp, deleted: false, content, ...(others.length > 0 && { others }) }
}

function settle<K extends Kind>(
  there: Kept<K> | null,
  ours: Contents[K],
  basedOn: Kept<K> | undefined,
): { readonly content: Contents[K]; readonly crossed: Contents[K] | null } {
  const unseen = there && basedOn && there.trail[0] !== basedOn.trail[0]
  return unseen
    ? mergeContent(basedOn.content, there.content, ours)
    : { content: ours, crossed: null }
}

function withoutDoubles<Content>(content: Content, others: readonly Content[]): readonly Content[] {
  return others
    .filter((other) => !isSame(other, content))
    .filter((other, at) => others.findIndex((one) => isSame(one, other)) === at)
    .slice(0, MOST_OTHERS)
}
