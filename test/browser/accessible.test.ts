import type { Page } from '@playwright/test'
import { ROUTES, STORY, UNKNOWN } from './addresses.ts'
import {
  THEMES,
  WIDTHS,
  findBarriers,
  findBarriersEverywhere,
  findBarriersInThemes,
  findByRules,
} from './findBarriers.ts'
import { openRoute } from './openRoute.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test.describe('while the app is kept', () => {
  test.use(KEPT)

  for (const { name, address } of [...ROUTES, { ...UNKNOWN, name: 'an unknown address' }]) {
    test(`${name} has no barrier that axe finds, in any theme, at any width`, async ({
      page,
      journal,
    }) => {
      test.slow()
      journal.allow(/^error: Failed to load resource: .* 404 .*\/nowhere\)$/)
      await openRoute(page, address)
      expect(await findBarriersEverywhere(page)).toEqual([])
      await openDisplay(page)
      expect(await findBarriersInThemes(page, '.display'), 'the display panel').toEqual([])
    })
  }
})

/** Colours that no choice on the page itself has set; `paper` is how one knows that they are there. */
const LOOKS = [
  { name: 'dark as the system is', scheme: 'dark', kept: null, paper: 'rgb(26, 25, 23)' },
  {
    name: 'in the kept theme of high contrast',
    scheme: 'light',
    kept: '{"theme":"contrast"}',
    paper: 'rgb(255, 255, 255)',
  },
] as const

for (const { name, scheme, kept, paper } of LOOKS) {
  test(`the front page and a story have no barrier that axe finds, ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.emulateMedia({ colorScheme: scheme })
    if (kept !== null)
      await page.addInitScript((look) => localStorage.setItem('on-record-look', look), kept)
    for (const address of ['/', STORY]) {
      await openRoute(page, address)
      await expect(page.locator('html')).toHaveCSS('background-color', paper)
      expect(await findBarriers(page), address).toEqual([])
    }
  })
}

test('letters that are too pale are found, and where they stand', async ({ page }) => {
  await openRoute(page, STORY)
  const quote = page.locator('main .body [data-quote]').first()
  await quote.evaluate((quote) => (quote.style.color = 'rgb(200, 200, 200)'))
  const found = (await findBarriersInThemes(page, '.body')).join('\n')
  expect(found).toContain('color-contrast: ')
  expect(found).toContain('foreground color: #c8c8c8')
  expect(found).not.toContain('dark: color-contrast')
})

test('an open quote and an open panel have no barrier that axe finds', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await openRoute(page, `${STORY}#q2`)
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Display' }).filter({ visible: true }).click()
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test('a story’s text has a contrast of 7:1 in every theme', async ({ page }) => {
  await openRoute(page, STORY)
  await openDisplay(page)
  for (const theme of THEMES) {
    await page.locator(`.display input[value=${theme}]`).check()
    const parts = { include: ['.body'], exclude: ['.badge'] }
    expect(await findByRules(page, parts, ['color-contrast-enhanced']), theme).toEqual([])
  }
})

test('the dialog for citing has no barrier that axe finds, in any theme, at any width', async ({
  page,
}) => {
  test.slow()
  await openRoute(page, `${STORY}#q2`)
  await page.getByRole('button', { name: 'Cite…', exact: true }).click()
  await page.getByText('Quote card, a picture to share').click()
  await expect(page.locator('canvas[data-drawn="whole"]')).toBeVisible()
  expect(await findBarriersEverywhere(page)).toEqual([])
})

for (const width of WIDTHS) {
  test(`all that opens in a story has no barrier that axe finds, in any theme: ${width} px`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await openRoute(page, STORY)
    await page.keyboard.press('q')
    await expect(page.getByRole('region', { name: 'Just the quotes' })).toBeVisible()
    expect(await findBarriersInThemes(page), 'the quotes').toEqual([])
    await page.keyboard.press('t')
    await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next quote')
    expect(await findBarriersInThemes(page), 'the keys and the voice').toEqual([])
    await page.keyboard.press('Escape')
    await page.keyboard.press('t')
    await page.keyboard.press('3')
    await expect(page.getByRole('tabpanel', { name: /^Dates/ })).toBeVisible()
    expect(await findBarriersInThemes(page, '.panel'), 'the panel').toEqual([])
  })
}

for (const { name, address } of ROUTES) {
  test(`${name} never scrolls sideways on the narrowest phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 })
    await openRoute(page, address)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(320)
  })
}

/** As with the keyboard, and with all that can be unfolded in it. */
async function openDisplay(page: Page): Promise<void> {
  await page.keyboard.press('d')
  const display = page.getByRole('dialog', { name: 'Display' })
  await display.getByText('Spacing, alignment, screen reader').click()
  await expect(display.getByRole('combobox', { name: 'Spoken around quotes' })).toBeVisible()
}
