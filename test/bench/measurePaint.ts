import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type Page, chromium } from '@playwright/test'
import { findChromium } from '../browser/findChromium.ts'
import { STORY } from '../browser/addresses.ts'
import { openRoute } from '../browser/openRoute.ts'
import { type Site, openSite } from '../browser/openSite.ts'
import { medianOf, printTable } from './printTable.ts'

/** A middling phone: CSS pixels, and how much slower than this machine. */
export const PHONE = { width: 412, height: 823 }
export const SLOWER = 4
/** Slow 4G: round trip in ms, bytes a second. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
/** How long a page is watched after it was loaded, in ms: what it still does counts as blocking. */
const WATCHED = 3000

/** What one visit took. Times in ms from the start of the navigation. */
type Visit = {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly shift: number
  readonly blocking: number
}

/**
 * Cold first visits on a slow phone and a slow network, and the same pages without scripts in
 * turns with them, so that whatever else the machine does meets both; then repeat visits without
 * a host.
 */
export async function measurePaint(folder: string, runs: number): Promise<void> {
  const bare = await copyWithoutScripts(folder)
  const app = await openSite(folder)
  const plain = await openSite(bare)
  const browser = await launch()
  try {
    const rows = []
    for (const address of ['/', STORY]) {
      await warm(browser, [app, plain], address)
      const visits: { app: Visit[]; plain: Visit[] } = { app: [], plain: [] }
      for (let run = 0; run < runs; run++) {
        visits.app.push(await visitCold(browser, app, address))
        visits.plain.push(await visitCold(browser, plain, address))
      }
      rows.push(summarise(`${address} app`, visits.app))
      rows.push(summarise(`${address} without scripts`, visits.plain))
    }
    for (const address of ['/', STORY]) {
      rows.push(
        summarise(`${address} again, no host`, await visitOffline(browser, folder, address, runs)),
      )
    }
    printTable(`Paint: slow 4G, ${SLOWER} times slower, medians of ${runs}, ms`, rows)
  } finally {
    await browser.close()
    await app.stop()
    await plain.stop()
    await rm(bare, { recursive: true })
  }
}

/**
 * With whoever drives a browser listening, V8 looks up where each `Error` was made, and parses all of React
 * again for the two that it makes as it starts: 11 ms, on no reader's page. With this it notes all places as
 * it compiles.
 */
const POSITIONS = '--js-flags=--no-enable-lazy-source-positions'

export function launch(): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      ...root,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-sync',
      POSITIONS,
    ],
    // A reader's browser keeps the page that was left, whole.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
}

/** The same pages with nothing to run: what a paint can't be faster than. */
async function copyWithoutScripts(folder: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'on-record-plain-'))
  await cp(folder, copy, { recursive: true })
  const files = await readdir(copy, { recursive: true })
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(copy, file), 'utf8')
    const bare = html
      .replace(/<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
      .replace(
        /<link\b[^>]*\brel="(?:modulepreload|preload)"[^>]*\bas="(?:script|fetch)"[^>]*>/g,
        '',
      )
      .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>/g, '')
    await writeFile(join(copy, file), bare)
  }
  return copy
}

/** The host packs each file when it is first asked for: that isn't what is measured. */
async function warm(browser: Browser, sites: readonly Site[], address: string): Promise<void> {
  for (const site of sites) {
    const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(address, { waitUntil: 'networkidle' })
    await context.close()
  }
}

async function visitCold(browser: Browser, site: Site, address: string): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: site.address,
    viewport: PHONE,
    serviceWorkers: 'block',
  })
  try {
    return await visit(context, address, true)
  } finally {
    await context.close()
  }
}

async function visitOffline(
  browser: Browser,
  folder: string,
  address: string,
  runs: number,
): Promise<Visit[]> {
  const site = await openSite(folder)
  const context = await browser.newContext({ baseURL: site.address, viewport: PHONE })
  try {
    const first = await context.newPage()
    await openRoute(first, '/')
    await first.getByText(/Ready offline/).waitFor()
    await first.close()
    await site.stop()
    const visits = []
    for (let run = 0; run < runs; run++) visits.push(await visit(context, address, false))
    return visits
  } finally {
    await context.close()
    await site.stop()
  }
}

async function visit(context: BrowserContext, address: string, slow: boolean): Promise<Visit> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  if (slow) {
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
  }
  await page.addInitScript(watchPage)
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(WATCHED)
  const seen = await readSeen(page)
  await page.close()
  return seen
}

type Seen = { shift: number; largestPaint: number; blocking: number }

/** Runs in the page before anything else: writes down what the browser tells of its work. */
function watchPage(): void {
  const seen: Seen = { shift: 0, largestPaint: 0, blocking: 0 }
  Object.assign(window, { seen })
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (entry.entryType === 'largest-contentful-paint') seen.largestPaint = entry.startTime
      if (entry.entryType === 'longtask') seen.blocking += entry.duration - 50
      if ('value' in entry && typeof entry.value === 'number') seen.shift += entry.value
    }
  })
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift']) {
    observer.observe({ type, buffered: true })
  }
}

async function readSeen(page: Page): Promise<Visit> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Seen }
    const [firstPaint] = performance.getEntriesByName('first-contentful-paint')
    return {
      firstPaint: firstPaint?.startTime ?? Number.NaN,
      largestPaint: seen.largestPaint,
      shift: seen.shift,
      blocking: seen.blocking,
    }
  })
}

function summarise(page: string, visits: readonly Visit[]) {
  const median = (of: (visit: Visit) => number) => Math.round(medianOf(visits.map(of)))
  return {
    page,
    'first paint': median((visit) => visit.firstPaint),
    'largest paint': median((visit) => visit.largestPaint),
    blocking: median((visit) => visit.blocking),
    'layout shift': Number(medianOf(visits.map((visit) => visit.shift)).toFixed(4)),
    slowest: Math.round(Math.max(...visits.map((visit) => visit.firstPaint))),
  }
}
