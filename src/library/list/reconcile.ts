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
    return one && isAlike(one, entry) ? one : entry
  })
  const isSame =
    merged.length === before.length && merged.every((entry, at) => entry === before[at])
  return isSame ? before : merged
}

/** The same map where nothing in it is another. */
export function reconcileMap<Value>(
  before: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  let isSame = before.size === now.size
  const merged = new Map<string, Value>()
  for (const [key, value] of now) {
    const one = before.get(key)
    if (one !== undefined && isAlike(one, value)) merged.set(key, one)
    else {
      merged.set(key, value)
      isSame = false
    }
  }
  return isSame ? before : merged
}

/** Whether two plain values, as they lie on a disk, have the same in them. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isObject(one) || !isObject(other)) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  return names.every((name) => Object.hasOwn(other, name) && isAlike(one[name], other[name]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
