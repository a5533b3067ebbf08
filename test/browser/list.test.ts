import { createInventor } from '../bench/createInventor.ts'
import { writeStory } from '../bench/writeStories.ts'
import { findBarriersInThemes } from './findBarriers.ts'
import { keepStories } from './keepStories.ts'
import { openRoute, rouse, waitUntilKept } from './openRoute.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

const TERNS = `12 March 2031

Tern colony doubles in one summer

“The fish came back,” said Ana Ruiz, a biologist.
`

/** As many as no window shows at once. */
const MANY = 150

for (const width of [390, 1280]) {
  test(`an own story stands first at ${width} px, and is narrowed to, archived and brought back`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 840 })
    await openRoute(page, '/settings')
    await keepStories(page, [{ text: TERNS }])
    await openRoute(page, '/')
    const rows = page.getByRole('article')
    await expect(rows.first()).toContainText('yours')
    await expect(rows.first()).toContainText('Ana Ruiz, biologist')
    await page.keyboard.press('/')
    await page.keyboard.type('ruiz')
    await expect(rows).toHaveCount(1)
    await expect(page).toHaveURL(/\?narrow=ruiz$/)
    await rows.getByRole('button', { name: /^Do something/ }).click()
    await rows.getByRole('button', { name: 'Archive' }).click()
    // Whoever looks for words finds them in the archive too.
    await expect(rows).toContainText('archived')
    await expect(page.getByText('1 of them in the archive.').first()).toBeAttached()
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').fill('')
    await expect(rows.filter({ hasText: 'Tern colony' })).toHaveCount(0)
    await page.getByRole('searchbox').fill('ruiz')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(rows).toHaveCount(1)
    await expect(rows).not.toContainText('archived')
    expect(await findBarriersInThemes(page)).toEqual([])
  })

  test(`what is filtered at ${width} px can be gone back from`, async ({ page }) => {
    await page.setViewportSize({ width, height: 840 })
    await openRoute(page, '/')
    const rows = page.getByRole('article')
    const before = await rows.count()
    if (width < 1024) await page.getByRole('button', { name: 'Filter' }).click()
    await page.getByRole('link', { name: /^By you/ }).click()
    await expect(page.getByText('No story is like that.')).toBeAttached()
    if (width < 1024) await page.getByRole('button', { name: /^Show 0/ }).click()
    // The sheet has given its entry of the history back.
    await expect.poll(() => page.evaluate(() => history.state?.height ?? 0)).toBe(0)
    await page.goBack()
    await expect(rows).toHaveCount(before)
  })
}

test.describe('where all is kept', () => {
  test.use(KEPT)

  test('words in the texts are looked for unasked, where all texts are on this device', async ({
    page,
  }) => {
    await openRoute(page, '/settings')
    await keepStories(page, [{ text: TERNS }])
    await page.goto('/')
    await waitUntilKept(page)
    const rows = page.getByRole('article')
    await page.keyboard.press('/')
    await page.keyboard.type('fish')
    await expect(rows.filter({ hasText: 'Tern colony' })).toHaveCount(1)
    await expect(page.getByText('of them by their text.').first()).toBeAttached()
    // Words of a built-in story, too.
    await page.getByRole('searchbox').fill('inauguration')
    await expect(rows).toHaveCount(1)
    await expect(rows).toContainText('Amazon employees')
    await page.getByRole('searchbox').fill('zeppelin')
    await expect(
      page.getByText(/^Looked in the text of \d+ stories too: nothing found\.$/),
    ).toBeVisible()
  })
})

test.describe('where nothing is kept', () => {
  for (const width of [390, 1280]) {
    test(`the texts are offered with what they take, and fetched when asked for, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 840 })
      await page.addInitScript(() => localStorage.setItem('on-record-offline', '-1'))
      const fetched: string[] = []
      page.on('request', (request) => {
        if (/\/data\/articles\/.*\?v=/.test(request.url())) fetched.push(request.url())
      })
      await openRoute(page, '/')
      await page.keyboard.press('/')
      await page.keyboard.type('inauguration')
      const offer = page.getByRole('button', {
        name: /^Look in the text of 2 stories too \(about \d+ kB\)$/,
      })
      await expect(offer).toBeVisible()
      expect(fetched).toEqual([])
      expect(await findBarriersInThemes(page)).toEqual([])
      await offer.press('Enter')
      const outcome = page.getByRole('status').filter({ hasText: /Look(ed|ing) in the text/ })
      await expect(outcome).toHaveText('Looked in the text of 2 stories too.')
      // The offer is gone, and the keyboard is where it stood.
      await expect(outcome).toBeFocused()
      const rows = page.getByRole('article')
      await expect(rows).toHaveCount(1)
      await expect(rows).toContainText('Amazon employees')
      await expect(rows.locator('mark')).toHaveText('inauguration')
      expect(fetched).toHaveLength(2)
      // Other words are another question.
      await page.getByRole('searchbox').fill('zeppelin')
      await expect(offer).toBeVisible()
    })
  }

  test('what can’t be had is told apart: for want of a connection, or for another reason', async ({
    page,
    journal,
  }) => {
    journal.allow(/^error: Failed to load resource: .*\/data\/articles\//)
    await page.addInitScript(() => localStorage.setItem('on-record-offline', '-1'))
    await openRoute(page, '/')
    const offer = page.getByRole('button', { name: /^Look in the text/ })
    const outcome = page.getByRole('status').filter({ hasText: /can’t be had/ })
    const articles = /\/data\/articles\/.*\?v=/
    await page.context().route(articles, (route) => route.fulfill({ status: 503 }))
    await page.getByRole('searchbox').fill('inauguration')
    await offer.click()
    await expect(outcome).toHaveText('2 texts can’t be had just now.')
    await page.context().unroute(articles)
    await page.context().route(articles, (route) => route.abort())
    await page.getByRole('searchbox').fill('zeppelin')
    await offer.click()
    await expect(outcome).toHaveText('2 texts can’t be had without a connection.')
    await page.context().unroute(articles)
    await page.getByRole('searchbox').fill('inauguration')
    await page.context().route(articles, (route) => route.abort())
    await offer.click()
    await expect(outcome).toHaveText('2 texts can’t be had without a connection.')
    await page.context().unroute(articles)
    await page.getByRole('button', { name: 'Try again' }).press('Enter')
    await expect(page.getByRole('article')).toContainText('Amazon employees')
  })
})

for (const width of [390, 1280]) {
  test(`no row moves at ${width} px as the list learns what the reader did`, async ({ page }) => {
    await page.setViewportSize({ width, height: 840 })
    await page.goto('/')
    const words = page.locator('.row').first().locator('h2 a, .meta > *, .counts, .voices > *')
    const places = () =>
      words.evaluateAll((all) =>
        all.map((one) => {
          const { left, width, top } = one.getBoundingClientRect()
          const row = one.closest('.row')?.getBoundingClientRect().top ?? 0
          return { words: one.textContent, left, width, top: top - row }
        }),
      )
    const before = await places()
    expect(before.length).toBeGreaterThan(4)
    await rouse(page)
    await page.getByRole('searchbox').fill('a')
    await expect(page.getByRole('button', { name: /^Do something/ }).first()).toBeVisible()
    await page.getByRole('searchbox').fill('')
    await expect(page.locator('.row').first().getByText('Unread:')).toBeAttached()
    expect(await places()).toEqual(before)
    for (const headline of await page.locator('.row h2').all())
      expect(await headline.evaluate(isBesideLastWord), await headline.innerText()).toBe(true)
  })
}

/** Whether the sign of a headline stands on its last line, and behind its last word. */
function isBesideLastWord(headline: Element): boolean {
  const range = document.createRange()
  range.selectNodeContents(headline.querySelector('a') ?? headline)
  const last = [...range.getClientRects()].at(-1)
  const sign = headline.querySelector('.unread')?.getBoundingClientRect()
  if (!last || !sign) return false
  return sign.left >= last.right && sign.top >= last.top && sign.bottom <= last.bottom
}

test('on a phone a filter in use is shown, and goes on one tap', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoute(page, '/?show=unread')
  await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeVisible()
  const used = page.getByRole('navigation', { name: 'Filters in use' })
  await used.getByRole('link', { name: /^Unread/ }).press('Enter')
  await expect(page).toHaveURL(/\/$/)
  await expect(used).toBeHidden()
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
})

test('where the filters stand beside the list they aren’t said twice', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await openRoute(page, '/?show=unread')
  await expect(page.getByRole('link', { name: /^Unread \d/ })).toHaveAttribute(
    'aria-current',
    'true',
  )
  await expect(page.getByRole('navigation', { name: 'Filters in use' })).toBeHidden()
})

test('a tap anywhere on what was begun goes on reading, and its cross forgets it', async ({
  page,
}) => {
  await openRoute(page, '/')
  await page.getByRole('article').first().getByRole('link').click()
  // The address is there before the story is, which begins at its head.
  await expect(page.locator('main.story')).toBeFocused()
  await page.evaluate(() => {
    const top = document.documentElement.scrollHeight * 0.3
    window.scrollTo({ top, behavior: 'instant' })
  })
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('on-record-places') ?? ''))
    .toMatch(/"percent":\d\d/)
  const story = page.url()
  await page.goto('/')
  const begun = page.getByRole('region', { name: 'Continue reading' })
  const box = await begun.boundingBox()
  expect(box?.height).toBeLessThan(80)
  await begun.click({ position: { x: 6, y: 6 } })
  await expect(page).toHaveURL(story)
  await page.goto('/')
  await begun.getByRole('button', { name: /^Forget/ }).press('Enter')
  await expect(begun).toBeHidden()
  await expect(page.getByRole('article').first().getByRole('link')).toBeFocused()
})

test('a long list holds the rows in view alone, and Back finds the row again', async ({ page }) => {
  const invent = createInventor(5)
  await openRoute(page, '/settings')
  await keepStories(
    page,
    invent.list(MANY, () => ({ text: writeStory(invent, 60) })),
  )
  await openRoute(page, '/')
  await expect(page.getByRole('feed', { name: 'Stories' })).toBeVisible()
  expect(await page.getByRole('article').count()).toBeLessThan(60)
  await page.evaluate(() => window.scrollTo({ top: 9000, behavior: 'instant' }))
  const row = page.getByRole('article').filter({ visible: true }).nth(8)
  await expect(row).toHaveAttribute('aria-setsize', /^15\d$/)
  // Before the list has followed the window, it is the ninth.
  await expect(row).toHaveAttribute('aria-posinset', /^\d\d$/)
  const slug = (await row.getAttribute('data-slug')) ?? ''
  const same = page.locator(`[data-slug="${slug}"]`)
  await same.scrollIntoViewIfNeeded()
  await same.getByRole('link').click()
  await expect(page.locator('main.story')).toBeVisible()
  await page.goBack()
  await expect(same).toBeInViewport()
  await expect(same.getByRole('link')).toBeFocused()
})

test('the row that has the keyboard stays on the page wherever it is scrolled to', async ({
  page,
}) => {
  const invent = createInventor(6)
  await openRoute(page, '/settings')
  await keepStories(
    page,
    invent.list(MANY, () => ({ text: writeStory(invent, 60) })),
  )
  await openRoute(page, '/')
  const first = page.getByRole('feed').getByRole('article').first().getByRole('link')
  await first.focus()
  await page.evaluate(() => window.scrollTo({ top: 20_000, behavior: 'instant' }))
  await expect(page.getByRole('article').last()).toBeAttached()
  await expect(first).toBeFocused()
})

test('a story that is marked as read by its key is read in the list', async ({ page }) => {
  await openRoute(page, '/articles/how-to-read-a-story-on-record')
  await expect(page.getByRole('group', { name: 'This story is' })).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByRole('button', { name: 'Read', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await openRoute(page, '/?show=unread')
  await expect(page.getByRole('article')).toHaveCount(1)
})

test('where a row goes its keyboard goes on beside it; whoever let go of it before has it nowhere', async ({
  page,
}) => {
  await openRoute(page, '/settings')
  await keepStories(page, [{ text: TERNS }, { text: TERNS.replace('Tern', 'Gull') }])
  await openRoute(page, '/?added=you')
  const rows = page.locator('.rows').getByRole('article')
  // Until the library is read, the stories that are built in stand there.
  await expect(rows.first()).toContainText(/Tern|Gull/)
  await expect(rows).toHaveCount(2)
  // As a row goes that another tab has deleted: by nothing that this page did.
  const remove = (at: number) => rows.nth(at).evaluate((row) => row.remove())

  await rows.nth(0).getByRole('link').focus()
  await remove(0)
  await expect(rows.getByRole('link')).toBeFocused()

  await rows.getByRole('link').evaluate((link) => link.blur())
  await remove(0)
  await expect(rows).toHaveCount(0)
  await expect(page.locator('body')).toBeFocused()
})
