import type { Browser, CDPSession, Page } from '@playwright/test'
import { keepStories } from '../browser/keepStories.ts'
import { rouse } from '../browser/openRoute.ts'
import { openSite } from '../browser/openSite.ts'
import { createInventor } from './createInventor.ts'
import { launch } from './measurePaint.ts'
import { printTable } from './printTable.ts'
import { writeStory } from './writeStories.ts'

const SCREEN = { width: 1280, height: 900 }
const AT_ONCE = 500

/** A library of ten thousand own stories: how soon the list answers, in ms, and what it holds, in MB. */
export async function measureList(folder = 'dist', stories = 10_000): Promise<void> {
  const site = await openSite(folder)
  const browser = await launch()
  try {
    const page = await fillLibrary(browser, site.address, stories)
    const session = await page.context().newCDPSession(page)
    printTable(`A list of ${stories} own stories`, await readList(page, session, site.address))
  } finally {
    await browser.close()
    await site.stop()
  }
}

/** A page of a browser that has kept so many stories, by the app's own shelf. */
async function fillLibrary(browser: Browser, address: string, stories: number): Promise<Page> {
  const context = await browser.newContext({ viewport: SCREEN, serviceWorkers: 'block' })
  const filling = await context.newPage()
  await filling.goto(`${address}settings`)
  const invent = createInventor(11)
  for (let kept = 0; kept < stories; kept += AT_ONCE) {
    const texts = invent.list(Math.min(AT_ONCE, stories - kept), () => ({
      text: writeStory(invent),
      added: new Date(Date.UTC(2026, 0, 1) + kept * 60_000).toISOString(),
    }))
    await keepStories(filling, texts)
  }
  // The host packs each file when it is first asked for: that isn't what is measured.
  await filling.goto(address)
  await filling.locator('.rows .row').first().waitFor()
  await filling.close()
  return context.newPage()
}

async function readList(page: Page, session: CDPSession, address: string) {
  await page.addInitScript(watchTasks)
  await page.goto(address)
  await page.locator('.rows .row').first().waitFor()
  const { shown, ready } = await page.evaluate(() => ({
    shown: (window as unknown as { seen: Seen }).seen.shown,
    ready: Number(document.documentElement.dataset['ready']),
  }))
  const rows: Record<string, string | number>[] = [
    { what: 'opened: list shown', took: round(shown) },
    { what: 'of that, after the app was ready', took: round(shown - ready) },
    { what: 'longest task meanwhile', took: round(await longestOf(page)) },
  ]
  for (const [what, act] of ACTS) {
    await forget(page)
    await act(page)
    rows.push({ what: `longest task: ${what}`, took: round(await longestOf(page)) })
  }
  rows.push({ what: 'heap in MB', took: await heapOf(session) })
  await page.goto(`${address}settings`)
  await rouse(page)
  rows.push(await timed(page, 'led to from another page', '.rows .row', ['Stories', true]))
  rows.push(await timed(page, 'a story opened', 'main.story h1', [/./, false]))
  return rows
}

const ACTS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    'scrolled',
    async (page) => {
      await page.mouse.move(700, 600)
      for (let step = 0; step < 60; step++) {
        await page.mouse.wheel(0, 900)
        await page.waitForTimeout(50)
      }
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await page.waitForTimeout(400)
      await page.evaluate(() => window.scrollTo(0, 0))
      await page.waitForTimeout(400)
    },
  ],
  [
    'narrowed',
    async (page) => {
      await page.getByRole('searchbox').pressSequentially('harbour ferry', { delay: 80 })
      await page.waitForTimeout(900)
      await page.keyboard.press('Escape')
      await page.waitForTimeout(900)
    },
  ],
  [
    'filtered',
    async (page) => {
      const filters = page.getByRole('navigation', { name: 'Filters' })
      await filters.getByRole('link', { name: /^Doubtful/ }).click()
      await page.waitForTimeout(700)
      await filters.getByRole('link', { name: /^All/ }).click()
      await page.waitForTimeout(700)
    },
  ],
  [
    'sorted',
    async (page) => {
      await page.getByRole('combobox', { name: 'Sort' }).selectOption('title')
      await page.waitForTimeout(700)
      await page.getByRole('combobox', { name: 'Sort' }).selectOption('newest')
      await page.waitForTimeout(700)
    },
  ],
]

/** From the click on a link to the first frame with what it leads to. */
async function timed(
  page: Page,
  what: string,
  sought: string,
  [name, exact]: readonly [string | RegExp, boolean],
) {
  const link = page
    .locator(exact ? 'nav' : '.rows .row h2')
    .getByRole('link', { name, exact })
    .first()
  const took = link.evaluate(async (element, selector) => {
    const start = performance.now()
    if (element instanceof HTMLElement) element.click()
    while (!document.querySelector(selector)) await new Promise(requestAnimationFrame)
    return performance.now() - start
  }, sought)
  return { what, took: round(await took) }
}

type Seen = { longest: number; shown: number }

/** Runs in the page: notes the longest task, and when the first row of the whole list stood there. */
function watchTasks(): void {
  const seen: Seen = { longest: 0, shown: 0 }
  Object.assign(window, { seen })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration)
  }).observe({ type: 'longtask', buffered: true })
  new MutationObserver((_, observer) => {
    if (!document.querySelector('.rows .row')) return
    observer.disconnect()
    requestAnimationFrame(() => {
      seen.shown = performance.now()
    })
  }).observe(document, { childList: true, subtree: true })
}

async function longestOf(page: Page): Promise<number> {
  await page.waitForTimeout(1200)
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen.longest)
}

function forget(page: Page): Promise<void> {
  return page.evaluate(() => {
    ;(window as unknown as { seen: Seen }).seen.longest = 0
  })
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return round(usedSize / 1_000_000)
}

function round(value: number): number {
  return Math.round(value)
}
