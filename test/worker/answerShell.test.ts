import { expect, test } from 'vitest'
import {
  type Shell,
  answerNavigation,
  answerShellFile,
  dropOldShells,
  keepShell,
} from '../../src/worker/answerShell.ts'
import { createCaches, listHeld } from './fakeCaches.ts'
import { BASE, createHost, page, script } from './fakeHost.ts'

const FILES = ['assets/main-1a2b.js', 'shell.html']

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
  expect(await listHeld(shell.caches, 'shell-2', BASE)).toEqual(FILES)
})

test.each([
  ['is not there', () => page('Not found', 404)],
  ['cannot be reached', () => 'gone' as const],
  ['is a page in place of a script, as from a captive portal', () => page('Welcome')],
])('no shell is kept when a file of it %s', async (_why, answer) => {
  const { shell } = openShell({ 'assets/main-1a2b.js': answer })
  await expect(keepShell(shell)).rejects.toBeInstanceOf(TypeError)
  expect(await shell.caches.keys()).toEqual([])
})

test('no half shell stays when the device has no room for all of it', async () => {
  const { shell } = openShell({}, createCaches({ refuse: (url) => url.endsWith('.js') }))
  await expect(keepShell(shell)).rejects.toThrow('no room')
  expect(await shell.caches.keys()).toEqual([])
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

test.each(['articles/own', 'articles/own/', 'articles/own?q=x', 'add', 'marks', 'stories/2'])(
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

test('a shell file that the browser has dropped comes from the host', async () => {
  const { shell } = openShell()
  const answer = await answerShellFile(shell, ask('assets/main-1a2b.js'))
  expect(await answer.text()).toBe('start()')
})
