// @vitest-environment jsdom
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { forgetPlace } from '../../src/library/forgottenPlaces.ts'
import {
  ANCHOR_LENGTH,
  findPlace,
  followPlaces,
  isBegun,
  openPlaces,
  savePlace,
} from '../../src/library/places.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const place = { offset: 4, words: 'wall', percent: 40, headline: 'The wall', at: 1 }

describe('how far the reader came', () => {
  test('is kept by slug, and forgotten when asked', () => {
    savePlace('wall', place)
    savePlace('ferry', { ...place, at: 2 })
    expect(openPlaces()).toEqual({ wall: place, ferry: { ...place, at: 2 } })
    forgetPlace('wall')
    expect(Object.keys(openPlaces())).toEqual(['ferry'])
  })

  test('is the same object until it changes', () => {
    savePlace('wall', place)
    expect(openPlaces()).toBe(openPlaces())
  })

  test('is told to whoever follows it', () => {
    const seen: number[] = []
    const leave = followPlaces(() => seen.push(openPlaces()['wall']?.percent ?? 0))
    savePlace('wall', place)
    leave()
    savePlace('wall', { ...place, percent: 50 })
    expect(seen).toEqual([40])
  })

  test('forgets the oldest of very many', () => {
    for (let at = 0; at < 203; at++) savePlace(`story-${at}`, { ...place, at })
    expect(Object.keys(openPlaces())).toHaveLength(200)
    expect(openPlaces()['story-2']).toBeUndefined()
  })

  test.each(['not JSON', '[]', '7', '{"wall":{"offset":"4"}}', 'null'])(
    'is nothing where something else was kept: %s',
    (kept) => {
      localStorage.setItem('on-record-places', kept)
      expect(openPlaces()['wall']).toBeUndefined()
    },
  )

  test('is no trouble where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(() => savePlace('wall', place)).not.toThrow()
    expect(() => forgetPlace('wall')).not.toThrow()
  })

  test.each([
    [3, false],
    [4, true],
    [96, true],
    [97, false],
  ])('%s %% is begun: %s', (percent, begun) => {
    expect(isBegun({ ...place, percent })).toBe(begun)
  })
})

describe('a place in a text', () => {
  test('is where it was, or where its words now stand nearest', () => {
    const words = 'the wall'
    const at = { ...place, words, offset: 3 }
    expect(findPlace('On the wall', at)).toBe(3)
    expect(findPlace('Mind: on the wall', at)).toBe(9)
    expect(findPlace('the wall … the wall', { ...at, offset: 10 })).toBe(11)
    expect(findPlace('the wall ………… the wall', { ...at, offset: 2 })).toBe(0)
  })

  test('is none where the words are gone', () => {
    expect(findPlace('On the quay', { ...place, words: 'the wall' })).toBeNull()
    expect(findPlace('   ', { ...place, words: ' ' })).toBeNull()
  })

  test('survives any words put before it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(200), (before, text, offset) => {
        const words = text.slice(offset, offset + ANCHOR_LENGTH)
        const found = findPlace(before + text, { ...place, words, offset })
        const stands = found !== null && (before + text).startsWith(words, found)
        expect(stands).toBe(words.trim() !== '')
      }),
    )
  })
})
