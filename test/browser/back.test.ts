import type { Page } from '@playwright/test'
import { STORY } from './addresses.ts'
import { restOf } from './heldLine.ts'
import { openRoute } from './openRoute.ts'
import { pasteStory } from './pasteStory.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test.use({ viewport: { width: 390, height: 844 } })

test('Back closes what is open, one after the other, and then leaves', async ({ page }) => {
  await openRoute(page, '/')
  await page.getByRole('link', { name: /Amazon employees/ }).click()
  await page.getByRole('button', { name: 'Next quote' }).click()
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
    await heardOf(page, 2)
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

test('Escape leaves the reader at the quote, whose card was opened before the app ran', async ({
  page,
}) => {
  await page.goto(STORY, { waitUntil: 'networkidle' })
  for (let quote = 0; quote < 5; quote++) await page.keyboard.press(']')
  await expect(page.locator('.card')).toBeVisible()
  await expect(page.locator('html[data-ready]')).toBeAttached()
  await restOf(page)
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(200)
  await page.keyboard.press('Escape')
  await expect(page.locator('.card')).toHaveCount(0)
  await restOf(page)
  const moved = (await page.evaluate(() => window.scrollY)) - before
  expect(Math.abs(moved), 'px, less than a line').toBeLessThan(24)
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

for (const [begins, first] of [
  ['a card', '#q1'],
  ['none', null],
] as const) {
  test(`a quote chosen in the panel over ${begins} has one entry, and Back closes it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1024, height: 768 })
    await openStory(page)
    const card = page.locator('.card')
    if (first) {
      await page.getByRole('button', { name: 'Next quote' }).click()
      await expect(card).toBeVisible()
    }
    const open = page.getByRole('button', { name: 'People', exact: true })
    await open.filter({ visible: true }).click()
    const panel = page.getByRole('dialog', { name: 'People and sources' })
    const quote = panel.locator('a[href="#q2"]')
    await quote.evaluate((link) => link.closest('details')?.setAttribute('open', ''))
    await quote.click()
    await expect(panel).toBeHidden()
    await expect(page).toHaveURL(/#q2$/)
    await expect(card).toBeVisible()
    await open.filter({ visible: true }).click()
    await expect(panel).toBeVisible()
    await heardOf(page, 2)
    await page.goBack()
    await expect(panel).toBeHidden()
    await expect(page).toHaveURL(/#q2$/)
    await expect(card).toBeVisible()
    await expectCardClosedByBack(page)
  })
}

/** A thing is seen to be open before the browser tells the page so: nobody goes back that soon. */
async function heardOf(page: Page, open: number) {
  await page.waitForFunction((open) => history.state?.height === open, open)
}

/**
 * Keeps the browser from the way back for what is closed by Escape, and the page from giving it up, on a
 * machine however slow; what is given lets it go. So many things are `open`, and the history has heard of them.
 */
async function closeAndHold(page: Page, open: number): Promise<(more: number) => Promise<void>> {
  await heardOf(page, open)
  await page.evaluate(() => {
    history.go = (by) => Object.assign(window, { by })
    const setTimeout = window.setTimeout.bind(window)
    const patient = (act: TimerHandler, time?: number) =>
      time === 1000 ? 0 : setTimeout(act, time)
    Object.assign(window, { setTimeout: patient })
  })
  await page.keyboard.press('Escape')
  await page.waitForFunction(() => 'by' in window)
  return (more) =>
    page.evaluate((more) => {
      Reflect.deleteProperty(history, 'go')
      history.go((window as unknown as { by: number }).by + more)
    }, more)
}

test('a Back that falls into the way back for what was closed closes what was opened since', async ({
  page,
}) => {
  await openStory(page)
  await page.getByRole('button', { name: 'Next quote' }).click()
  const card = page.locator('.card')
  await expect(card).toBeVisible()
  const panel = page.getByRole('dialog', { name: 'People and sources' })
  await page.keyboard.press('p')
  await expect(panel).toBeVisible()
  const letGo = await closeAndHold(page, 2)
  await page.keyboard.press('p')
  await expect(panel).toBeVisible()
  // The browser makes one way back of both.
  await letGo(-1)
  await expect(panel).toBeHidden()
  await expect(card).toBeVisible()
  await expect(page).toHaveURL(/#q1$/)
  await expectCardClosedByBack(page)
})

for (const [what, key, name] of [
  ['the panel', 'p', 'People and sources'],
  ['the display', 'd', 'Display'],
] as const) {
  test(`a Back that falls into the way back leaves nobody’s page: ${what} opened since closes`, async ({
    page,
  }) => {
    await openStory(page)
    const layer = page.getByRole('dialog', { name })
    await page.keyboard.press('p')
    await expect(page.getByRole('dialog', { name: 'People and sources' })).toBeVisible()
    const letGo = await closeAndHold(page, 1)
    await page.keyboard.press(key)
    await expect(layer).toBeVisible()
    // The browser makes one way back of both, and it ends at the list.
    await letGo(-1)
    await expect(layer).toBeHidden()
    await restOf(page)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon employees')
    await expect(page).toHaveURL(/parler$/)
    await page.keyboard.press(key)
    await expect(layer).toBeVisible()
    await heardOf(page, 1)
    await page.goBack()
    await expect(layer).toBeHidden()
    await expect(page).toHaveURL(/parler$/)
    await expectListBehind(page)
  })
}

test('a Back that falls into the way back leaves nobody’s page: a card opened since closes', async ({
  page,
}) => {
  await openStory(page)
  await page.keyboard.press('p')
  await expect(page.getByRole('dialog', { name: 'People and sources' })).toBeVisible()
  const letGo = await closeAndHold(page, 1)
  await page.keyboard.press(']')
  await expect(page.locator('.card')).toBeVisible()
  await expect(page).toHaveURL(/#q1$/)
  await letGo(-1)
  await expect(page.locator('.card')).toHaveCount(0)
  await expect(page).toHaveURL(/parler$/)
  await expectListBehind(page)
})

test('a card that is opened on the way back for what was closed is closed by Back', async ({
  page,
}) => {
  await openStory(page)
  const panel = page.getByRole('dialog', { name: 'People and sources' })
  await page.keyboard.press('p')
  await expect(panel).toBeVisible()
  const letGo = await closeAndHold(page, 1)
  await page.keyboard.press(']')
  await expect(page.locator('.card')).toBeVisible()
  await expect(page).toHaveURL(/#q1$/)
  await letGo(0)
  await page.waitForFunction(() => history.state.height === 1 && history.state.card)
  await expect(page).toHaveURL(/#q1$/)
  await expectCardClosedByBack(page)
})

test('a card that gives way to a dialog leaves it its place, and none behind it', async ({
  page,
}) => {
  await openStory(page)
  await page.getByRole('button', { name: 'Next quote' }).click()
  const card = page.locator('.card')
  await expect(card).toBeVisible()
  await page.keyboard.press('m')
  const dialog = page.getByRole('dialog', { name: 'Mark these words' })
  await expect(dialog).toBeVisible()
  await expect(card).toHaveCount(0)
  await expect(page).toHaveURL(/parler$/)
  await heardOf(page, 1)
  await page.goBack()
  await expect(dialog).toBeHidden()
  await expectListBehind(page)
})

test('a card that is closed by its button leaves nothing for Back', async ({ page }) => {
  await openStory(page)
  await page.getByRole('button', { name: 'Next quote' }).click()
  await page.locator('.card').getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('.card')).toHaveCount(0)
  await expect(page).toHaveURL(/parler$/)
  await expectListBehind(page)
})

/** Keys that come quicker than the browser goes back for what the first of them closes. */
const pressAtOnce = (page: Page, first: string, ...keys: readonly string[]) =>
  page.evaluate(
    async ([first, keys]) => {
      const press = (key: string) =>
        document.body.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
      press(first)
      // Only then it is known that nothing opens in the place of what was closed.
      await new Promise((resolve) => setTimeout(resolve))
      for (const key of keys) press(key)
    },
    [first, keys] as const,
  )

test('who leaves in the moment in which a card closes has left', async ({ page }) => {
  await openStory(page)
  for (const time of ['first', 'second']) {
    await page.getByRole('button', { name: 'Next quote' }).click()
    await expect(page.locator('.card')).toBeVisible()
    await pressAtOnce(page, 'Escape', 'g', 's')
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' }), time).toBeVisible()
    await restOf(page)
    await expect(page, time).toHaveURL(/settings$/)
    await page.goBack()
    await expect(page, time).toHaveURL(/parler$/)
    await expect(page.locator('.card')).toHaveCount(0)
  }
  await expectListBehind(page)
})

test('what is filtered in a sheet stays so when Back closes the sheet', async ({ page }) => {
  await openRoute(page, '/settings')
  await page
    .getByRole('link', { name: /Stories|On Record/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Filter/ }).click()
  const sheet = page.getByRole('dialog', { name: 'Filter the list' })
  await sheet
    .getByRole('link', { name: /Unread/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\?/)
  await expect(sheet).toBeVisible()
  await heardOf(page, 1)
  await page.goBack()
  await expect(sheet).toBeHidden()
  await expect(page).toHaveURL(/\?/)
})

test('a dialog that goes with its page leaves nothing behind', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openRoute(page, '/add')
  await pasteStory(page, 'Ferry runs again\n\n“It runs,” said Ana Ruiz.')
  await page.getByRole('button', { name: /^Keep/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ferry runs again' })).toBeVisible()
  await page.getByRole('link', { name: 'Stories' }).filter({ visible: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible()
  await page.getByRole('link', { name: /Ferry runs again/ }).click()
  await page.getByRole('button', { name: 'Delete …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page).toHaveURL(/\?added=you$/)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible()
  await expect(page).toHaveURL(/\/$/)
})

async function openStory(page: Page) {
  await openRoute(page, '/')
  await page.getByRole('link', { name: /Amazon employees/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon employees')
}

async function expectCardClosedByBack(page: Page) {
  await page.goBack()
  await expect(page.locator('.card')).toHaveCount(0)
  await expect(page).toHaveURL(/parler$/)
  await expectListBehind(page)
}

async function expectListBehind(page: Page) {
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Stories', level: 1 })).toBeVisible()
}
