import { HEADLINE, ROUTES, STORY } from './addresses.ts'
import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

for (const { name, address, heading } of ROUTES) {
  test(`${name} reads without JavaScript`, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  })
}

test('the settings say what leaves this device without JavaScript, and lead to nothing that isn’t there', async ({
  page,
}) => {
  await page.goto('/settings')
  const privacy = page.getByRole('region', { name: 'What leaves this device' })
  await expect(privacy).toContainText('Nothing. The app talks to the address it came from')
  await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0)
  await expect(page.getByText('Delete everything')).toBeHidden()
})

test('a story has its whole text, its quotes and its sources without JavaScript', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page).toHaveURL(STORY)
  const story = page.getByRole('article')
  await expect(story.getByText(/deny Parler services/)).toBeVisible()
  await expect(story.getByText(/immediately respond to a request for comment/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible()
})
