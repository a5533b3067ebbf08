import { HEADLINE, ROUTES, STORY, UNKNOWN } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

for (const { name, address, heading } of ROUTES) {
  test(`${name} opens by its address, and its page is taken over as it was prerendered`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      addEventListener('DOMContentLoaded', () => {
        document.querySelector('h1')?.setAttribute('data-prerendered', '')
      })
    })
    await openRoute(page, address)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expect(page.locator('h1[data-prerendered]')).toBeAttached()
  })
}

test('an unknown address is told so, by the host and on the page', async ({ page, journal }) => {
  journal.allow(/^error: Failed to load resource: .* 404 .*\/nowhere\)$/)
  const answer = await page.goto(UNKNOWN.address)
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: UNKNOWN.heading })).toBeVisible()
  await page.getByRole('link', { name: 'All stories' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
})

test('a story that there is not is told so, though its address looks right', async ({
  page,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 .*\/no-such-story/)
  const answer = await page.goto('/articles/no-such-story')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: UNKNOWN.heading })).toBeVisible()
})

test('a story opens from the list without another page being loaded, and Back returns', async ({
  page,
}) => {
  await openRoute(page, '/')
  const pages: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) pages.push(request.url())
  })
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page).toHaveURL(STORY)
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await expect(page).toHaveTitle(HEADLINE)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Stories' })).toBeVisible()
  expect(pages).toEqual([])
})

test('a link to a quote scrolls to it, opens it and says which one it is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 })
  await openRoute(page, `${STORY}#q2`)
  await expect(page.locator('#q2')).toBeInViewport()
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
  await expect(page.locator('output').filter({ hasText: /^Quote 2 of \d/ })).toBeAttached()
})

test('a link to a quote that there is not opens the story', async ({ page }) => {
  await openRoute(page, `${STORY}#q999`)
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
})
