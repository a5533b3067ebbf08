import { restOf } from './heldLine.ts'
import { openRoute } from './openRoute.ts'
import { expect, test } from './test.ts'

test.use({ viewport: { width: 390, height: 844 } })

test('Back closes what is open, one after the other, and then leaves', async ({ page }) => {
  await openRoute(page, '/')
  await page.getByRole('link', { name: /Amazon employees/ }).click()
  const closer = page.waitForResponse(/backCloses/).catch(() => {})
  await page.getByRole('button', { name: 'Next quote' }).click()
  await Promise.race([closer, page.waitForTimeout(2000)])
  const card = page.locator('.card')
  await expect(card).toBeVisible()
  await restOf(page)
  const before = await page.evaluate(() => window.scrollY)

  const ways = [
    ['People', page.getByRole('dialog', { name: 'People and sources' })],
    ['Display', page.getByRole('dialog', { name: 'Display' })],
  ] as const
  for (const [name, layer] of ways) {
    await page.getByRole('button', { name, exact: true }).filter({ visible: true }).click()
    await expect(layer).toBeVisible()
    await page.goBack()
    await expect(layer).toBeHidden()
    await expect(card).toBeVisible()
  }
  const moved = (await page.evaluate(() => window.scrollY)) - before
  expect(Math.abs(moved), 'px, less than a line').toBeLessThan(24)
  await page.goBack()
  await expect(card).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon employees')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible()
})

test('what is closed otherwise takes its entry with it, and a link in it is passed over', async ({
  page,
}) => {
  await openRoute(page, '/')
  await page.getByRole('link', { name: /Amazon employees/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon employees')
  await page.getByRole('button', { name: 'Display' }).filter({ visible: true }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Display' }).filter({ visible: true }).click()
  await page.getByRole('link', { name: 'Marks' }).filter({ visible: true }).click()
  await expect(page.getByRole('heading', { name: 'Marks', level: 1 })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon employees')
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible()
})
