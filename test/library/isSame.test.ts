import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSame } from '../../src/library/isSame.ts'

test('values are the same when they have the same in them, and only then', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSame(one, structuredClone(one))).toBe(true)
      expect(isSame(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)))
    }),
  )
  expect(isSame({ a: undefined }, { b: undefined })).toBe(false)
  expect(isSame([], {})).toBe(false)
  expect(isSame(null, {})).toBe(false)
})

/** The same whatever order its names came in, and never the same for a list; -0 is written as 0. */
function sorted(value: unknown): unknown {
  if (Object.is(value, -0)) return 'minus nothing'
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value)
    .map(([name, one]) => [name, sorted(one)])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
  return { pairs }
}
