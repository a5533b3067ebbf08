import { expect, test } from 'vitest'
import { type Library, answerData } from '../../src/worker/answerData.ts'
import { keepLibrary } from '../../src/worker/keepLibrary.ts'
import { BASE, json, page } from './fakeHost.ts'
import { openLibrary } from './openLibrary.ts'

async function openKept() {
  const opened = openLibrary({ harbour: 'Ice.' })
  await keepLibrary(opened.library)
  opened.host.asked.length = 0
  return opened
}

function ask(library: Library, address: string): Promise<Response> {
  return answerData(library, new Request(new URL(address, BASE)))
}

test('a story in the version that is kept comes without asking the host', async () => {
  const { library, host, addressOf } = await openKept()
  const answer = await ask(library, addressOf('harbour'))
  expect(await answer.json()).toBe('Ice.')
  expect(host.asked).toEqual([])
})

test('a story in another version comes from the host', async () => {
  const { library, host } = await openKept()
  host.answers['data/articles/harbour.json?v=2'] = () => json('new')
  expect(await (await ask(library, 'data/articles/harbour.json?v=2')).json()).toBe('new')
})

test('without a version, it is what the kept edition holds', async () => {
  const { library, host } = await openKept()
  const answer = await ask(library, 'data/stories/1.json')
  expect(await answer.json()).toBe('harbour,Ice.')
  expect(host.asked).toEqual([])
})

test('without a version, after an update, it is what the host has', async () => {
  const { library, host } = await openKept()
  host.answers['data/stories/1.json'] = () => json('new')
  const answer = await ask({ ...library, edition: 'e2' }, 'data/stories/1.json')
  expect(await answer.json()).toBe('new')
})

test.each([
  ['is gone', () => 'gone' as const],
  ['fails', () => json({}, 503)],
  ['is a captive portal', () => page('Welcome to our café')],
])('any kept version is better than none when the host %s', async (_how, answer) => {
  const { library, host } = await openKept()
  host.answers['data/articles/harbour.json?v=2'] = answer
  const kept = await ask(library, 'data/articles/harbour.json?v=2')
  expect(await kept.json()).toBe('Ice.')
})

test("a captive portal's page is a network error where nothing is kept", async () => {
  const { library, host } = await openKept()
  host.answers['data/articles/bakery.json'] = () => page('Welcome to our café')
  expect((await ask(library, 'data/articles/bakery.json')).type).toBe('error')
})

test('that there is no such story is passed on', async () => {
  const { library } = await openKept()
  expect((await ask(library, 'data/articles/none.json')).status).toBe(404)
})

test('with storage switched off, the host answers', async () => {
  const { library, host, addressOf } = await openKept()
  host.answers[addressOf('harbour')] = () => json('from the host')
  const caches = { open: () => Promise.reject(new Error('no storage')) } as unknown as CacheStorage
  const answer = await ask({ ...library, caches }, addressOf('harbour'))
  expect(await answer.json()).toBe('from the host')
})

const CUT = () => new Response('"Ic', { headers: { 'content-type': 'application/json' } })

test('half a kept story is no story: the host has it', async () => {
  const { library, addressOf } = await openKept()
  const cache = await library.caches.open('library')
  await cache.put(new URL(addressOf('harbour'), BASE).href, CUT())
  expect(await (await ask(library, addressOf('harbour'))).json()).toBe('Ice.')
})

test('half a kept story is no better than none where the host is gone', async () => {
  const { library, host, addressOf } = await openKept()
  const cache = await library.caches.open('library')
  await cache.put(new URL(addressOf('harbour'), BASE).href, CUT())
  host.answers[addressOf('harbour')] = () => 'gone'
  expect((await ask(library, addressOf('harbour'))).type).toBe('error')
})

test('a story that breaks off on its way is asked for again', async () => {
  const { library, host } = await openKept()
  host.answers['data/articles/bakery.json'] = () =>
    host.asked.length === 1 ? CUT() : json('Bread.')
  expect(await (await ask(library, 'data/articles/bakery.json')).json()).toBe('Bread.')
  expect(host.asked).toHaveLength(2)
})

test('a story that always breaks off is a network error', async () => {
  const { library, host } = await openKept()
  host.answers['data/articles/bakery.json'] = CUT
  expect((await ask(library, 'data/articles/bakery.json')).type).toBe('error')
})
