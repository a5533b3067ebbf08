import { LANGUAGES } from '../../src/words/languages.ts'
import { STORY } from './addresses.ts'
import { findBarriers } from './findBarriers.ts'
import { openRoute } from './openRoute.ts'
import { expect, test } from './test.ts'

const OTHERS = [
  ['de', 'Einstellungen'],
  ['fr', 'Réglages'],
  ['es', 'Ajustes'],
  ['ar', 'الإعدادات'],
] as const

test('these are the languages of the app besides English', () => {
  expect(['en', ...OTHERS.map(([code]) => code)]).toEqual(Object.keys(LANGUAGES))
})

for (const [code, settings] of OTHERS) {
  test.describe(`who reads ${code}`, () => {
    test.use({ locale: code })

    test('has the app in that language without a press', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('link', { name: settings, exact: true })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      await expect(page.locator('html')).toHaveAttribute('dir', LANGUAGES[code].dir)
    })

    test('has the story in its own', async ({ page }) => {
      await page.goto(STORY)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      const paragraph = page.locator('.body > p').first()
      const written = await paragraph.evaluate((element) => ({
        lang: element.closest('[lang]')?.getAttribute('lang'),
        direction: getComputedStyle(element).direction,
      }))
      expect(written).toEqual({ lang: 'en', direction: 'ltr' })
    })

    test('finds nothing in the way that axe finds', async ({ page }) => {
      await page.goto(STORY)
      await expect(page.locator('html')).toHaveAttribute('lang', code)
      expect(await findBarriers(page)).toEqual([])
    })
  })
}

test.describe('who chooses a language', () => {
  test('has it on every page, and after the next visit', async ({ page }) => {
    await openRoute(page, '/settings')
    await page.getByRole('combobox', { name: 'Language of the app' }).selectOption('Deutsch')
    await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible()
    await page.goto('/')
    await expect(page.getByRole('link', { name: 'Einstellungen', exact: true })).toBeVisible()
  })

  test('has it without a network as well', async ({ page, site }) => {
    await openRoute(page, '/settings')
    await page.getByRole('combobox', { name: 'Language of the app' }).selectOption('العربية')
    await expect(page.getByRole('heading', { level: 1, name: 'الإعدادات' })).toBeVisible()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await site.stop()
    await page.goto('/settings')
    await expect(page.getByRole('heading', { level: 1, name: 'الإعدادات' })).toBeVisible()
  })
})
