import { type Browser, type BrowserContext, expect, test } from '@playwright/test'
import { listHostile, shareOf } from './hostileStrings.ts'
import type { Way } from './hostileWay.ts'
import { WAYS, putAll } from './hostileWays.ts'
import { type Site, openSite } from './openSite.ts'
import { watchHostile } from './watchHostile.ts'

/** The bench puts all of them in by every way; here each way has a share of its own. */
const EACH = 20

let site: Site

test.beforeAll(async () => {
  site = await openSite('dist', '/', 'soon')
})

test.afterAll(() => site.stop())

test('there are more than a thousand strings to try, and no two are the same', () => {
  const strings = listHostile()
  expect(strings.length).toBeGreaterThanOrEqual(1000)
  expect(new Set(strings).size).toBe(strings.length)
})

/** The service worker would fetch and keep the whole app beside a way on which it takes nothing in. */
function openContext(browser: Browser, { byWorker = false }: Way): Promise<BrowserContext> {
  const serviceWorkers = byWorker ? 'allow' : 'block'
  return browser.newContext({ baseURL: site.address, serviceWorkers })
}

for (const [at, way] of WAYS.entries()) {
  test(`by ${way.name} no string runs, asks another host for anything, or is lost`, async ({
    browser,
  }) => {
    const context = await openContext(browser, way)
    const watch = await watchHostile(context, site.address)
    const page = await context.newPage()
    const lost = await putAll(page, way, shareOf(listHostile(), EACH, at))
    expect(lost).toEqual([])
    expect(watch.entries).toEqual([])
    await context.close()
  })
}

test('what is shared under a name that ends in a backslash isn’t lost', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: site.address })
  const watch = await watchHostile(context, site.address)
  const page = await context.newPage()
  const shares = WAYS.find(({ name }) => name === 'what another app shares')
  if (!shares) throw new Error('No way is called so.')
  expect(await putAll(page, shares, ['\\', 'C:\\news\\', 'a\\\\\\', '\\"', '"\\'])).toEqual([])
  expect(watch.entries).toEqual([])
  await context.close()
})

/** What the app must never be: it takes strings for markup, and cuts them. */
const FAULTY: Way = {
  name: 'a fault',
  atOnce: 500,
  async put(page, strings) {
    await page.route('**/faulty', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title><main>' }),
    )
    await page.goto('/faulty')
    return page.evaluate(async (strings) => {
      const main = document.querySelector('main')
      if (main) main.innerHTML = strings.join('')
      await new Promise((resolve) => setTimeout(resolve, 500))
      return strings.filter((string) => string.slice(0, 100) !== string)
    }, strings)
  },
}

test('a fault is caught: what runs, what asks, what opens a dialog, and what is lost', async ({
  browser,
}) => {
  const context = await openContext(browser, FAULTY)
  const watch = await watchHostile(context, site.address)
  const page = await context.newPage()
  const strings = [
    '<img src=x onerror=__pwn=1>',
    '<img src="//elsewhere.example/x.png">',
    '<img src=x onerror=alert(1)>',
    '<img src=x onerror="throw new Error(1)">',
    'x'.repeat(101),
  ]
  expect(await putAll(page, FAULTY, strings)).toEqual(['x'.repeat(101)])
  await expect.poll(() => watch.entries.join('\n')).toMatch(/executed/)
  for (const caught of [/request to another host/, /dialog: 1/, /thrown: 1/]) {
    await expect.poll(() => watch.entries.join('\n')).toMatch(caught)
  }
  await context.close()
})
