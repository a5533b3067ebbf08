import config from './playwright.config.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { STORY } from './addresses.ts'
import { NEXT_BUILD, NEXT_HEADLINE } from './prepareBuilds.ts'
import { expect, test } from './test.ts'

/*
 * A page that Back brings up as it was left, from what the browser holds in memory. Playwright switches
 * that off.
 */
test.use({
  launchOptions: {
    ...config.use?.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
})

test('a page that Back brings up after an update is of one edition, and opens all that it has', async ({
  context,
  page,
  site,
}) => {
  await openRoute(page, '/')
  await waitUntilKept(page)
  await page.evaluate((story) => location.assign(story), STORY)
  await expect(page).toHaveURL(STORY)

  await site.start(NEXT_BUILD)
  const other = await context.newPage()
  await openRoute(other, '/settings')
  await other.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await other.getByRole('button', { name: 'Update' }).click()
  await expect(other.getByText('New edition ready')).toHaveCount(0)
  await other.close()

  await page.goBack()
  const next = page.getByRole('link', { name: NEXT_HEADLINE })
  await expect(next.or(page.getByText('New edition ready'))).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
})
