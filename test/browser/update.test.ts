import type { Locator, Page } from '@playwright/test'
import { NEXT_BUILD, NEXT_HEADLINE, NEXT_SLUG } from './prepareBuilds.ts'
import { HEADLINE, STORY } from './addresses.ts'
import { openRoute, rouse, waitUntilKept } from './openRoute.ts'
import { OTHER_VERSION, expect, test } from './test.ts'

test('a new edition is offered, moves nothing until it is accepted, and is there in every tab then', async ({
  page,
  site,
}) => {
  const other = await openBeside(page, '/settings')
  await markAsOpen(page)
  await markAsOpen(other)

  await site.start(NEXT_BUILD)
  await lookForUpdate(page)
  await expect(page.getByText('New edition ready')).toBeVisible()
  await expect(other.getByText('New edition ready')).toBeVisible()
  await expect(page.getByRole('link', { name: NEXT_HEADLINE })).toHaveCount(0)
  expect(await isStillOpen(page)).toBe(true)
  expect(await isStillOpen(other)).toBe(true)

  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByRole('link', { name: NEXT_HEADLINE })).toBeVisible()
  expect(await isStillOpen(page)).toBe(false)
  await expect.poll(() => isStillOpen(other)).toBe(false)
  await expect(other).toHaveURL('/settings')
  await expect(page.getByText('New edition ready')).toHaveCount(0)
})

test('what is typed in one tab is in its field again after another has accepted an edition', async ({
  page,
  site,
}) => {
  const other = await openBeside(page, '/add')
  await storyField(other).fill(TYPED)
  await markAsOpen(other)

  await site.start(NEXT_BUILD)
  await lookForUpdate(page)
  await expect(storyField(other)).toHaveValue(TYPED)
  await page.bringToFront()
  await page.getByRole('button', { name: 'Update' }).click()
  await expect.poll(() => isStillOpen(other)).toBe(false)
  await expect(other).toHaveURL('/add')
  await expect(storyField(other)).toHaveValue(TYPED)
})

test('a build that is put in place during the first visit takes nothing from the field, and other pages open', async ({
  page,
  site,
  journal,
}) => {
  // What this build names of its parts, that one may not have: each says so in its place.
  journal.allow(/^error: Failed to load (?:resource|module script)/)
  journal.allow(OTHER_VERSION)
  await openRoute(page, '/add')
  await storyField(page).fill(TYPED)
  await site.start(NEXT_BUILD)
  await page.getByRole('link', { name: 'On Record' }).first().click()
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await openRoute(page, '/add')
  await expect(storyField(page)).toHaveValue(TYPED)
})

test('an accepted edition is kept in place of the old one', async ({ context, page, site }) => {
  await openRoute(page, '/')
  await waitUntilKept(page)
  await site.start(NEXT_BUILD)
  await lookForUpdate(page)
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByText(/3 stories/)).toBeVisible()
  await waitUntilKept(page)
  await site.stop()
  const tab = await context.newPage()
  await tab.goto('/')
  await tab.getByRole('link', { name: NEXT_HEADLINE }).click()
  await expect(tab).toHaveURL(`/articles/${NEXT_SLUG}`)
  await expect(tab.getByText(/The crossing takes forty minutes/)).toBeVisible()
})

test('an edition that is never accepted is there at the next cold start', async ({
  context,
  page,
  site,
}) => {
  await openRoute(page, '/')
  await waitUntilKept(page)
  await site.start(NEXT_BUILD)
  await lookForUpdate(page)
  await expect(page.getByText('New edition ready')).toBeVisible()
  const tab = await context.newPage()
  await page.close()
  await waitUntilTakenOver(tab)
  await openRoute(tab, '/')
  await expect(tab.getByRole('link', { name: NEXT_HEADLINE })).toBeVisible()
})

test('a page that was open when a new build was put in place still opens its other pages', async ({
  page,
  site,
}) => {
  await openRoute(page, '/')
  await waitUntilKept(page)
  await site.start(NEXT_BUILD)
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
})

test('a page that Back brings up after an update is of one edition, and opens what it names', async ({
  context,
  page,
  site,
  journal,
}) => {
  journal.allow(OTHER_VERSION)
  await openRoute(page, '/')
  await waitUntilKept(page)
  await page.goto(STORY)
  await site.start(NEXT_BUILD)
  const other = await context.newPage()
  await openRoute(other, '/settings')
  await lookForUpdate(other)
  await markAsOpen(other)
  await other.getByRole('button', { name: 'Update' }).click()
  await expect.poll(() => isStillOpen(other)).toBe(false)
  await other.close()

  await page.goBack()
  await rouse(page)
  const said = await page.getByText(/^\d stories/).textContent()
  const isNext = said?.startsWith('3') === true
  await expect(page.locator('[data-slug]')).toHaveCount(isNext ? 3 : 2)
  await expect(page.getByRole('link', { name: NEXT_HEADLINE })).toHaveCount(isNext ? 1 : 0)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
})

const TYPED = 'Ferry runs again\n\n“We counted every winter,” said Marta Lindqvist.'

function storyField(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Story' })
}

/** Keeps the app in a tab, and opens an address in another beside it. */
async function openBeside(page: Page, address: string): Promise<Page> {
  await openRoute(page, '/')
  await waitUntilKept(page)
  const other = await page.context().newPage()
  await openRoute(other, address)
  return other
}

async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
}

/**
 * A tab is gone before the browser has noted that the worker has none left: a visit in that moment is still
 * one of the edition before.
 */
async function waitUntilTakenOver(tab: Page): Promise<void> {
  const session = await tab.context().newCDPSession(tab)
  const states = new Map<string, string>()
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status)
  })
  await session.send('ServiceWorker.enable')
  const atWork = () => [...states.values()].filter((status) => status !== 'redundant')
  await expect.poll(atWork).toEqual(['activated'])
}

/** Leaves a mark that no reload survives. */
async function markAsOpen(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.documentElement.dataset['open'] = 'yes'
  })
}

async function isStillOpen(page: Page): Promise<boolean> {
  const mark = await page.locator('html').getAttribute('data-open')
  return mark === 'yes'
}
