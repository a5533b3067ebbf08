import type { Contents, Entry, Kept, Kind, Stamp } from './Record.ts'
import type { ChangeOf } from './Shelf.ts'
import { isSame } from '../isSame.ts'
import { mergeContent } from './mergeContent.ts'

/** How many writes a record remembers: copies that are further apart count as crossed. */
export const TRAIL = 64

/** One write of one record: no other write has its id. `at`: ISO moment. */
export type Write = { readonly id: string; readonly at: string }

/** The record as it is after a change; `current` is what stands there now. */
export function nextEntry<K extends Kind>(
  current: Entry<K> | undefined,
  change: ChangeOf<K>,
  write: Write,
): Entry<K> {
  const stamp = stampOf(change, current, write)
  if (change.content === null) return { ...stamp, deleted: true }
  const there = current && !current.deleted ? current : null
  const { content, crossed } = settle(there, change.content, change.basedOn)
  const others = withoutDoubles(content, [
    ...(crossed ? [crossed] : []),
    ...(change.settled ? [] : (there?.others ?? [])),
  ])
  return { ...stamp, deleted: false, content, ...(others.length > 0 && { others }) }
}

/** What a record carries after a write on top of `current`. */
function stampOf(
  { id, slug }: Pick<Stamp, 'id' | 'slug'>,
  current: Stamp | undefined,
  write: Write,
): Stamp {
  return {
    id,
    slug,
    revision: (current?.revision ?? 0) + 1,
    trail: [write.id, ...(current?.trail ?? [])].slice(0, TRAIL),
    changed: write.at,
  }
}

/**
 * A record as it was before, as a write on top of what is there now: a copy that was made in between
 * is older then, and never wins over it.
 */
export function broughtBack<K extends Kind>(
  before: Entry<K>,
  current: Entry<K>,
  write: Write,
): Entry<K> {
  return { ...before, ...stampOf(before, current, write) }
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
}
