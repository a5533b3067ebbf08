import { expect, test } from 'vitest'
import { answerFont } from '../../src/worker/answerFont.ts'
import { createCaches } from './fakeCaches.ts'
import { BASE, built, createHost, page } from './fakeHost.ts'

const ADDRESS = 'assets/atkinson-400-1a2b.woff2'

function openFonts(options: Parameters<typeof createCaches>[0] = {}) {
  const host = createHost({ [ADDRESS]: font })
  const caches = createCaches(options)
  const fonts = { caches, base: BASE, files: [built(ADDRESS, 'letters')], fetch: host.fetch }
  return { host, caches, ask: () => answerFont(fonts, new Request(new URL(ADDRESS, BASE))) }
}

function font(): Response {
  return new Response('letters', { headers: { 'content-type': 'font/woff2' } })
}

test('a font that was chosen once comes without asking the host again', async () => {
  const { host, ask } = openFonts()
  expect(await (await ask()).text()).toBe('letters')
  host.answers[ADDRESS] = () => 'gone'
  expect(await (await ask()).text()).toBe('letters')
  expect(host.asked).toEqual([ADDRESS])
})

test('a font that never came is tried again', async () => {
  const { host, ask } = openFonts()
  host.answers[ADDRESS] = () => 'gone'
  expect((await ask()).type).toBe('error')
  host.answers[ADDRESS] = font
  expect(await (await ask()).text()).toBe('letters')
})

test.each([
  ['a captive portal’s page', () => page('Welcome to our café')],
  ['a page that it isn’t there', () => page('No such page', 404)],
])('%s is not kept for a font', async (_, answer) => {
  const { host, ask } = openFonts()
  host.answers[ADDRESS] = answer
  await ask()
  host.answers[ADDRESS] = font
  expect(await (await ask()).text()).toBe('letters')
})

test('a font is shown though the device has no room for it', async () => {
  const { ask } = openFonts({ refuse: () => true })
  expect(await (await ask()).text()).toBe('letters')
})

test('half a kept font is fetched again', async () => {
  const { caches, ask } = openFonts()
  await ask()
  await (await caches.open('fonts')).put(new URL(ADDRESS, BASE).href, new Response('lett'))
  expect(await (await ask()).text()).toBe('letters')
})

test('half a font is not kept', async () => {
  const { host, ask } = openFonts()
  host.answers[ADDRESS] = () => new Response('lett')
  expect((await ask()).type).toBe('error')
  host.answers[ADDRESS] = font
  expect(await (await ask()).text()).toBe('letters')
})
