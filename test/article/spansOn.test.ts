import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Span, overlaps } from '../../src/article/Span.ts'
import { spansOn } from '../../src/article/spansOn.ts'

const place = fc.nat({ max: 400 })
const span = fc
  .tuple(place, place)
  .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

test('finds what a look at each would find, in the same order', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 120 }), fc.array(span), (spans, stretches) => {
      for (const stretch of stretches) {
        const each = spans.filter((one) => overlaps(stretch, one))
        expect(spansOn(spans, stretch)).toEqual(each)
      }
    }),
  )
})

test('a span that holds many others is on each of their stretches, and none before it', () => {
  const inner = Array.from({ length: 100 }, (_, at) => ({ start: 10 + at * 10, end: 15 + at * 10 }))
  const outer = { start: 10, end: 1010 }
  const spans = [...inner, outer]
  expect(spansOn(spans, { start: 500, end: 505 })).toEqual([inner[49], outer])
  expect(spansOn(spans, { start: 505, end: 510 })).toEqual([outer])
  expect(spansOn(spans, { start: 0, end: 10 })).toEqual([])
  expect(spansOn(spans, { start: 1010, end: 1020 })).toEqual([])
})

test('looks at each of thousands of spans a few times, however many stretches are asked for', () => {
  const COUNT = 5000
  let looks = 0
  const spans = Array.from({ length: COUNT }, (_, at) => ({
    get start() {
      looks++
      return at * 10
    },
    end: at * 10 + 5,
  }))
  for (let at = 0; at < COUNT; at++)
    expect(spansOn(spans, { start: at * 10, end: at * 10 + 10 })).toEqual([spans[at]])
  expect(looks).toBeLessThan(COUNT * 100)
})
