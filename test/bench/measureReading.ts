import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { WAYS, chooseLook, linesMoved, scrollTo } from '../browser/heldLine.ts'
import { buildEdition } from '../browser/buildEdition.ts'
import { rouse } from '../browser/openRoute.ts'
import { openSite } from '../browser/openSite.ts'
import { createInventor } from './createInventor.ts'
import { launch } from './measurePaint.ts'
import { printTable } from './printTable.ts'
import { writeStory } from './writeStories.ts'

/** How much slower than this machine. */
const SLOWER = 4
const SCREEN = { width: 1280, height: 900 }
/** Of the paragraphs; more than a third of them are quoted. */
const WORDS = 13_400

const KEYS = [
  ']',
  ']',
  ']',
  's',
  '[',
  'o',
  ']',
  'o',
  'q',
  'q',
  'j',
  'j',
  'k',
  '2',
  '1',
  '+',
  '-',
  'Escape',
]

/** A story of thirteen thousand words with three hundred quotes: how soon it answers, in ms. */
export async function measureReading(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-reading-'))
  const browser = await launch()
  try {
    await mkdir(join(folder, 'seeds'))
    await writeFile(join(folder, 'seeds', 'long.txt'), writeStory(createInventor(7), WORDS))
    await buildEdition(join(folder, 'seeds'), join(folder, 'dist'))
    const site = await openSite(join(folder, 'dist'))
    const page = await browser.newPage({ viewport: SCREEN, serviceWorkers: 'block' })
    // The host packs each file when it is first asked for: that isn't what is measured.
    await page.goto(`${site.address}articles/long`, { waitUntil: 'networkidle' })
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(watchAnswers)
    await page.goto(`${site.address}articles/long`)
    await rouse(page)
    printTable(`A long story, ${SLOWER} times slower`, await readLong(page))
    await page.close()
    const rows = await holdLong(browser, `${site.address}articles/long`)
    printTable('The line that is read stays, within one line', rows)
    await site.stop()
  } finally {
    await browser.close()
    await rm(folder, { recursive: true })
  }
}

async function readLong(page: Page) {
  const ready = await page.evaluate(() => Number(document.documentElement.dataset['ready']))
  const quotes = await page.locator('main q').count()
  await page.waitForTimeout(1500)
  const rows: Record<string, string | number>[] = [
    { what: `opening, ${quotes} quotes`, slowest: Math.round(ready) },
  ]
  for (const key of KEYS) {
    rows.push({ what: `key ${key}`, slowest: await answerOf(page, () => page.keyboard.press(key)) })
  }
  const badge = page.locator('main button.badge').nth(3)
  rows.push({ what: 'tap on a badge', slowest: await answerOf(page, () => badge.click()) })
  await forget(page)
  for (let step = 0; step < 40; step++) {
    await page.mouse.wheel(0, 400)
    await page.waitForTimeout(60)
  }
  const { longest } = await seenBy(page)
  rows.push({ what: 'longest task while scrolling', slowest: Math.round(longest) })
  return rows
}

const WIDTHS = [
  { width: 390, height: 844 },
  { width: 820, height: 1180 },
  { width: 1280, height: 900 },
] as const
/** Parts of the way through the story. */
const PLACES = [0.05, 0.2, 0.4, 0.6, 0.8, 0.99] as const

/** Every way of changing the look, in every place, at every width: how often the line stays. */
async function holdLong(browser: Browser, address: string) {
  const rows: Record<string, string | number>[] = []
  for (const viewport of WIDTHS) {
    const page = await browser.newPage({ viewport, serviceWorkers: 'block' })
    await page.goto(address)
    // The page waits with its app until its reader wants more than to read.
    await page.keyboard.press('Shift')
    await page.locator('html[data-ready]').waitFor({ state: 'attached' })
    const moved: string[] = []
    for (const place of PLACES) {
      for (const way of WAYS) {
        await page.setViewportSize(viewport)
        await chooseLook(page, {})
        await scrollTo(page, place)
        const lines = await linesMoved(page, way)
        if (lines > 1) moved.push(`${way.name} at ${place}: ${lines.toFixed(1)} lines`)
      }
    }
    const tried = PLACES.length * WAYS.length
    const stays = `${tried - moved.length} of ${tried}`
    rows.push({ width: viewport.width, stays, moved: moved.join(', ') })
    await page.close()
  }
  return rows
}

/** From the key or tap to the next paint, as the browser times it. */
async function answerOf(page: Page, act: () => Promise<void>): Promise<number> {
  await forget(page)
  await act()
  await page.waitForTimeout(700)
  return (await seenBy(page)).slowest
}

type Seen = { slowest: number; longest: number }

/** Runs in the page: writes down what the browser tells of its answers and its long tasks. */
function watchAnswers(): void {
  const seen: Seen = { slowest: 0, longest: 0 }
  Object.assign(window, { seen })
  const observer = new PerformanceObserver((list) => {
    for (const { entryType, duration } of list.getEntries()) {
      if (entryType === 'event') seen.slowest = Math.max(seen.slowest, duration)
      else seen.longest = Math.max(seen.longest, duration)
    }
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  observer.observe({ type: 'longtask' })
}

function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen)
}

function forget(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign((window as unknown as { seen: Seen }).seen, { slowest: 0, longest: 0 })
  })
}
