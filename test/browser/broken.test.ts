import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { HEADLINE, STORY } from './addresses.ts'
import { rouse, waitUntilKept } from './openRoute.ts'
import { OTHER_VERSION, expect, test } from './test.ts'

/**
 * What may be wrong with a file that the host gives, or that the browser keeps. “Ready offline” is
 * said only when all is as it was built, and once the host is whole, all is mended.
 */
const FAULTS = {
  gone: null,
  cut: (content: Buffer) => content.subarray(0, content.length / 2),
  wrong: () => Buffer.from('<!doctype html><title>Welcome</title>'),
} as const

/** Each by how its path begins. The app can't open without its opening, and can without the others. */
const FILES = {
  'the shell': 'shell.html',
  'the app’s opening': 'assets/openApp-',
  'a tool': 'assets/CiteDialog-',
  'the parser': 'parse.js',
  'a story': `data${STORY}.json`,
  'the list of stories': 'data/stories/1.json',
  'the list of what to keep': 'data/offline.json',
} as const

type Fault = (typeof FAULTS)[keyof typeof FAULTS]

/** A build that these tests break and mend: the host has each of its files packed but once. */
let folder = ''
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'on-record-broken-'))
  await cp('dist', folder, { recursive: true })
})
test.afterAll(() => rm(folder, { recursive: true }))

test.beforeEach(async ({ journal, site }) => {
  await site.start(folder)
  // Whatever a broken file makes the browser complain of.
  journal.allow(/^error: Failed to load (?:resource|module script)/)
  journal.allow(OTHER_VERSION)
  journal.allow(/^thrown: (?:Unexpected|Invalid|missing|Failed to fetch|Unterminated)/)
})

/** Breaks a file of the host; gives what mends it. */
async function spoil(start: string, fault: Fault): Promise<() => Promise<void>> {
  const files = await readdir(folder, { recursive: true })
  const path = join(folder, files.find((file) => file.startsWith(start)) ?? '')
  const content = await readFile(path)
  if (fault) await writeFile(path, fault(content))
  else await rm(path)
  return () => writeFile(path, content)
}

const ready = (page: Page) => page.getByText(/Ready offline|All is kept here/)

/** Says that the app can’t open, that the copy of it isn’t whole, or that no host gives it. */
async function expectSaid(page: Page, what: string): Promise<void> {
  const said = page.getByText(
    /Part of the app hasn’t come|Offline copy incomplete|No connection\.$/,
  )
  await expect(said.filter({ visible: true }), what).toBeVisible({ timeout: 45_000 })
  await expect(ready(page), what).toHaveCount(0)
}

/** What the browser keeps of its own is mended by the page that found it broken, for the next. */
async function loadAgain(page: Page): Promise<void> {
  await page.reload()
  await page.keyboard.press('Shift')
  const again = page.getByRole('link', { name: 'Load it again' })
  await expect(page.locator('html[data-ready]').or(again)).toBeVisible()
  if (!(await again.isVisible())) return
  await page.waitForLoadState('networkidle')
  const loaded = page.waitForEvent('load')
  await again.click()
  await loaded
}

/** Once the host is whole, all is kept as it was built. */
async function expectMended(page: Page, mend: () => Promise<void>): Promise<void> {
  await mend()
  await loadAgain(page)
  await waitUntilKept(page)
}

/** Though the host is gone, in a tab of its own, all that a reader asks of a story. */
async function expectReadable(page: Page): Promise<void> {
  const tab = await page.context().newPage()
  await tab.goto(STORY)
  await expect(tab.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await rouse(tab)
  await tab.locator('main .body q').first().click()
  await tab.getByRole('button', { name: 'Cite', exact: true }).click()
  await expect(tab.getByRole('dialog', { name: /^Cite this/ })).toBeVisible()
  await tab.goto('/')
  await expect(tab.getByRole('link', { name: HEADLINE })).toBeVisible()
}

/** Each file once, and each fault; every one of each with every other is tried with the worker alone. */
const FIRST_VISITS = [
  ['the shell', 'wrong'],
  ['the app’s opening', 'cut'],
  ['a tool', 'wrong'],
  ['the parser', 'gone'],
  ['a story', 'cut'],
  ['the list of stories', 'gone'],
  ['the list of what to keep', 'cut'],
] as const

for (const [what, how] of FIRST_VISITS) {
  test(`on a first visit ${what} is ${how}: that is said, and mended once the host is whole`, async ({
    page,
    site,
  }) => {
    const mend = await spoil(FILES[what], FAULTS[how])
    await page.goto('/')
    await page.keyboard.press('Shift')
    await expectSaid(page, what)
    await expectMended(page, mend)
    await site.stop()
    await expectReadable(page)
  })
}

for (const how of ['gone', 'cut', 'wrong'] as const) {
  test(`what was kept and is ${how} is said to be, and mended once the host is whole`, async ({
    page,
    site,
  }) => {
    test.slow()
    const session = await page.context().newCDPSession(page)
    await page.goto('/')
    await waitUntilKept(page)
    for (const [what, start] of Object.entries(FILES)) {
      // Nor can it be had again: neither from the host nor from what the browser keeps of its own.
      const mend = await spoil(start, null)
      await page.evaluate(spoilKept, { start, how })
      await session.send('Network.clearBrowserCache')
      await page.reload()
      await page.keyboard.press('Shift')
      await expectSaid(page, what)
      await expectMended(page, mend)
    }
    await site.stop()
    await expectReadable(page)
  })
}

/** In the page. */
async function spoilKept({ start, how }: { start: string; how: string }): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const { url } of await cache.keys()) {
      if (!new URL(url).pathname.startsWith(`/${start}`)) continue
      const kept = await cache.match(url)
      const body = (await kept?.arrayBuffer()) ?? new ArrayBuffer()
      const spoilt = how === 'cut' ? body.slice(0, body.byteLength / 2) : '<!doctype html>'
      if (how === 'gone') await cache.delete(url)
      else await cache.put(url, new Response(spoilt, { headers: kept?.headers ?? {} }))
    }
  }
}
