import { expect, test } from 'vitest'
import { SWITCHED_OFF } from '../../../src/library/offline/cacheNames.ts'
import { openRoom } from '../../../src/library/offline/room.ts'
import {
  EVERYTHING,
  OFF,
  OPENED,
  chooseRoom,
  hasChosen,
} from '../../../src/library/offline/rooms.ts'
import { createCaches } from '../../worker/fakeCaches.ts'
import { createBrowser } from './fakeBrowser.ts'

async function openHost() {
  const { host, container, registration } = createBrowser()
  const caches = createCaches()
  for (const name of ['shell-1', 'library', 'opened', 'sound', 'fonts', 'inbox'])
    await caches.open(name)
  let gone = false
  const unregister = () => {
    gone = true
    return Promise.resolve(true)
  }
  const found = Object.assign(registration, { unregister })
  container.getRegistration = () => Promise.resolve(found)
  return { host: Object.assign(host, { caches }) as unknown as Window, caches, gone: () => gone }
}

test.each([OFF, OPENED, EVERYTHING])('what was chosen is read again: %d', async (room) => {
  const { host } = await openHost()
  expect(hasChosen(host)).toBe(false)
  await chooseRoom(room, host)
  expect(openRoom(host)).toBe(room)
  expect(hasChosen(host)).toBe(true)
})

test('where nothing is to be kept, the app and the stories go, and nothing of the reader’s', async () => {
  const { host, caches, gone } = await openHost()
  await chooseRoom(OFF, host)
  expect(gone()).toBe(true)
  expect(await caches.keys()).toEqual(['fonts', 'inbox', SWITCHED_OFF])
  await chooseRoom(OPENED, host)
  expect(await caches.keys()).toEqual(['fonts', 'inbox'])
})

test('what was kept goes though the choice itself can’t be noted, and the choice isn’t said to hold', async () => {
  const { host, caches } = await openHost()
  host.localStorage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError')
  }
  await chooseRoom(OFF, host)
  expect(await caches.keys()).not.toContain('library')
  expect(openRoom(host)).not.toBe(OFF)
})

test('whatever else is chosen takes nothing off the device by itself', async () => {
  const { host, caches, gone } = await openHost()
  await chooseRoom(OPENED, host)
  expect(gone()).toBe(false)
  expect(await caches.keys()).toHaveLength(6)
})

test('a browser that refuses is no mishap', async () => {
  await expect(chooseRoom(OFF, {} as Window)).resolves.toBeUndefined()
  expect(hasChosen({} as Window)).toBe(false)
})
