import { expect, test } from 'vitest'
import { fetchBuilt, isAsBuilt, put } from '../../src/worker/builtFile.ts'
import { BASE, built, createHost, page, script } from './fakeHost.ts'

const FILE = built('assets/main-1a2b.js', 'start()')
const URL_OF = new URL('assets/main-1a2b.js', BASE).href

function fetchFrom(answers: readonly (() => Response | 'gone')[]) {
  const queue = [...answers]
  const host = createHost({
    'assets/main-1a2b.js': () => (queue.shift() ?? (() => 'gone' as const))(),
  })
  return fetchBuilt(host.fetch, URL_OF, FILE)
}

test('a file is as it was built when it holds the very bytes', async () => {
  expect(await isAsBuilt(script('start()'), FILE)).toBe(true)
})

test.each([
  ['half of it', 'star'],
  ['other words of that length', 'begin()'],
  ['one byte more', 'start() '],
  ['nothing', ''],
])('it is not with %s', async (_, content) => {
  expect(await isAsBuilt(script(content), FILE)).toBe(false)
})

test('what has no version is never known to be as it was built', async () => {
  expect(await isAsBuilt(script('start()'), 'assets/main-1a2b.js')).toBe(false)
})

test('what breaks off is not', async () => {
  const body = new ReadableStream({ pull: (to) => to.error(new TypeError('network error')) })
  expect(await isAsBuilt(new Response(body), FILE)).toBe(false)
})

test('the answer can still be read', async () => {
  const answer = script('start()')
  await isAsBuilt(answer, FILE)
  expect(await answer.text()).toBe('start()')
})

test('what came broken is asked for once more', async () => {
  const answer = await fetchFrom([() => script('star'), () => script('start()')])
  expect(answer).toBeInstanceOf(Response)
})

type Case = readonly [reason: string, what: string, answers: readonly (() => Response | 'gone')[]]

test.each<Case>([
  ['damaged', 'stays broken', [() => script('star'), () => script('sta')]],
  ['network', 'is a host’s page', [() => page('Welcome'), () => page('Welcome')]],
  ['network', 'isn’t there', [() => page('No such page', 404)]],
  ['network', 'comes from a host that is gone', [() => 'gone']],
])('the reason is %s where it %s', async (reason, _, answers) => {
  expect(await fetchFrom(answers)).toBe(reason)
})

test.each([
  ['storage', 'has no room', new DOMException('no room', 'QuotaExceededError')],
  ['refused', 'doesn’t take such an answer', new TypeError('Vary: *')],
  ['refused', 'is gone', new DOMException('gone', 'InvalidStateError')],
])('the reason is %s where the cache %s', async (reason, _, error) => {
  const cache = { put: () => Promise.reject(error) } as unknown as Cache
  expect(await put(cache, URL_OF, script('start()'))).toBe(reason)
})
