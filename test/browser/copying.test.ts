import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use({ ...NOTHING_KEPT, permissions: ['clipboard-read', 'clipboard-write'] })

/**
 * What lies on the clipboard, as words and as HTML; null where it isn't there, or is just being
 * written: what was read half before a copy and half after it is neither.
 */
function copied(page: Page) {
  return page.evaluate(async () => {
    try {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) =>
        item?.types.includes(type) === true ? (await item.getType(type)).text() : null
      return { words: await read('text/plain'), html: await read('text/html') }
    } catch {
      return { words: null, html: null }
    }
  })
}

/** A browser keeps its clipboard from test to test: what lies on it must be this test's. */
async function openWithNothingCopied(page: Page, address: string): Promise<void> {
  await openRoute(page, address)
  await page.evaluate(() => navigator.clipboard.writeText(''))
}

test('a citation is copied as words and with its paper in italics', async ({ page }) => {
  await openWithNothingCopied(page, `${STORY}#q2`)
  await expect(page.getByRole('button', { name: 'Copy quote with citation' })).toBeVisible()
  await page.keyboard.press('c')
  await expect.poll(async () => (await copied(page)).words).toMatch(/^“deny Parler services/)
  expect((await copied(page)).html).toContain('<i>CNBC</i>')
})

test('words selected in a story are copied without what the page puts among them', async ({
  page,
}) => {
  await openWithNothingCopied(page, `${STORY}#q2`)
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  await page.evaluate(() => {
    const words = document.querySelector('main [data-quote="q2"]')?.closest('p, li')
    const next = words?.parentElement?.querySelectorAll('p[id^=b]')
    const range = document.createRange()
    if (words) range.setStartBefore(words)
    if (words) range.setEndAfter(next?.[next.length - 1] ?? words)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await expect(page.getByRole('toolbar', { name: 'Mark the selected words as' })).toBeVisible()
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(async () => (await copied(page)).words).toContain('deny Parler services')
  const { words, html } = await copied(page)
  expect(html).toMatch(/^<[a-z]+>/)
  expect(html).not.toMatch(/class=|style=|<button|<q\b/)
  expect(words).not.toMatch(/\bAE\b|Correct this|Copy quote/)
})

test('just the quotes are copied all at once, with the story once', async ({ page }) => {
  await openWithNothingCopied(page, STORY)
  await page.keyboard.press('q')
  await page.getByRole('button', { name: /^Copy \d+ quotes with citation$/ }).click()
  await expect(page.getByRole('button', { name: /^\d+ quotes copied$/ })).toBeVisible()
  const { words } = await copied(page)
  expect(words?.match(/ — /g)?.length).toBeGreaterThan(2)
  expect(words?.match(/“Amazon employees call/g)).toHaveLength(1)
})
