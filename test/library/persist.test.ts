import { expect, test } from 'vitest'
import { askToPersist, persistenceNow, roomTaken } from '../../src/library/persist.ts'

/** A window whose storage gives these answers. */
function hostOf(storage: Partial<StorageManager> | undefined): Window {
  return { navigator: { storage } } as unknown as Window
}

const yes = () => Promise.resolve(true)
const no = () => Promise.resolve(false)

test('a browser that keeps it already isn’t asked again', async () => {
  let asked = 0
  const persist = () => {
    asked++
    return yes()
  }
  expect(await askToPersist(hostOf({ persisted: yes, persist }))).toBe('kept')
  expect(asked).toBe(0)
  expect(await askToPersist(hostOf({ persisted: no, persist }))).toBe('kept')
  expect(asked).toBe(1)
})

test('a refusal, silence and a fault are told apart from a promise', async () => {
  expect(await askToPersist(hostOf({ persisted: no, persist: no }))).toBe('mayGo')
  expect(await askToPersist(hostOf(undefined))).toBe('unknown')
  const fails = () => Promise.reject(new Error('private'))
  expect(await askToPersist(hostOf({ persisted: fails, persist: fails }))).toBe('unknown')
  expect(await persistenceNow(hostOf({ persisted: no }))).toBe('mayGo')
})

test('the room it takes is known or left unsaid', async () => {
  expect(await roomTaken(hostOf({ estimate: () => Promise.resolve({ usage: 12 }) }))).toBe(12)
  expect(await roomTaken(hostOf(undefined))).toBeNull()
  expect(await roomTaken(hostOf({ estimate: () => Promise.reject(new Error('no')) }))).toBeNull()
})

test('a window that refuses even to be asked is one that doesn’t say', async () => {
  const navigator = {
    get storage(): StorageManager {
      throw new DOMException('refused', 'SecurityError')
    },
  }
  const host = { navigator } as unknown as Window
  expect(await roomTaken(host)).toBeNull()
  expect(await persistenceNow(host)).toBe('unknown')
})
