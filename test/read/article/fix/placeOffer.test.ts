import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeOffer } from '../../../../src/read/article/fix/placeOffer.ts'

const OFFER = { width: 360, height: 96 }
const ROOM = { width: 390, height: 800, head: 56, foot: 60 }

function lies(top: number, bottom: number, touch = false) {
  return placeOffer({ top, bottom, left: 20 }, OFFER, ROOM, touch).top
}

test('the offer stands below the words, and above them where there is no room', () => {
  expect(lies(300, 320)).toBe(332)
  expect(lies(640, 660)).toBe(640 - 12 - 96)
  // The words go on out of view.
  expect(lies(640, 900)).toBe(640 - 12 - 96)
})

test('under a finger it stands at the foot, or at the head where the words are at the foot', () => {
  expect(lies(300, 320, true)).toBe(800 - 60 - 8 - 96)
  expect(lies(640, 660, true)).toBe(56 + 8)
})

test('words that fill the window leave only its foot', () => {
  expect(lies(-40, 900)).toBe(800 - 60 - 8 - 96)
  expect(lies(-40, 900, true)).toBe(800 - 60 - 8 - 96)
})

test('it never hides words that leave room for it, and never leaves the window', () => {
  const words = fc.record({ top: fc.integer({ min: 56, max: 760 }), tall: fc.nat(400) })
  fc.assert(
    fc.property(words, fc.integer({ min: 0, max: 390 }), fc.boolean(), (span, left, touch) => {
      const bottom = span.top + span.tall
      const place = placeOffer({ top: span.top, bottom, left }, OFFER, ROOM, touch)
      const fits = bottom <= 800 - 60 - 8 - 96 - 12 || span.top >= 56 + 8 + 96 + 12
      const hides = place.top < bottom && place.top + OFFER.height > span.top
      expect(hides && fits).toBe(false)
      expect(place.left).toBeGreaterThanOrEqual(8)
      expect(place.left + OFFER.width).toBeLessThanOrEqual(390 - 8)
      expect(place.top + OFFER.height).toBeLessThanOrEqual(800 - 60)
    }),
  )
})
