import { isSame } from '../isSame.ts'
import type { Entry } from './Entry.ts'

/*
 * What was read anew, held to what was at hand: whatever is the same stays the same object, so that
 * nobody sorts, counts or draws it again.
 */

/** The same list where no story is another one. */
export function reconcileEntries(
  before: readonly Entry[],
  now: readonly Entry[],
): readonly Entry[] {
  const known = new Map(before.map((entry) => [entry.slug, entry]))
  const merged = now.map((entry) => {
    const one = known.get(entry.slug)
    return one && isSame(one, entry) ? one : entry
  })
  const unchanged =
    merged.length === before.length && merged.every((entry, at) => entry === before[at])
  return unchanged ? before : merged
}

/** The same map where nothing in it is another. */
export function reconcileMap<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  let unchanged = before.size === now.size
  const merged = new Map<string, Value>()
  for (const [key, value] of now) {
    const one = before.get(key)
    if (one !== undefined && isSame(one, value)) merged.set(key, one)
    else {
      merged.set(key, value)
      unchanged = false
    }
  }
  return unchanged ? before : merged
}
