import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { EVERYTHING, MUCH, OFF, ROOM_KEY } from '../../../src/library/offline/rooms.ts'
import { createBrowser, createWorker, settle } from './fakeBrowser.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
})

afterEach(() => {
  vi.useRealTimers()
})

const KEEP = { type: 'keep', room: MUCH }

function openWithWorker() {
  const browser = createBrowser()
  const { worker, posted } = createWorker('activated')
  browser.registration.active = worker
  browser.container.controller = worker
  return { ...browser, posted }
}

test('the worker is registered under the base and asked to keep the library', async () => {
  const { start, registered, posted } = openWithWorker()
  start()
  await settle()
  expect(registered).toEqual(['/news/sw.js'])
  expect(posted).toEqual([KEEP])
})

test('nothing is registered before the page has loaded', async () => {
  const { start, host, registered } = openWithWorker()
  host.document.readyState = 'interactive'
  start()
  await settle()
  expect(registered).toEqual([])
  host.dispatchEvent(new Event('load'))
  await settle()
  expect(registered).toEqual(['/news/sw.js'])
})

test('what the worker tells becomes the state', async () => {
  const { start, tell } = openWithWorker()
  const offline = start()
  await settle()
  tell({ state: 'keeping', kept: 3, total: 8 })
  expect(offline.peek().library).toEqual({ state: 'preparing', kept: 3, total: 8 })
  tell({ state: 'kept', kept: 8, total: 8, bytes: 900, whole: true })
  expect(offline.peek().library).toEqual({
    state: 'ready',
    kept: 8,
    total: 8,
    bytes: 900,
    whole: true,
  })
  tell({ state: 'incomplete', reason: 'storage', kept: 7, total: 8 })
  expect(offline.peek().library).toEqual({
    state: 'incomplete',
    reason: 'storage',
    kept: 7,
    total: 8,
  })
})

test('the state is the same object until something changes, and listeners are told', async () => {
  const { start, tell } = openWithWorker()
  const offline = start()
  await settle()
  const listener = vi.fn<() => void>()
  const stop = offline.subscribe(listener)
  expect(offline.peek()).toBe(offline.peek())
  tell({ kept: 1, total: 2 })
  stop()
  tell({ kept: 2, total: 2 })
  expect(listener).toHaveBeenCalledOnce()
})

test('a worker that has done its share is asked to go on', async () => {
  const { start, tell, posted } = openWithWorker()
  start()
  await settle()
  tell({ state: 'paused' })
  expect(posted).toEqual([KEEP, KEEP])
})

test('what is incomplete is tried again after a while, and at once when the network is back', async () => {
  const { start, tell, host, registered } = openWithWorker()
  start()
  await settle()
  tell({ state: 'incomplete', reason: 'network' })
  vi.advanceTimersByTime(20_000)
  await settle()
  expect(registered).toHaveLength(2)
  host.dispatchEvent(new Event('online'))
  await settle()
  expect(registered).toHaveLength(3)
})

test('a first worker that cannot be installed leaves the copy incomplete', async () => {
  const { start, registration } = createBrowser()
  const first = createWorker('installing')
  registration.installing = first.worker
  const offline = start()
  await settle()
  first.become('redundant')
  await settle()
  expect(offline.peek().library).toMatchObject({ state: 'incomplete', reason: 'network' })
})

test('a first worker is asked to keep as soon as it is at work', async () => {
  const { start, registration } = createBrowser()
  const first = createWorker('installing')
  registration.installing = first.worker
  start()
  await settle()
  expect(first.posted).toEqual([])
  registration.active = first.worker
  first.become('activated')
  await settle()
  expect(first.posted).toEqual([KEEP])
})

test.each([
  ['has no service worker', (host: object) => ({ ...host, serviceWorker: undefined })],
  [
    'throws at the mention of one',
    (host: object) =>
      Object.defineProperty(host, 'serviceWorker', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      }),
  ],
])('a browser that %s is unsupported, and nothing throws', (_what, change) => {
  const { start, host } = createBrowser()
  Object.assign(host, { navigator: change(host.navigator) })
  const offline = start()
  offline.acceptUpdate()
  offline.keepStory('data/articles/a.json')
  expect(offline.peek().library).toEqual({ state: 'unsupported' })
})

test('an insecure page is unsupported', () => {
  const { start, host } = createBrowser()
  host.isSecureContext = false
  expect(start().peek().library).toEqual({ state: 'unsupported' })
})

test.each([
  ['is gone from the host, or no script', new TypeError('404'), 'incomplete'],
  ['is refused by the browser', new DOMException('denied', 'SecurityError'), 'unsupported'],
])('a worker file that %s is tried again', async (_, error, state) => {
  const { start, container, registration } = createBrowser()
  const { register } = container
  container.register = () => Promise.reject(error)
  const offline = start()
  await settle()
  expect(offline.peek().library.state).toBe(state)
  container.register = register
  const { worker, posted } = createWorker('activated')
  registration.active = worker
  vi.advanceTimersByTime(20_000)
  await settle()
  expect(posted).toEqual([KEEP])
})

test('a reader who chose that nothing is kept has no worker, and is told so', async () => {
  const { start, host, registered } = openWithWorker()
  host.localStorage.setItem(ROOM_KEY, String(OFF))
  const offline = start()
  await settle()
  expect(registered).toEqual([])
  expect(offline.peek().library).toEqual({ state: 'off' })
})

test('once nothing is to be kept, the worker is asked for nothing more, and what it still tells is not heard', async () => {
  const { start, host, posted, tell } = openWithWorker()
  const offline = start()
  await settle()
  host.localStorage.setItem(ROOM_KEY, String(OFF))
  offline.keep()
  tell({ state: 'paused', kept: 3, total: 8 })
  offline.keepStory('data/articles/a.json?v=1')
  tell({ state: 'kept', kept: 8, total: 8 })
  await settle()
  expect(posted).toEqual([KEEP])
  expect(offline.peek().library).toEqual({ state: 'off' })
})

test('what the reader chooses goes to the worker when keeping goes on', async () => {
  const { start, host, posted } = openWithWorker()
  const offline = start()
  await settle()
  host.localStorage.setItem(ROOM_KEY, String(EVERYTHING))
  offline.keep()
  await settle()
  expect(posted.at(-1)).toEqual({ type: 'keep', room: Infinity })
})

test('where the worker file is gone, the worker of an earlier visit goes on', async () => {
  const { start, container, registration, posted } = openWithWorker()
  container.register = () => Promise.reject(new TypeError('404'))
  container.getRegistration = () => Promise.resolve(registration)
  start()
  await settle()
  expect(posted).toEqual([KEEP])
})

test('a worker that waits is an update to offer, and takes over only when accepted', async () => {
  const { start, registration } = openWithWorker()
  const next = createWorker('installed')
  registration.waiting = next.worker
  const offline = start()
  await settle()
  expect(offline.peek().updateReady).toBe(true)
  expect(next.posted).toEqual([])
  offline.acceptUpdate()
  expect(next.posted).toEqual([{ type: 'update' }])
})

test('an update that arrives while the page is open is offered when it is installed', async () => {
  const { start, registration } = openWithWorker()
  const offline = start()
  await settle()
  const next = createWorker('installing')
  registration.installing = next.worker
  registration.dispatchEvent(new Event('updatefound'))
  expect(offline.peek().updateReady).toBe(false)
  next.become('installed')
  expect(offline.peek().updateReady).toBe(true)
})

test('the first worker is no update', async () => {
  const { start, registration } = createBrowser()
  const first = createWorker('installing')
  registration.installing = first.worker
  const offline = start()
  await settle()
  registration.dispatchEvent(new Event('updatefound'))
  first.become('installed')
  expect(offline.peek().updateReady).toBe(false)
})

test('an accepted update reloads the page; the first worker does not', () => {
  const { start, container, reloads } = createBrowser()
  start()
  container.dispatchEvent(new Event('controllerchange'))
  expect(reloads()).toBe(0)
  container.dispatchEvent(new Event('controllerchange'))
  expect(reloads()).toBe(1)
})

test('a page that comes back into view looks for an update, at most every half hour', async () => {
  const { start, host, registration } = openWithWorker()
  start()
  await settle()
  host.document.dispatchEvent(new Event('visibilitychange'))
  expect(registration.updates).toBe(0)
  vi.advanceTimersByTime(31 * 60_000)
  host.document.dispatchEvent(new Event('visibilitychange'))
  host.document.dispatchEvent(new Event('visibilitychange'))
  expect(registration.updates).toBe(1)
})

test('an open story is kept by its address', async () => {
  const { start, posted } = openWithWorker()
  start().keepStory('data/articles/a.json?v=1')
  await settle()
  expect(posted).toContainEqual({ type: 'keepStory', address: 'data/articles/a.json?v=1' })
})

test('the network is off when the browser or the worker says so', async () => {
  const { start, host, tell } = openWithWorker()
  const offline = start()
  await settle()
  host.dispatchEvent(new Event('offline'))
  expect(offline.peek().online).toBe(false)
  host.dispatchEvent(new Event('online'))
  expect(offline.peek().online).toBe(true)
  tell({ state: 'kept', reached: false })
  expect(offline.peek().online).toBe(false)
  tell({ state: 'kept', reached: true })
  expect(offline.peek().online).toBe(true)
})
