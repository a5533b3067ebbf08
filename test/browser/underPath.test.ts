import { HEADLINE } from './addresses.ts'
import { waitUntilKept } from './openRoute.ts'
import { NEWS_BUILD } from './prepareBuilds.ts'
import { expect, test } from './test.ts'

test.use({ build: NEWS_BUILD, base: '/news/' })

test('under a path of its host the app opens, is kept, and opens again without the host', async ({
  context,
  page,
  site,
}) => {
  await page.goto(site.address)
  await waitUntilKept(page)
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page).toHaveURL('/news/articles/amazon-employees-parler')
  await site.stop()
  for (const [path, heading] of [
    ['', 'Stories'],
    ['articles/amazon-employees-parler', HEADLINE],
    ['settings', 'Settings'],
  ] as const) {
    const tab = await context.newPage()
    await tab.goto(site.address + path)
    await expect(tab.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await tab.close()
  }
})
