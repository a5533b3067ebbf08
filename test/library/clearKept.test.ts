// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest'
import { correctionOf } from '../../src/article/corrections/Correction.ts'
import { clearKept } from '../../src/library/clearKept.ts'
import { openForgotten } from '../../src/library/forgottenPlaces.ts'
import { openPlaces, savePlace } from '../../src/library/places.ts'
import type { Shelf } from '../../src/library/shelf/Shelf.ts'
import { markChange, markOf, openBrowser, openTab, storyChange } from './shelf/openTab.ts'

afterEach(() => localStorage.clear())

const TERN = correctionOf({ kind: 'publisher', name: 'Tern News' })
const PLACE = { offset: 10, words: 'runs again', percent: 40, headline: 'Ferry runs again', at: 7 }

async function filledShelf(): Promise<Shelf> {
  const shelf = openTab(openBrowser())
  await shelf.save([
    storyChange('ferry', 'Ferry runs again'),
    markChange('m1', markOf('Ferry')),
    {
      kind: 'correction',
      id: 'ferry c1',
      slug: 'ferry',
      content: { correction: TERN, place: 1 },
    },
  ])
  return shelf
}

const countsOf = async (shelf: Shelf) => [
  await shelf.count('story'),
  await shelf.count('mark'),
  await shelf.count('correction'),
]

describe('clearing one kind', () => {
  test.each([
    ['story', [0, 1, 0]],
    ['mark', [1, 0, 1]],
    ['correction', [1, 1, 0]],
  ] as const)(
    '%s: takes it, and nothing that stays useful, and can be undone',
    async (kind, left) => {
      const shelf = await filledShelf()
      const cleared = await clearKept(shelf, kind)
      expect(cleared.refusal).toBeNull()
      expect(await countsOf(shelf)).toEqual(left)
      expect(await cleared.undo()).toBeNull()
      expect(await countsOf(shelf)).toEqual([1, 1, 1])
    },
  )

  test('places are forgotten for good, unless it is undone', async () => {
    const shelf = await filledShelf()
    savePlace('ferry', PLACE)
    const cleared = await clearKept(shelf, 'place')
    expect(openPlaces()).toEqual({})
    expect(openForgotten()).toEqual({ ferry: 7 })
    expect(await countsOf(shelf)).toEqual([1, 1, 1])
    expect(await cleared.undo()).toBeNull()
    expect(openPlaces()).toEqual({ ferry: PLACE })
    expect(openForgotten()).toEqual({})
  })

  test('tells why nothing went where the shelf refuses', async () => {
    const shelf = await filledShelf()
    const refusing: Shelf = {
      ...shelf,
      save: () => Promise.resolve({ state: 'refused', refusal: 'blocked' }),
    }
    expect((await clearKept(refusing, 'mark')).refusal).toBe('blocked')
    expect(await countsOf(shelf)).toEqual([1, 1, 1])
  })
})
