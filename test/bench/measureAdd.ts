import type { Page } from '@playwright/test'
import { openSite } from '../browser/openSite.ts'
import { createInventor } from './createInventor.ts'
import { launch } from './measurePaint.ts'
import { writeStory } from './writeStories.ts'

/** How much slower than this machine. */
const SLOWER = 4
const SCREEN = { width: 1280, height: 900 }
const WORDS = 1000
const PASTES = 7
const TYPED = ' “It will be mended by spring,” said Ana Ruiz.'

type Row = Readonly<Record<string, string | number>>

/** How soon a pasted story is understood and shown, and how long typing waits, in ms. */
export async function measureAdd(folder = 'dist'): Promise<readonly Row[]> {
  const browser = await launch()
  const site = await openSite(folder)
  try {
    const context = await browser.newContext({
      viewport: SCREEN,
      serviceWorkers: 'block',
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const page = await context.newPage()
    // The host packs each file when it is first asked for: that isn't what is measured.
    await page.goto(`${site.address}add`, { waitUntil: 'networkidle' })
    await page.addInitScript(watchLongTasks)
    await page.goto(`${site.address}add`, { waitUntil: 'networkidle' })
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    return [
      await measurePaste(page, 'text'),
      await measurePaste(page, 'page'),
      await measureTyping(page),
    ]
  } finally {
    await site.stop()
    await browser.close()
  }
}

/** From the paste to the frame in which the headline and the quotes stand beside the field. */
async function measurePaste(page: Page, kind: 'text' | 'page'): Promise<Row> {
  const times: number[] = []
  await forget(page)
  for (let at = 0; at < PASTES; at++) {
    const story = writeStory(createInventor(at + 1), WORDS)
    await writeClipboard(page, story, kind)
    await page.getByLabel('Story', { exact: true }).focus()
    await page.evaluate(awaitUnderstood)
    await page.keyboard.press('ControlOrMeta+V')
    times.push(await page.evaluate(() => (window as unknown as Awaited).understood))
    await page.getByRole('button', { name: 'Clear', exact: true }).click()
    await page.waitForTimeout(300)
  }
  const sorted = times.toSorted((a, b) => a - b)
  return {
    what: `paste of ${WORDS} words as ${kind}, ${SLOWER} times slower`,
    median: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    slowest: Math.round(sorted.at(-1) ?? 0),
    'longest task': await longestTask(page),
  }
}

/** Key by key into a story, as fast as a quick typist. */
async function measureTyping(page: Page): Promise<Row> {
  await writeClipboard(page, writeStory(createInventor(99), WORDS), 'text')
  await page.getByLabel('Story', { exact: true }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  await page.waitForTimeout(1500)
  await forget(page)
  await page.keyboard.type(TYPED, { delay: 80 })
  await page.waitForTimeout(1500)
  const { slowest } = await seenBy(page)
  return {
    what: `typing ${TYPED.length} letters into it`,
    slowest: Math.round(slowest),
    'longest task': await longestTask(page),
  }
}

async function writeClipboard(page: Page, story: string, kind: 'text' | 'page'): Promise<void> {
  await page.evaluate(
    async ([story, kind]) => {
      const lines = (story ?? '').split('\n\n').map((line) => `<p>${line}</p>`)
      const text = new Blob([story ?? ''], { type: 'text/plain' })
      const html = new Blob([lines.join('')], { type: 'text/html' })
      const item =
        kind === 'page' ? { 'text/plain': text, 'text/html': html } : { 'text/plain': text }
      await navigator.clipboard.write([new ClipboardItem(item)])
    },
    [story, kind],
  )
}

type Awaited = { understood: Promise<number> }

/** Runs in the page: from the next paste to the frame after the speakers have come. */
function awaitUnderstood(): void {
  const understood = new Promise<number>((resolve) => {
    const paste = { at: 0 }
    document.addEventListener('paste', () => void (paste.at = performance.now()), {
      capture: true,
      once: true,
    })
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.understood .said li')) return
      observer.disconnect()
      requestAnimationFrame(() => resolve(performance.now() - paste.at))
    }).observe(document.body, { childList: true, subtree: true })
  })
  Object.assign(window, { understood })
}

type Seen = { slowest: number; longest: number }

/** Runs in the page: writes down what the browser tells of its answers and its long tasks. */
function watchLongTasks(): void {
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

async function longestTask(page: Page): Promise<number> {
  return Math.round((await seenBy(page)).longest)
}

function forget(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.assign((window as unknown as { seen: Seen }).seen, { slowest: 0, longest: 0 })
  })
}
