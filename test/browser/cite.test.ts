import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'

test.use({ ...NOTHING_KEPT, permissions: ['clipboard-read', 'clipboard-write'] })

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())
const cite = (page: Page) => page.getByRole('button', { name: 'Cite…', exact: true })

test.describe('once all is kept', () => {
  test.use(KEPT)

  test('the key c copies the open quote in the style last chosen, though the host is gone', async ({
    page,
    site,
  }) => {
    await page.goto('/')
    await waitUntilKept(page)
    await site.stop()
    await openRoute(page, `${STORY}#q2`)
    // The key belongs to the open quote's card, which is fetched after the page is ready.
    await expect(page.getByRole('button', { name: 'Copy quote with citation' })).toBeVisible()
    await page.keyboard.press('c')
    await expect.poll(() => copied(page)).toMatch(/^“deny Parler services .* — Amazon Employees/)
    await cite(page).click()
    await page.getByRole('radio', { name: 'MLA' }).check()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog', { name: 'Cite this quote' })).toHaveCount(0)
    await expect(cite(page)).toBeFocused()
    await page.keyboard.press('c')
    await expect.poll(() => copied(page)).toMatch(/\(qtd\. in Palmer\)\.\n\nPalmer, Annie\. “/)
  })
})

test('a citation is saved as a file that programs read', async ({ page }) => {
  await openRoute(page, STORY)
  await page.getByRole('button', { name: 'Cite', exact: true }).click()
  await page.getByRole('radio', { name: 'RIS' }).check()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download .ris' }).click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('palmer2021amazon.ris')
  expect(await readFile(await file.path(), 'utf8')).toMatch(
    /^TY {2}- NEWS\r\nAU {2}- Palmer, Annie\r\n/,
  )
})

for (const [shape, width, height] of [
  ['Wide', 1200, 630],
  ['Square', 1080, 1080],
] as const) {
  test(`a quote card is a picture of ${width} × ${height} with something on it`, async ({
    page,
  }) => {
    await openRoute(page, `${STORY}#q2`)
    await cite(page).click()
    await page.getByText('Quote card, a picture to share').click()
    await page.getByRole('radio', { name: shape }).check()
    await expect(page.locator(`canvas[width="${width}"][data-drawn="whole"]`)).toBeVisible()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save picture' }).click()
    const picture = await readFile(await (await saving).path())
    // A PNG says its width and height from its 16th byte on.
    expect(picture.subarray(1, 4).toString()).toBe('PNG')
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([width, height])
    expect(await shareOfInk(page)).toBeGreaterThan(0.02)
  })
}

test('where copying is refused the words stand selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await openRoute(page, `${STORY}#q2`)
  // The key belongs to the open quote's card, which is fetched after the page is ready.
  await expect(page.getByRole('button', { name: 'Copy quote with citation' })).toBeVisible()
  await page.keyboard.press('c')
  const field = page.getByRole('textbox', { name: 'Citation' })
  await expect(field).toBeFocused()
  const selected = await field.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  )
  expect(selected).toMatch(/^“deny Parler services/)
})

test('on the narrowest phone the dialog fits, and everything in it can be reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openRoute(page, `${STORY}#q2`)
  await cite(page).click()
  const dialog = page.getByRole('dialog', { name: 'Cite this quote' })
  await page.getByText('Quote card, a picture to share').click()
  await expect(page.locator('canvas[data-drawn="whole"]')).toBeVisible()
  const sideways = await dialog.evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)
  expect(sideways).toBe(0)
  await page.getByRole('button', { name: 'Save picture' }).scrollIntoViewIfNeeded()
  await expect(page.getByRole('button', { name: 'Save picture' })).toBeInViewport()
})

/** The share of the card's pixels that are darker than its paper. */
function shareOfInk(page: Page): Promise<number> {
  return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    if (!pixels) return 0
    let dark = 0
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at + 1] ?? 255) < 128) dark++
    return dark / (pixels.length / 4)
  })
}
