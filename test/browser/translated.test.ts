import type { Page } from '@playwright/test'
import { HEADLINE, STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test('a page that the browser has translated goes on working', async ({ page }) => {
  await openRoute(page, STORY)
  // What comes after the story is the app's too by now: React takes over nothing that was translated.
  for (const part of ['.foot', '.printed', '.panel .badge']) {
    await expect.poll(() => page.locator(part).first().evaluate(isTakenOver), part).toBe(true)
  }
  await translate(page)
  const badge = page.getByRole('main').getByRole('button', { name: /^Quote, / })
  await badge.last().click()
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  await badge.last().click()
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Stories' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
  await translate(page)
  await page.getByRole('article').getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
})

/** React notes on each element that it knows which one that is. */
function isTakenOver(element: Element): boolean {
  return Object.keys(element).some((key) => key.startsWith('__react'))
}

/** Does what browsers do to translate: every piece of text is put into elements of their own. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) texts.push(walker.currentNode as Text)
    for (const text of texts) {
      const outer = document.createElement('font')
      const inner = document.createElement('font')
      text.replaceWith(outer)
      outer.append(inner)
      inner.append(text.data)
    }
  })
}
