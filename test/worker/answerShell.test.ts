import { expect, test } from 'vitest'
import { SWITCHED_OFF } from '../../src/library/offline/cacheNames.ts'
import {
  type Shell,
  answerNavigation,
  answerShellFile,
  dropOldShells,
  keepShell,
  mendShell,
} from '../../src/worker/answerShell.ts'
import { createCaches, listHeld } from './fakeCaches.ts'
import { BASE, built, createHost, page, script } from './fakeHost.ts'

const PATHS = ['assets/main-1a2b.js', 'shell.html']
const FILES = [built('assets/main-1a2b.js', 'start()'), built('shell.html', 'the shell')]

function openShell(answers: Parameters<typeof createHost>[0] = {}, caches = createCaches()) {
  const host = createHost({
    'shell.html': () => page('the shell'),
    'assets/main-1a2b.js': () => script('start()'),
    ...answers,
  })
  const shell: Shell = { caches, name: 'shell-2', base: BASE, files: FILES, fetch: host.fetch }
  return { shell, host }
}

function ask(address: string): Request {
  return new Request(new URL(address, BASE))
}

test('the whole shell is kept', async () => {
  const { shell } = openShell()
  await keepShell(shell)
  expect(await listHeld(shell.caches, 'shell-2', BASE)).toEqual(PATHS)
})

test.each([
  ['is not there', () => page('Not found', 404)],
  ['cannot be reached', () => 'gone' as const],
  ['is a page in place of a script, as from a captive portal', () => page('Welcome')],
  ['breaks off', () => script('star')],
  ['is another build’s', () => script('begin()')],
])('no shell is kept when a file of it %s', async (_why, answer) => {
  const { shell } = openShell({ 'assets/main-1a2b.js': answer })
  await expect(keepShell(shell)).rejects.toBeInstanceOf(TypeError)
  expect(await shell.caches.keys()).toEqual([])
})

test('no half shell stays when the device has no room for all of it', async () => {
  const { shell } = openShell({}, createCaches({ refuse: (url) => url.endsWith('.js') }))
  await expect(keepShell(shell)).rejects.toThrow('storage')
  expect(await shell.caches.keys()).toEqual([])
})

test('a file that came broken from the browser’s cache is asked of the host itself', async () => {
  const { shell, host } = openShell()
  const modes: (RequestCache | undefined)[] = []
  const fetchIt: typeof fetch = (input, init) => {
    const isScript = typeof input === 'string' && input.endsWith('.js')
    const isFirst = isScript && modes.push(init?.cache) === 1
    return isFirst ? Promise.resolve(script('star')) : host.fetch(input, init)
  }
  await keepShell({ ...shell, fetch: fetchIt })
  expect(modes).toEqual(['default', 'reload'])
  expect(await listHeld(shell.caches, 'shell-2', BASE)).toEqual(PATHS)
})

test('a shell that is whole is not fetched again', async () => {
  const { shell, host } = openShell()
  await keepShell(shell)
  host.asked.length = 0
  expect(await mendShell(shell)).toBeUndefined()
  expect(host.asked).toEqual([])
})

const SPOILT = [
  ['was dropped by the browser', (cache: Cache, url: string) => cache.delete(url)],
  ['breaks off', (cache: Cache, url: string) => cache.put(url, script('star'))],
  ['is a page', (cache: Cache, url: string) => cache.put(url, page('Welcome'))],
] as const

test.each(SPOILT)('what is kept of the shell and %s is fetched again', async (_, spoil) => {
  const { shell } = openShell()
  await keepShell(shell)
  await spoil(await shell.caches.open(shell.name), new URL('assets/main-1a2b.js', BASE).href)
  expect(await mendShell(shell)).toBeUndefined()
  const answer = await answerShellFile(shell, ask('assets/main-1a2b.js'))
  expect(await answer.text()).toBe('start()')
})

test.each(SPOILT)('what %s is let go of where the host is gone, and said', async (_, spoil) => {
  const { shell, host } = openShell()
  await keepShell(shell)
  await spoil(await shell.caches.open(shell.name), new URL('assets/main-1a2b.js', BASE).href)
  host.answers['assets/main-1a2b.js'] = () => 'gone'
  expect(await mendShell(shell)).toBe('network')
  expect(await listHeld(shell.caches, 'shell-2', BASE)).toEqual(['shell.html'])
})

test('a whole shell that was dropped is filled again', async () => {
  const { shell } = openShell()
  await keepShell(shell)
  await shell.caches.delete(shell.name)
  expect(await mendShell(shell)).toBeUndefined()
  expect(await listHeld(shell.caches, 'shell-2', BASE)).toEqual(PATHS)
})

test.each([
  ['storage', new DOMException('no room', 'QuotaExceededError')],
  ['refused', new Error('no storage')],
])('where nothing can be kept, the reason is: %s', async (reason, error) => {
  const caches = { open: () => Promise.reject(error) } as unknown as CacheStorage
  expect(await mendShell(openShell({}, caches).shell)).toBe(reason)
})

test("an older build's shell is dropped, the library is not", async () => {
  const { shell } = openShell()
  await keepShell(shell)
  await shell.caches.open('shell-1')
  await shell.caches.open('library')
  await dropOldShells(shell)
  expect(await shell.caches.keys()).toEqual(['shell-2', 'library'])
})

test('a navigation is answered by the network when there is one', async () => {
  const { shell } = openShell({ 'articles/a': () => page('the story') })
  await keepShell(shell)
  const answer = await answerNavigation(shell, ask('articles/a'))
  expect(await answer.text()).toBe('the story')
})

test.each(['nothing', 'articles', 'articles/a/b', 'stories/x', 'added'])(
  "the host's own page is passed on for %s, which the app has no page for",
  async (address) => {
    const { shell } = openShell()
    await keepShell(shell)
    expect((await answerNavigation(shell, ask(address))).status).toBe(404)
  },
)

test.each([
  'articles/own',
  'articles/own/',
  'articles/own?q=x',
  'add',
  'marks',
  'corrections',
  'stories/2',
])(
  'the shell answers for %s where the host knows of no such page: it may be the reader’s',
  async (address) => {
    const { shell } = openShell()
    await keepShell(shell)
    expect(await (await answerNavigation(shell, ask(address))).text()).toBe('the shell')
  },
)

test("without a kept shell the host's own page is passed on for a story too", async () => {
  const { shell } = openShell()
  expect((await answerNavigation(shell, ask('articles/own'))).status).toBe(404)
})

test.each([
  ['gone', () => 'gone' as const],
  ['failing', () => page('Bad gateway', 502)],
  ['behind a page that asks to log in', () => page('Log in', 511)],
])('a navigation is answered by the shell when the host is %s', async (_how, answer) => {
  const { shell } = openShell({ 'articles/a': answer })
  await keepShell(shell)
  expect(await (await answerNavigation(shell, ask('articles/a'))).text()).toBe('the shell')
})

test("without a kept shell the host's failure is shown for what it is", async () => {
  const { shell } = openShell({ 'articles/a': () => page('Bad gateway', 502) })
  expect((await answerNavigation(shell, ask('articles/a'))).status).toBe(502)
})

test('a shell file comes from the cache without asking the host', async () => {
  const { shell, host } = openShell()
  await keepShell(shell)
  host.asked.length = 0
  const answer = await answerShellFile(shell, ask('assets/main-1a2b.js'))
  expect(await answer.text()).toBe('start()')
  expect(host.asked).toEqual([])
})

test('a shell file that the browser has dropped comes from the host, and is kept again', async () => {
  const { shell, host } = openShell()
  const answer = await answerShellFile(shell, ask('assets/main-1a2b.js'))
  expect(await answer.text()).toBe('start()')
  host.answers['assets/main-1a2b.js'] = () => 'gone'
  const again = await answerShellFile(shell, ask('assets/main-1a2b.js'))
  expect(await again.text()).toBe('start()')
})

test('a script that comes broken from the host is a network error, which a page asks for again', async () => {
  const { shell } = openShell({ 'assets/main-1a2b.js': () => script('star') })
  expect((await answerShellFile(shell, ask('assets/main-1a2b.js'))).type).toBe('error')
})

test('a file without a hash in its name may be that of the next build', async () => {
  const { shell } = openShell({ 'shell.html': () => page('the next shell') })
  expect(await (await answerShellFile(shell, ask('shell.html'))).text()).toBe('the next shell')
})

test('a page that a kept script failed has it anew', async () => {
  const { shell } = openShell()
  await keepShell(shell)
  const url = new URL('assets/main-1a2b.js', BASE).href
  await (await shell.caches.open(shell.name)).put(url, script('star'))
  const answer = await answerShellFile(shell, new Request(url, { cache: 'reload' }))
  expect(await answer.text()).toBe('start()')
})

test('where nothing is to be kept, the host answers, and no cache is made anew', async () => {
  const { shell } = openShell({ 'articles/a': () => page('Bad gateway', 502) })
  await shell.caches.open(SWITCHED_OFF)
  const request = new Request(new URL('assets/main-1a2b.js', BASE), { cache: 'reload' })
  expect(await (await answerShellFile(shell, request)).text()).toBe('start()')
  expect((await answerNavigation(shell, ask('articles/a'))).status).toBe(502)
  expect(await mendShell(shell)).toBeUndefined()
  expect(await shell.caches.keys()).toEqual([SWITCHED_OFF])
})

test('half a kept page answers no navigation', async () => {
  const { shell } = openShell({ 'articles/a': () => page('Bad gateway', 502) })
  await keepShell(shell)
  const url = new URL('shell.html', BASE).href
  await (await shell.caches.open(shell.name)).put(url, page('the sh'))
  expect((await answerNavigation(shell, ask('articles/a'))).status).toBe(502)
})

test('with storage switched off, the host answers', async () => {
  const caches = { open: () => Promise.reject(new Error('no storage')) } as unknown as CacheStorage
  const { shell } = openShell({}, caches)
  expect(await (await answerShellFile(shell, ask('assets/main-1a2b.js'))).text()).toBe('start()')
})
