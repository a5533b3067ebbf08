import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { ROUTES, STORY, UNKNOWN } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { expect, test } from './test.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']
/** CSS pixels: the narrowest phone, a tablet, a desk. */
const WIDTHS = [320, 768, 1280]
const THEMES = ['light', 'sepia', 'dark', 'black', 'contrast']

for (const theme of THEMES) {
  for (const { name, address } of [...ROUTES, { ...UNKNOWN, name: 'an unknown address' }]) {
    test(`${name} has no barrier that axe finds: ${theme}, at every width`, async ({
      page,
      journal,
    }) => {
      journal.allow(/^error: Failed to load resource: .* 404 .*\/nowhere\)$/)
      await chooseTheme(page, theme)
      await openRoute(page, address)
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        expect(await findBarriers(page), `${width} px`).toEqual([])
      }
      await openDisplay(page)
      expect(await findBarriers(page, '.display'), 'the display panel').toEqual([])
    })
  }
}

test('an open quote and an open panel have no barrier that axe finds', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await openRoute(page, `${STORY}#q2`)
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Display' }).first().click()
  await expect(page.getByRole('dialog', { name: 'Display' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test('a story’s text has a contrast of 7:1 in every theme', async ({ page }) => {
  await openRoute(page, STORY)
  await openDisplay(page)
  for (const theme of THEMES) {
    await page.locator(`.display input[value=${theme}]`).check()
    const { violations } = await new AxeBuilder({ page })
      .include('.body')
      .exclude('.badge')
      .withRules('color-contrast-enhanced')
      .analyze()
    expect(linesOf(violations), theme).toEqual([])
  }
})

for (const theme of THEMES) {
  test(`the dialog for citing has no barrier that axe finds: ${theme}, at every width`, async ({
    page,
  }) => {
    await chooseTheme(page, theme)
    await openRoute(page, `${STORY}#q2`)
    await page.getByRole('button', { name: 'Cite…', exact: true }).click()
    await page.getByText('Quote card, a picture to share').click()
    await expect(page.locator('canvas[data-drawn="whole"]')).toBeVisible()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await findBarriers(page), `${width} px`).toEqual([])
    }
  })
}

for (const theme of THEMES) {
  test(`all that opens in a story has no barrier that axe finds: ${theme}, at every width`, async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await chooseTheme(page, theme)
    await openRoute(page, STORY)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.keyboard.press('q')
      await expect(page.getByRole('region', { name: 'Just the quotes' })).toBeVisible()
      expect(await findBarriers(page), `the quotes, ${width} px`).toEqual([])
      await page.keyboard.press('t')
      await expect(page.getByRole('region', { name: 'Read aloud' })).toBeVisible()
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next quote')
      expect(await findBarriers(page), `the keys and the voice, ${width} px`).toEqual([])
      await page.keyboard.press('Escape')
      await page.keyboard.press('t')
      await page.keyboard.press('3')
      await expect(page.getByRole('tabpanel', { name: /^Dates/ })).toBeVisible()
      expect(await findBarriers(page, '.panel'), `the panel, ${width} px`).toEqual([])
      await page.keyboard.press('Escape')
    }
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

async function chooseTheme(page: Page, theme: string): Promise<void> {
  await page.addInitScript((theme) => {
    localStorage.setItem('on-record-look', JSON.stringify({ theme }))
  }, theme)
}

/** As with the keyboard, and with all that can be unfolded in it. */
async function openDisplay(page: Page): Promise<void> {
  await page.keyboard.press('d')
  const display = page.getByRole('dialog', { name: 'Display' })
  await display.getByText('Spacing, alignment, screen reader').click()
  await expect(display.getByRole('combobox', { name: 'Said around quotes' })).toBeVisible()
}

async function findBarriers(page: Page, part = 'html'): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).withTags(TAGS).analyze()
  return linesOf(violations)
}

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

/** One line for each barrier: the rule, what it is about, and where. */
function linesOf(violations: Violations): string[] {
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary}`,
    ),
  )
}
