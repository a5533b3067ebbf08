import type { Page } from '@playwright/test'
import { GUIDE, STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

const WINDOWS = [
  [320, 568],
  [390, 844],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1199, 900],
  [1200, 900],
  [2560, 1300],
] as const

const OTHER_PAGES = ['Marks', 'Add', 'Settings'] as const

for (const [width, height] of WINDOWS) {
  test(`every way through a story is there once, at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, STORY)
    const seen = (role: 'link' | 'button' | 'tab', name: string | RegExp) =>
      page.getByRole(role, { name }).filter({ visible: true })
    await expect(seen('link', 'Stories')).toHaveCount(1)
    for (const name of OTHER_PAGES) await expect(seen('link', name)).toHaveCount(1)
    await expect(seen('button', 'Display')).toHaveCount(1)
    await expect(seen('button', /Previous quote/)).toHaveCount(1)
    await seen('button', /Next quote/).click()
    await expect(page).toHaveURL(/#q1$/)
    const people = seen('button', 'People')
    if ((await people.count()) > 0) await people.click()
    for (const tab of [/^Dates/, /^Sources/, /^People/]) {
      await seen('tab', tab).click()
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible()
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}

for (const [width, height] of [...WINDOWS, [320, 256]] as const) {
  test(`marks and settings are reached from the list, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, '/')
    const banner = page.getByRole('banner')
    // Two rows of it would fill a window as low as that.
    const isLow = height < 300
    if (isLow) await banner.getByRole('button', { name: 'Display' }).click()
    const place = isLow ? page.getByRole('dialog', { name: 'Display' }) : banner
    for (const name of ['Marks', isLow ? 'All settings' : 'Settings'])
      await expect(place.getByRole('link', { name }).filter({ visible: true })).toHaveCount(1)
    await place.getByRole('link', { name: 'Marks' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Marks' })).toBeVisible()
  })
}

test('masthead and dock give way on the way down, and come back on the way up', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoute(page, STORY)
  const bars = [page.getByRole('banner'), page.getByRole('navigation', { name: 'Story' })]
  await page.mouse.wheel(0, 900)
  for (const bar of bars) await expect(bar).not.toBeInViewport()
  await page.mouse.wheel(0, -100)
  for (const bar of bars) await expect(bar).toBeInViewport()
  await page.mouse.wheel(0, 400)
  for (const bar of bars) await expect(bar).not.toBeInViewport()
  // Whoever comes by keyboard finds them there.
  await page.getByRole('button', { name: 'Next quote' }).focus()
  await expect(page.getByRole('button', { name: 'Next quote' })).toBeInViewport()
})

test('a page that lands on a quote by itself keeps its bars, also where it grows meanwhile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await openRoute(page, `${STORY}#q2`)
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(120)
  await page.evaluate(() => scrollBy({ top: 200, behavior: 'instant' }))
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(page.locator('[data-away]')).toHaveCount(0)
  const bars = [page.getByRole('banner'), page.getByRole('navigation', { name: 'Story' })]
  for (const bar of bars) await expect(bar).toBeInViewport()
})

for (const [width, height] of [
  [320, 256],
  [844, 390],
  [390, 844],
  [320, 640],
  [320, 568],
] as const) {
  test(`with letters twice as large the text keeps half of the window, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, STORY)
    const { left, cut } = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
      const bars = [...document.querySelectorAll('.masthead, .dock')]
      const taken = bars.reduce((sum, bar) => sum + bar.getBoundingClientRect().height, 0)
      const shown = [...document.querySelectorAll('.masthead *, .dock *, main *')].filter(
        (part) => part.checkVisibility() && !part.closest('.sr-only, [class*=progress]'),
      )
      const cut = shown.filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
      return { left: 1 - taken / innerHeight, cut: cut.map((part) => part.outerHTML) }
    })
    expect(left).toBeGreaterThanOrEqual(0.5)
    expect(cut).toEqual([])
  })
}

test('with letters twice as large the display leads to what the masthead has no room for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openRoute(page, STORY)
  const ways = () =>
    page.getByRole('link', { name: /^(Marks|(All s|S)ettings)$/ }).filter({ visible: true })
  await expect(ways()).toHaveCount(2)
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
  await expect(ways()).toHaveCount(0)
  await page.keyboard.press('d')
  const display = page.getByRole('dialog', { name: 'Display' })
  await expect(display.getByRole('link', { name: 'Settings' })).toBeVisible()
  await expect(ways()).toHaveCount(2)
})

const OPENED: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'just the quotes'(page) {
    await page.keyboard.press('q')
    await expect(page.locator('.digest')).toBeVisible()
  },
  async 'people and sources'(page) {
    await page.keyboard.press('p')
    await expect(page.getByRole('dialog', { name: 'People and sources' })).toBeVisible()
  },
  async 'the display'(page) {
    await page.keyboard.press('d')
    await expect(page.getByRole('slider', { name: 'Size' })).toBeVisible()
  },
  async 'the check and its names'(page) {
    await page.keyboard.press('v')
    await page.getByText('Somebody else', { exact: true }).click()
  },
  async 'the form of a quote'(page) {
    await page.keyboard.press(']')
    await page.getByRole('button', { name: 'Correct this' }).click()
    await expect(page.getByRole('form', { name: 'Put the quote right' })).toBeVisible()
  },
}

for (const [width, height] of [
  [320, 640],
  [390, 844],
  [768, 1024],
] as const) {
  for (const [what, open] of Object.entries(OPENED)) {
    test(`with letters twice as large nothing is cut off at the side: ${what}, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      await openRoute(page, GUIDE)
      await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'))
      await open(page)
      const out = await page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((part) => part.checkVisibility({ contentVisibilityAuto: true }))
          .filter((part) => !part.closest('.sr-only, .skip'))
          .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 120)),
      )
      expect(out).toEqual([])
    })
  }
}
