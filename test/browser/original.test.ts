import { STORY } from './addresses.ts'
import { findBarriers } from './findBarriers.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

for (const { width, where } of [
  { width: 1280, where: 'beside it' },
  { width: 1024, where: 'beside it' },
  { width: 768, where: 'below it' },
  { width: 390, where: 'below it' },
]) {
  test(`the original of a paragraph stands ${where} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openRoute(page, STORY)
    await page.getByRole('button', { name: 'Original', exact: true }).click()
    const paragraph = page.locator('.body > p').nth(2)
    const lines = paragraph.locator('+ .raw')
    await expect(lines).toBeVisible()
    // Both at one moment: a late font moves all that stands below it.
    const [shown, raw] = await paragraph.evaluate((own) => {
      const boxes = [own, own.nextElementSibling ?? own].map((one) => one.getBoundingClientRect())
      return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }))
    })
    if (!shown || !raw) throw new Error('One of them has no place on the page.')
    if (where === 'beside it') {
      expect(raw.x).toBeGreaterThanOrEqual(shown.x + shown.width)
      expect(Math.abs(raw.y - shown.y)).toBeLessThan(24)
    } else {
      expect(raw.y).toBeGreaterThanOrEqual(shown.y + shown.height)
      expect(raw.y - shown.y - shown.height).toBeLessThan(40)
    }
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }))
    expect(scroll).toBe(client)
    expect(await findBarriers(page)).toEqual([])
  })
}

test('a story’s ways to cite, to its original and to its corrections stand in one row', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoute(page, STORY)
  const tops = await Promise.all(
    ['Cite', 'Original', 'Corrections'].map(async (name) => {
      const box = await page.getByRole('button', { name, exact: true }).boundingBox()
      return box?.y
    }),
  )
  expect(new Set(tops).size).toBe(1)
})
