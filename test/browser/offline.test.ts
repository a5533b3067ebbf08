import { readdir, rm, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { OfflineList } from '../../src/article/Edition.ts'
import { readJson } from './buildEdition.ts'
import { HEADLINE, OWN_ROUTES, ROUTES, STORY } from './addresses.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { serveNothingUseful } from './serveNothingUseful.ts'
import { expect, test } from './test.ts'

/** Fonts are fetched when they are chosen. */
const ON_CHOICE = /^(?:assets\/)?(?:atkinson|opendyslexic)-/

test('once kept, every page opens by its address though the host is gone', async ({
  context,
  page,
  site,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  for (const { address, heading } of [...ROUTES, ...OWN_ROUTES]) {
    const tab = await context.newPage()
    await openRoute(tab, address)
    await expect(tab.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await tab.close()
  }
})

test('once kept, stories open from the list though the host is gone', async ({ page, site }) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  await page.reload()
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText(/Ready offline: \d+ built-in stories are kept/)).toBeVisible()
  await expect(page.getByText('There is no connection just now.')).toBeVisible()
})

/** A page that is opened without its host is empty at first. */
const AT_ONCE = [
  ['/ and what is typed next', '/', '/on recx\bord', '[type=search]:focus', 'on record'],
  ['j', '/', 'j', '.rows a:focus', ''],
  ['g s', '/', 'gs', '.settings', ''],
  [']', STORY, ']', '.card', ''],
  ['g l', '/settings', 'gl', '.library', ''],
] as const

test('once kept, keys are heard from the very moment in which a page opens though the host is gone', async ({
  context,
  page,
  site,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  for (const [what, address, keys, leadsTo, value] of AT_ONCE) {
    const tab = await context.newPage()
    await tab.goto(address, { waitUntil: 'domcontentloaded' })
    for (const key of keys) await tab.keyboard.press(key === '\b' ? 'Backspace' : key)
    const place = tab.locator(leadsTo).first()
    await expect(place, what).toBeVisible()
    if (value) await expect(place, what).toHaveValue(value)
    await tab.close()
  }
})

test('once kept, a press is heard in the very moment in which a story stands though the host is gone', async ({
  context,
  page,
  site,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    new MutationObserver((_, watch) => {
      const quote = document.querySelector<HTMLElement>('main .body [data-quote]')
      if (!quote) return
      watch.disconnect()
      quote.click()
    }).observe(document, { childList: true, subtree: true })
  })
  await tab.goto(STORY)
  await expect(tab.getByRole('region', { name: /^Quote, / })).toBeVisible()
})

test('an address that nothing is kept for is told so though the host is gone', async ({
  page,
  site,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: net::ERR_FAILED .*\/no-such-story/)
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  await page.goto('/articles/no-such-story')
  await expect(
    page.getByRole('heading', { level: 1, name: 'This page isn’t on this device yet' }),
  ).toBeVisible()
})

test('as many files are kept as the edition and the app have', async ({ page, build }) => {
  await page.goto('/')
  await waitUntilKept(page)
  const { files } = await readJson<OfflineList>(`${build}/data/offline.json`)
  const assets = await readdir(`${build}/assets`)
  const kept = await listKept(page)
  expect(kept.library.toSorted()).toEqual(
    ['data/offline.json', ...files.map(({ address }) => address)].toSorted(),
  )
  const own = assets
    .filter((file) => file !== 'parser' && !ON_CHOICE.test(file))
    .map((file) => `assets/${file}`)
  const readers = await readdir(`${build}/assets/parser`)
  const parser = ['parse.js', ...readers.map((file) => `assets/parser/${file}`)]
  expect(kept.shell).toEqual(expect.arrayContaining(['shell.html', ...own, ...parser]))
  expect(kept.shell.filter((file) => ON_CHOICE.test(file))).toEqual([])
})

test('a story that was the first thing ever opened can be read though nothing else is kept', async ({
  page,
  context,
  site,
  breakBuild,
}) => {
  await site.start(await breakBuild((folder) => rm(`${folder}/data/offline.json`)))
  await page.goto(STORY)
  // The worker has the whole app fetched first: a busy machine takes its time.
  const kept = async () => (await listKept(page)).library
  await expect.poll(kept, { timeout: 45_000 }).toHaveLength(1)
  await site.stop()
  const tab = await context.newPage()
  await openRoute(tab, STORY)
  await expect(tab.getByRole('main').getByText(/deny Parler services/)).toBeVisible()
})

test('when one file of the app is missing no half app is kept, and reading goes on', async ({
  page,
  site,
  breakBuild,
}) => {
  await site.start(await breakBuild((folder) => rm(`${folder}/shell.html`)))
  await openRoute(page, '/')
  await expect(page.getByText('Offline copy incomplete – trying again.')).toBeVisible({
    timeout: 45_000,
  })
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  expect((await listKept(page)).shell).toEqual([])
})

test('a host that says nothing is not waited for', async ({ page, context, site }) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  const silent = await serveNothingUseful(site.address, 'silence')
  const tab = await context.newPage()
  await openRoute(tab, STORY)
  await expect(tab.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await silent.close()
})

test("a captive portal's pages are no stories, and never kept", async ({ page, site }) => {
  await openRoute(page, '/')
  await waitUntilKept(page)
  const before = await listKept(page)
  await site.stop()
  const portal = await serveNothingUseful(site.address, 'portal')
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  expect(await listKept(page)).toEqual(before)
  await portal.close()
})

test('a host that fails is as good as gone', async ({ page, context, site }) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  const failing = await serveNothingUseful(site.address, 'failure')
  const tab = await context.newPage()
  await openRoute(tab, STORY)
  await expect(tab.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await failing.close()
})

test('what could not be kept is had when the network is back', async ({
  page,
  site,
  breakBuild,
}) => {
  const broken = await breakBuild((folder) => rm(`${folder}/data/articles`, { recursive: true }))
  await site.start(broken)
  await openRoute(page, '/')
  await expect(page.getByText('Offline copy incomplete – trying again.')).toBeVisible({
    timeout: 45_000,
  })
  await site.start()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await waitUntilKept(page)
})

test('a device without room for the stories says so, and goes on when there is room', async ({
  context,
  page,
  site,
  breakBuild,
}) => {
  const broken = await breakBuild((folder) => rm(`${folder}/data/articles`, { recursive: true }))
  await site.start(broken)
  await openRoute(page, '/settings')
  await expect(page.getByText(/^Not ready offline yet: 0 of/)).toBeVisible()
  const session = await context.newCDPSession(page)
  const { origin } = new URL(site.address)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await site.start()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText(/^This device has no room for more/)).toBeVisible()
  await session.send('Storage.overrideQuotaForOrigin', { origin })
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await waitUntilKept(page)
})

test('where the worker file has become something else the kept library stays readable', async ({
  page,
  site,
  breakBuild,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.start(await breakBuild((folder) => writeFile(`${folder}/sw.js`, '<!doctype html>')))
  await page.reload()
  await waitUntilKept(page)
  await site.stop()
  await openRoute(page, STORY)
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
})

test('where the worker file is gone from the host the app works as before', async ({
  page,
  site,
  journal,
  breakBuild,
}) => {
  journal.allow(/bad HTTP response code \(404\) was received when fetching the script/)
  await site.start(await breakBuild((folder) => rm(`${folder}/sw.js`)))
  await openRoute(page, '/')
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(page.getByText('Not ready offline yet. It is tried again by itself.')).toBeVisible()
})

test('nothing is kept unasked where the browser saves data; what is chosen then is, until it is not', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await openRoute(page, '/settings')
  await expect(page.getByText(/^Off: the stories can be read only/)).toBeVisible()
  expect(await listKept(page)).toEqual({ library: [], shell: [] })
  const choice = page.getByRole('combobox', { name: 'Built-in stories that are kept' })
  await choice.selectOption('Infinity')
  await waitUntilKept(page)
  await choice.selectOption('-1')
  await expect(page.getByText(/^Off: the stories can be read only/)).toBeVisible()
  await expect.poll(() => listKept(page)).toEqual({ library: [], shell: [] })
})

test('what is chosen away while it is fetched is not kept after all', async ({ page }) => {
  await openRoute(page, '/settings')
  const choice = page.getByRole('combobox', { name: 'Built-in stories that are kept' })
  await expect.poll(async () => (await listKept(page)).shell.length).toBeGreaterThan(0)
  await choice.selectOption('Infinity')
  await choice.selectOption('-1')
  await expect(page.getByText(/^Off: the stories can be read only/)).toBeVisible()
  await expect.poll(() => listKept(page)).toEqual({ library: [], shell: [] })
  await page.getByRole('link', { name: 'On Record' }).first().click()
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  expect(await listKept(page)).toEqual({ library: [], shell: [] })
  await openRoute(page, '/settings')
  await choice.selectOption('Infinity')
  await waitUntilKept(page)
})

for (const missing of ['caches', 'indexedDB', 'localStorage', 'serviceWorker']) {
  test(`reading works in a browser without ${missing}`, async ({ page }) => {
    await page.addInitScript((name) => {
      for (const host of [window, Window.prototype, Navigator.prototype]) {
        if (name in host) Reflect.deleteProperty(host, name)
      }
    }, missing)
    await openRoute(page, '/')
    const there = await page.evaluate((name) => name in window || name in navigator, missing)
    expect(there).toBe(false)
    await page.getByRole('link', { name: HEADLINE }).click()
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  })
}

/** What the browser has kept, as addresses relative to the app. */
async function listKept(page: Page): Promise<{ library: string[]; shell: string[] }> {
  const kept = await page.evaluate(async () => {
    const names = await caches.keys()
    return Promise.all(
      names.map(async (name) => {
        const requests = await (await caches.open(name)).keys()
        return { name, files: requests.map(({ url }) => url.slice(location.origin.length + 1)) }
      }),
    )
  })
  const listOf = (start: string) => kept.find(({ name }) => name.startsWith(start))?.files ?? []
  return { library: listOf('library'), shell: listOf('shell-') }
}
