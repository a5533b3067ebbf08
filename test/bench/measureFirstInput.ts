import type { Browser, Page } from '@playwright/test'
import { STORY } from '../browser/addresses.ts'
import { openSite } from '../browser/openSite.ts'
import { PHONE, SLOWER, SLOW_4G, launch } from './measurePaint.ts'
import { medianOf, printTable } from './printTable.ts'

/** Times in ms from the press to the frame that shows what was asked for. */
type Times = { readonly what: string; readonly took: readonly number[] }

/**
 * What the first press of a visit costs, on a phone: a tap on a quote when the app was brought near
 * and when it wasn't; a story opened from the list, and the way back.
 */
export async function measureFirstInput(folder: string, runs: number): Promise<void> {
  const site = await openSite(folder)
  const browser = await launch()
  const near: number[] = []
  const far: number[] = []
  const opened: number[] = []
  const back: number[] = []
  try {
    for (let run = 0; run < runs; run++) {
      near.push(await tapQuote(browser, site.address, { near: true }))
      far.push(await tapQuote(browser, site.address, { near: false }))
      const list = await openFromList(browser, site.address)
      opened.push(list.opened)
      back.push(list.back)
    }
  } finally {
    await browser.close()
    await site.stop()
  }
  printTable(`The first press, ${SLOWER} times slower, ${runs} visits, ms`, [
    row({ what: 'a quote is tapped, the app is near', took: near }),
    row({ what: 'a quote is tapped on slow 4G, as soon as it is painted', took: far }),
    row({ what: 'a story is opened from the list', took: opened }),
    row({ what: 'back to the list', took: back }),
  ])
}

function row({ what, took }: Times) {
  return { what, median: Math.round(medianOf(took)), slowest: Math.round(Math.max(...took)) }
}

async function openPhone(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: PHONE,
    hasTouch: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  // What runs this file in Node names inner functions by a helper that pages don't have.
  await page.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await page.addInitScript(watchPresses, SHOWN)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return page
}

async function tapQuote(
  browser: Browser,
  address: string,
  { near }: { readonly near: boolean },
): Promise<number> {
  const page = await openPhone(browser, address)
  if (near) await page.goto(STORY, { waitUntil: 'networkidle' })
  else {
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', SLOW_4G)
    await page.goto(STORY, { waitUntil: 'commit' })
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    )
  }
  await page.locator('main button.badge').first().tap()
  const took = await timeUntil(page, 'card')
  await page.context().close()
  return took
}

async function openFromList(
  browser: Browser,
  address: string,
): Promise<{ readonly opened: number; readonly back: number }> {
  const page = await openPhone(browser, address)
  await page.goto('/', { waitUntil: 'networkidle' })
  await page.locator('main h2 a').first().tap()
  const opened = await timeUntil(page, 'story')
  await page.waitForLoadState('networkidle')
  const asked = Date.now()
  // Nothing is loaded where the browser kept the page, so there is no load to wait for.
  await page.evaluate(() => history.back())
  const back = await timeUntil(page, 'list', asked)
  await page.context().close()
  return { opened, back }
}

/** What tells that something is shown. */
const SHOWN = { card: '.card', story: 'article h1', list: 'main h2 a' } as const

type Shown = keyof typeof SHOWN

/**
 * Runs in every page: notes when something was pressed, for the page that it leads to as well, and
 * the frame that first shows what was asked for.
 */
function watchPresses(shown: Readonly<Record<string, string>>): void {
  let seen: Record<string, number> = {}
  const look = () => {
    for (const [what, selector] of Object.entries(shown)) {
      if (!(what in seen) && document.querySelector(selector)) seen[what] = Date.now()
    }
    Object.assign(window, { seen })
    requestAnimationFrame(look)
  }
  const forget = ({ isTrusted }: Event) => {
    // What is done again for the reader was pressed before.
    if (!isTrusted) return
    seen = {}
    sessionStorage.setItem('pressed', `${Date.now()}`)
  }
  addEventListener('click', forget, { capture: true })
  // The browser may have kept the whole page to come back to.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) seen = {}
  })
  requestAnimationFrame(look)
}

/**
 * From the last press, or from when it was asked for. The page is left alone meanwhile: whoever looks into
 * a page runs scripts there, which take a phone 80 ms in one that has just come.
 */
async function timeUntil(page: Page, what: Shown, asked?: number): Promise<number> {
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    await page.waitForTimeout(LEFT_ALONE)
    const shown = await page.evaluate(
      (what) => ({
        at: (window as unknown as { seen: Record<string, number> }).seen[what],
        pressed: Number(sessionStorage.getItem('pressed')),
      }),
      what,
    )
    if (shown.at) return shown.at - (asked ?? shown.pressed)
  }
  throw new Error(`Nothing showed after a press: ${what}.`)
}

const MOST_LOOKS = 15

/** Longer than nearly all that is measured takes, in ms. */
const LEFT_ALONE = 2000
