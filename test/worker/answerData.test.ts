import { expect, test } from 'vitest'
import { type Library, answerData } from '../../src/worker/answerData.ts'
import { keepLibrary } from '../../src/worker/keepLibrary.ts'
import { BASE, json, page } from './fakeHost.ts'
import { openLibrary } from './openLibrary.ts'

async function openKept() {
  const opened = openLibrary({ edition: 'e1', stories: { harbour: '1' } })
  await keepLibrary(opened.library)
  opened.host.asked.length = 0
  return opened
}

function ask(library: Library, address: string): Promise<Response> {
  return answerData(library, new Request(new URL(address, BASE)))
}

test('a story in the version that is kept comes without asking the host', async () => {
  const { library, host } = await openKept()
  const answer = await ask(library, 'data/articles/harbour.json?v=1')
  expect(await answer.json()).toEqual({ address: 'data/articles/harbour.json?v=1' })
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
  expect(await answer.json()).toEqual({ address: 'data/stories/1.json?v=1' })
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
  expect(await kept.json()).toEqual({ address: 'data/articles/harbour.json?v=1' })
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
  const { library, host } = await openKept()
  host.answers['data/articles/harbour.json?v=1'] = () => json('from the host')
  const caches = { open: () => Promise.reject(new Error('no storage')) } as unknown as CacheStorage
  const answer = await ask({ ...library, caches }, 'data/articles/harbour.json?v=1')
  expect(await answer.json()).toBe('from the host')
})
