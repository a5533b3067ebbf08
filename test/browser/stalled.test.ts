import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

/*
 * A page whose app doesn't come says so, in the words of its reader, and tries again by itself when
 * there is a connection again.
 */

test.use(NOTHING_KEPT)

test.beforeEach(({ journal }) => {
  journal.allow(/^error: Failed to load resource/)
})

/** Nothing of the app whose path has this in it can be had; gives what lets it through. */
async function hold(page: Page, part: string): Promise<() => void> {
  let held = true
  await page.route(`**/assets/${part}-*.js`, (route) => (held ? route.abort() : route.continue()))
  return () => (held = false)
}

const LINE = 'Part of the app hasn’t come, so only links work here.'

for (const part of ['main', 'openApp']) {
  test(`without ${part} the page says so, and goes on when there is a connection again`, async ({
    page,
    context,
  }) => {
    const letThrough = await hold(page, part)
    await page.goto(STORY)
    await page.keyboard.press('Shift')
    const line = page.getByRole('status').filter({ hasText: LINE })
    await expect(line).toBeVisible()
    await expect(page.locator('html.js')).toHaveCount(0)
    await context.setOffline(true)
    letThrough()
    await context.setOffline(false)
    await expect(page.locator('html.js[data-ready]')).toBeVisible()
    await expect(line).toBeHidden()
    await page.keyboard.press(']')
    await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  })
}

test.describe('a reader of another language', () => {
  test.use({ locale: 'fr-CA' })

  test('is told in that language, and in no other', async ({ page }) => {
    await hold(page, 'openApp')
    await page.goto(STORY)
    const line = page.locator('[id^=stalled]').filter({ visible: true })
    await expect(line).toBeVisible()
    await expect(line).toHaveText(/^Une partie de l’application .* Recharger$/)
  })
})
