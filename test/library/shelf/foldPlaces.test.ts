// @vitest-environment jsdom
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { forgetPlace } from '../../../src/library/forgottenPlaces.ts'
import { type ReadingPlace, openPlaces, savePlace } from '../../../src/library/places.ts'
import { foldPlaces } from '../../../src/library/shelf/foldPlaces.ts'
import { openBrowser, openTab } from './openTab.ts'

function placeAt(at: number): ReadingPlace {
  return { offset: 10, words: 'It floats', percent: 40, headline: 'Ferry runs again', at }
}

beforeEach(() => localStorage.clear())

/** Longer than places take to come to rest. */
const PATIENCE = { timeout: 6000 }

test('a place that was noted without the shelf is a record of it when it opens', async () => {
  savePlace('ferry', placeAt(1))
  const shelf = openTab(openBrowser())
  onTestFinished(foldPlaces(shelf))
  await vi.waitFor(async () =>
    expect((await shelf.find('place', 'ferry'))?.content).toEqual(placeAt(1)),
  )
})

test('a place that is noted or forgotten later follows', async () => {
  const shelf = openTab(openBrowser())
  onTestFinished(foldPlaces(shelf))
  savePlace('ferry', placeAt(1))
  await vi.waitFor(async () => expect(await shelf.count('place')).toBe(1), PATIENCE)
  forgetPlace('ferry')
  await vi.waitFor(async () => expect(await shelf.count('place')).toBe(0), PATIENCE)
  expect(openPlaces()).toEqual({})
})

test('a place that a restore brought is noted where the pages look', async () => {
  const shelf = openTab(openBrowser())
  onTestFinished(foldPlaces(shelf))
  await shelf.save([{ kind: 'place', id: 'ferry', slug: 'ferry', content: placeAt(5) }])
  await vi.waitFor(() => expect(openPlaces()['ferry']).toEqual(placeAt(5)), PATIENCE)
})

test('an older place never takes the room of a newer one', async () => {
  savePlace('ferry', placeAt(9))
  const shelf = openTab(openBrowser())
  await shelf.save([{ kind: 'place', id: 'ferry', slug: 'ferry', content: placeAt(5) }])
  onTestFinished(foldPlaces(shelf))
  await vi.waitFor(async () =>
    expect((await shelf.find('place', 'ferry'))?.content).toEqual(placeAt(9)),
  )
  expect(openPlaces()['ferry']).toEqual(placeAt(9))
})

test('a place that was forgotten while the shelf was closed doesn’t come back', async () => {
  const shelf = openTab(openBrowser())
  await shelf.save([{ kind: 'place', id: 'ferry', slug: 'ferry', content: placeAt(5) }])
  savePlace('ferry', placeAt(5))
  forgetPlace('ferry')
  onTestFinished(foldPlaces(shelf))
  await vi.waitFor(async () => expect(await shelf.count('place')).toBe(0), PATIENCE)
  expect(openPlaces()).toEqual({})
})

test('a place that was noted again after it was forgotten stays', async () => {
  const shelf = openTab(openBrowser())
  savePlace('ferry', placeAt(5))
  forgetPlace('ferry')
  savePlace('ferry', placeAt(6))
  onTestFinished(foldPlaces(shelf))
  await vi.waitFor(async () =>
    expect((await shelf.find('place', 'ferry'))?.content).toEqual(placeAt(6)),
  )
})
