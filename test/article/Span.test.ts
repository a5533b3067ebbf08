import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contains, overlaps, slice, wordsIn } from '../../src/article/Span.ts'

const span = fc.tuple(fc.nat(50), fc.nat(20)).map(([start, size]) => ({ start, end: start + size }))

test('the words at a span', () => {
  expect(slice('The wall fell.', { start: 4, end: 8 })).toBe('wall')
  expect(wordsIn('The wall  fell.', { start: 0, end: 15 })).toBe(3)
  expect(wordsIn('   ', { start: 0, end: 3 })).toBe(0)
})

test('a span contains itself; neighbours don’t overlap', () => {
  expect(contains({ start: 1, end: 3 }, { start: 1, end: 3 })).toBe(true)
  expect(overlaps({ start: 1, end: 3 }, { start: 3, end: 5 })).toBe(false)
})

test('what lies in both shares a character with both', () => {
  fc.assert(
    fc.property(span, span, (a, b) => {
      expect(overlaps(a, b)).toBe(overlaps(b, a))
      const inside = contains(a, b) && b.end > b.start
      expect(inside && !overlaps(a, b)).toBe(false)
    }),
  )
})
