import { LANGUAGES } from '../../src/words/languages.ts'
import { STORY } from './addresses.ts'
import { findBarriers } from './findBarriers.ts'
import { openRoute } from './openRoute.ts'
import { partedWords } from './partedWords.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

const FERRY = `Ferry runs again

By Mara Quill

2 March 2026

“We are glad,” said Ines Falk, the harbour master, on Monday.
`

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

    for (const width of [320, 375])
      test(`has two rows of masthead at most at ${width} px, and the line that is landed on below them`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 640 })
        for (const address of ['/', STORY]) {
          await openRoute(page, address)
          await expect(page.locator('html')).toHaveAttribute('lang', code)
          const { height, free } = await page.getByRole('banner').evaluate((bar) => ({
            height: bar.getBoundingClientRect().height,
            free: parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
          }))
          expect(height, address).toBeLessThan(free)
        }
      })

    test('has the tabs of the panel in one line, and no word of a notice parted, at 320 px', async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      await openRoute(page, '/add')
      await page.getByRole('textbox').first().fill(FERRY)
      await page.keyboard.press('Control+Enter')
      const notice = page.locator('.update').filter({ visible: true })
      await expect(notice).toBeVisible()
      expect(await notice.evaluate(partedWords)).toEqual([])
      // The notice may be there before the story that it is about.
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ferry runs again')
      await expect(page.locator('.story')).toBeVisible()
      await page.keyboard.press('p')
      const tabs = page.getByRole('tab').filter({ visible: true })
      await expect(tabs).toHaveCount(3)
      for (const tab of await tabs.all()) expect(await tab.evaluate(countLines)).toBe(1)
    })

    test('types a story the way that its own writing runs', async ({ page }) => {
      await openRoute(page, '/add')
      await expect(page.getByRole('textbox').first()).toHaveCSS('unicode-bidi', 'plaintext')
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
})

test.describe('who has chosen one and kept the app', () => {
  test.use(KEPT)

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

function countLines(element: Element): number {
  const range = document.createRange()
  range.selectNodeContents(element)
  return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size
}
