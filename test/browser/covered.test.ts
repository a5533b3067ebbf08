import type { Page } from '@playwright/test'
import { GUIDE, STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/*
 * What has the keyboard is never covered by what stays in view while the page is scrolled (WCAG 2.4.11):
 * masthead, bars, a sticky quote, the tabs of a panel. Backwards the browser brings it below these.
 */

const PLACES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'the form of a quote'(page) {
    await openRoute(page, `${STORY}#q2`)
    await page.getByRole('button', { name: 'Correct this' }).click()
    await expect(page.getByRole('form', { name: 'Put the quote right' })).toBeVisible()
  },
  async 'a story that is being checked'(page) {
    await openRoute(page, GUIDE)
    await page.keyboard.press('v')
    await expect(page.getByRole('region', { name: 'Check this story' })).toBeVisible()
  },
  async 'people and sources'(page) {
    await openRoute(page, GUIDE)
    await page.keyboard.press('p')
    await expect(page.getByRole('tab', { name: /People/ })).toBeVisible()
  },
}

const WINDOWS = [
  { name: 'a phone whose keyboard is shown', width: 390, height: 430, size: null },
  { name: 'a tablet', width: 768, height: 1024, size: null },
  { name: 'a desk, with large letters', width: 1280, height: 800, size: '34px' },
] as const

for (const { name, width, height, size } of WINDOWS) {
  for (const [place, open] of Object.entries(PLACES)) {
    test(`nothing lies over what has the keyboard: ${place}, on ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ reducedMotion: 'reduce' })
      if (size) {
        await page.addInitScript((size) => {
          localStorage.setItem('on-record-look', JSON.stringify({ size }))
        }, size)
      }
      await open(page)
      const covered = new Set<string>()
      let stops = 0
      for (const key of [...Array(8).fill('Tab'), ...Array(45).fill('Shift+Tab')]) {
        await page.keyboard.press(key)
        const over = await page.evaluate(whatCovers)
        if (over !== null) stops++
        if (over) covered.add(over)
      }
      expect([...covered]).toEqual([])
      expect(stops).toBeGreaterThan(30)
    })
  }
}

for (const [width, height, letters] of [
  [320, 568, '100%'],
  [390, 844, '100%'],
  [390, 844, '200%'],
  [768, 1024, '100%'],
  [844, 390, '100%'],
  [1024, 768, '200%'],
  [1280, 800, '100%'],
] as const) {
  test(`no bar lies over an open card, at ${width} × ${height} with letters of ${letters}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const holding = page.waitForResponse(/holdPlace/)
    await openRoute(page, STORY)
    await holding
    await page.evaluate((letters) => (document.documentElement.style.fontSize = letters), letters)
    const under = new Set<string>()
    const look = async () => {
      for (const bar of await page.evaluate(barsOverCards)) under.add(bar)
    }
    const badges = page.locator('main .body button.badge')
    expect(await badges.count()).toBeGreaterThan(1)
    for (const badge of await badges.all()) {
      // As a finger finds it: somewhere in the window, where the card has too little room below.
      await badge.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }))
      await badge.click()
      await expect(page.locator('.card')).toBeVisible()
      await look()
      for (const by of [200, 200, 200, -60, -200, -200, -200]) {
        await page.mouse.wheel(0, by)
        await look()
      }
    }
    for (const key of [']', ']', '[']) {
      await page.keyboard.press(key)
      await look()
    }
    expect([...under]).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.locator('.card')).toHaveCount(0)
    await expect.poll(() => page.locator('[data-away]:not(html)').count()).toBe(0)
  })
}

test('whoever steps with the dock keeps it, until they turn to the page', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const holding = page.waitForResponse(/holdPlace/)
  await openRoute(page, STORY)
  await holding
  const dock = page.getByRole('navigation', { name: 'Story' })
  for (const quote of ['q1', 'q2', 'q4']) {
    await dock.getByRole('button', { name: 'Next quote' }).click()
    await expect(page).toHaveURL(new RegExp(`#${quote}$`))
    await expect(page.locator('.card')).toBeVisible()
  }
  await page.mouse.move(300, 150)
  await page.mouse.wheel(0, 1)
  await expect(dock).not.toBeInViewport()
})

/** Which bars lie over a card, once the page has come to rest. */
async function barsOverCards(): Promise<readonly string[]> {
  for (const _ of [1, 2, 3, 4]) await new Promise(requestAnimationFrame)
  const cards = [...document.querySelectorAll('.card')].map((card) => card.getBoundingClientRect())
  return [...document.querySelectorAll('.masthead, .dock')]
    .filter((bar) => {
      const { top, bottom } = bar.getBoundingClientRect()
      return cards.some(
        (card) => Math.min(card.bottom, bottom, innerHeight) > Math.max(card.top, top, 0),
      )
    })
    .map((bar) => bar.className)
}

/** What lies over the focused control, in words; nothing where it is seen, null where nothing has it. */
async function whatCovers(): Promise<string | null> {
  // What is far from the window is laid out when it comes near.
  for (const _ of [1, 2, 3]) await new Promise(requestAnimationFrame)
  const focused = document.activeElement
  if (!focused || focused === document.body) return null
  const { left, top, width, height } = focused.getBoundingClientRect()
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const))
  for (const [x, y] of points) {
    const above = document.elementFromPoint(left + width * x, top + height * y)
    const isSeen =
      above &&
      (focused.contains(above) ||
        (above !== document.documentElement && above.contains(focused)) ||
        above === focused.closest('label'))
    if (!isSeen) {
      const name = focused.getAttribute('aria-label') ?? focused.textContent
      return `${name} (${focused.tagName}) under ${above ? above.className || above.tagName : 'nothing: out of view'}`
    }
  }
  return ''
}

const CHECKED = [
  { width: 390, height: 844, keeps: 0.6 },
  { width: 768, height: 1024, keeps: 0.6 },
  { width: 1280, height: 800, keeps: 0.6 },
  { width: 320, height: 256, keeps: 0.49 },
] as const

for (const { width, height, keeps } of CHECKED) {
  test(`the text keeps its part of ${width} × ${height} while it is checked, with the quote in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openRoute(page, GUIDE)
    await page.keyboard.press('v')
    const bar = page.getByRole('region', { name: 'Check this story' })
    await expect(bar).toBeVisible()
    await expectTextBetween(page, keeps)
    if (height < 300) return
    await bar.getByText('Somebody else').click()
    await expect(bar.getByRole('textbox')).toBeVisible()
    await expectTextBetween(page, keeps)
  })
}

/** A story of ten people. */
const CROWD = [
  'They all spoke\n\nBy Jo Writer\n\nJanuary 9, 2021\n',
  ...['Ana Ruiz', 'Ben Okoro', 'Cleo Marsh', 'Dov Perlman', 'Ema Lindqvist'].map(
    (name) => `“It leaked all winter, and nobody came to look,” said ${name}, a resident.\n`,
  ),
  ...['Finn Calder', 'Gita Rao', 'Hugo Stern', 'Ines Prado', 'Jonas Weller'].map(
    (name) => `“I wrote to them twice, and then once more,” said ${name}, a neighbour.\n`,
  ),
  '“We moved the beds,” she said.\n',
].join('\n')

for (const [width, height] of [
  [390, 844],
  [320, 568],
  [1280, 800],
] as const) {
  test(`whoever names somebody else has the field at once below nine names, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, '/add')
    await page.getByRole('textbox', { name: 'Story' }).fill(CROWD)
    await page.getByRole('button', { name: 'Keep' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('They all spoke')
    await page.keyboard.press('v')
    const bar = page.getByRole('region', { name: 'Check this story' })
    await bar.getByText('Somebody else').click()
    await expect(bar.locator('details > button')).toHaveCount(9)
    await expect(bar.getByRole('textbox')).toBeInViewport({ ratio: 1 })
    await expect(bar.getByRole('button', { name: 'Save' })).toBeInViewport({ ratio: 1 })
    await expect(bar.locator('details > button').first()).toBeInViewport({ ratio: 1 })
    const last = bar.locator('details > button').last()
    await last.focus()
    await expect(last).toBeInViewport({ ratio: 1 })
    const under = await last.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return button.contains(document.elementFromPoint(left + width / 2, top + height - 4))
    })
    expect(under, 'the last name is not under the field').toBe(true)
  })
}

test('with letters twice as large the field for somebody else lies over none of the first names', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openRoute(page, '/add')
  await page.getByRole('textbox', { name: 'Story' }).fill(CROWD)
  await page.getByRole('button', { name: 'Keep' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('They all spoke')
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
  await page.keyboard.press('v')
  const bar = page.getByRole('region', { name: 'Check this story' })
  await bar.getByText('Somebody else').click()
  const names = bar.locator('details > button')
  await expect(names).toHaveCount(9)
  for (const name of [names.nth(0), names.nth(1)]) {
    await expect(name).toBeInViewport({ ratio: 1 })
    const isFree = await name.evaluate((button) => {
      const { left, top, width, height } = button.getBoundingClientRect()
      return button.contains(document.elementFromPoint(left + width / 2, top + height - 4))
    })
    expect(isFree).toBe(true)
  }
  await bar.getByRole('textbox').focus()
  await expect(bar.getByRole('textbox')).toBeInViewport({ ratio: 1 })
})

/** Between masthead and bar is the text, with the beginning of the quote that is open. */
async function expectTextBetween(page: Page, part: number) {
  const measured = () =>
    page.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
      const [head, bar, quote] = ['.masthead', '.check', 'main [data-state=open]'].map(box)
      return { top: head?.bottom ?? 0, bottom: bar?.top ?? 0, quote: quote?.top ?? -1 }
    })
  // The page takes the quote there once its card is open.
  await expect
    .poll(async () => {
      const { top, bottom, quote } = await measured()
      return quote >= top && quote < bottom - 20
    })
    .toBe(true)
  const { top, bottom } = await measured()
  expect(bottom - top).toBeGreaterThanOrEqual(part * (page.viewportSize()?.height ?? 0))
}
