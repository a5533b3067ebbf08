import { STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

test('the first stop of the Tab key leads past the masthead to the text', async ({ page }) => {
  await openRoute(page, STORY)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('the first story of the list is a few presses away, past all that narrows it', async ({
  page,
}) => {
  await page.goto('/')
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  for (const name of ['Skip to the text', 'Skip to the stories']) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name })).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
})

test('j and k go from story to story, and are heard before the app is there', async ({ page }) => {
  await page.goto('/')
  const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link')
  await page.keyboard.press('j')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('k')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('j')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await expect(links.first()).toBeFocused()
})

test('Enter after a key that the app isn’t there for yet opens what the key leads to', async ({
  page,
}) => {
  await page.goto('/')
  const first = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  const address = await first.getAttribute('href')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test('a story opens from the list and the keyboard arrives at its text; Back returns to its link', async ({
  page,
}) => {
  await openRoute(page, '/')
  const link = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByRole('main')).toBeFocused()
  await page.goBack()
  await expect(link).toBeFocused()
})

test('a key that is pressed while a followed story is on its way waits for it', async ({
  page,
}) => {
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await page.route('**/data/articles/**', async (route) => {
    await arrived
    await route.continue()
  })
  await openRoute(page, '/')
  await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
  for (const key of [']', ']']) await page.keyboard.press(key)
  arrive()
  await expect(page).toHaveURL(/#q3$/)
  await expect(page.getByRole('region', { name: /^Quote, / })).toBeVisible()
})

test('a theme is chosen with the arrow keys, holds at once and after a reload', async ({
  page,
}) => {
  await openRoute(page, '/settings')
  const main = page.getByRole('main')
  await main.getByRole('radio', { name: 'System' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(main.getByRole('radio', { name: 'Sepia' })).toBeChecked()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia')
  await page.reload()
  await expect(main.getByRole('radio', { name: 'Sepia' })).toBeChecked()
})

test('a quote opens and closes by keyboard, and the keyboard stays where it was', async ({
  page,
}) => {
  await openRoute(page, STORY)
  const badge = page
    .getByRole('main')
    .getByRole('button', { name: /^Quote, / })
    .first()
  await badge.focus()
  await page.keyboard.press('Enter')
  const card = page.getByRole('region', { name: /^Quote, / })
  await expect(card).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)
  await expect(badge).toBeFocused()
})

for (const width of [390, 1280]) {
  test(`Escape leaves people and sources for where the keyboard was, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await openRoute(page, STORY)
    const people = page.getByRole('tab', { name: /^People/ })
    const badge = page
      .getByRole('main')
      .getByRole('button', { name: /^Quote, / })
      .first()
    await badge.focus()
    for (const key of ['p', '2']) {
      await page.keyboard.press(key)
      await expect(page.getByRole('tab', { selected: true })).toBeFocused()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Escape')
      await expect(badge).toBeFocused()
      if (width < 1200) await expect(people).toBeHidden()
    }
    // Whoever came from no place of the page's goes on with the text.
    await badge.evaluate((one) => one.blur())
    await page.keyboard.press('p')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('tab').and(page.locator(':focus'))).toHaveCount(0)
  })
}

test('Escape leaves the panel beside the text for where the keyboard came from, not for an earlier place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 844 })
  await openRoute(page, STORY)
  const main = page.getByRole('main')
  const people = page.getByRole('tab', { name: /^People/ })
  const badges = main.getByRole('button', { name: /^Quote, / })
  // By the mouse, from nowhere.
  await people.click()
  await expect(people).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(main).toBeFocused()
  // By Tab, from what stands before it.
  await people.focus()
  await page.keyboard.press('Shift+Tab')
  while (await people.evaluate((tab) => tab.closest('dialog')?.matches(':focus-within')))
    await page.keyboard.press('Shift+Tab')
  const before = await page.evaluateHandle(() => document.activeElement)
  await page.keyboard.press('Tab')
  await expect(page.locator('dialog.panel:focus-within')).toHaveCount(1)
  await page.keyboard.press('Escape')
  expect(await before.evaluate((one) => one === document.activeElement)).toBe(true)
  // From another quote than the time before.
  await badges.first().focus()
  await page.keyboard.press('p')
  await page.keyboard.press('Escape')
  await badges.last().focus()
  await people.click()
  await page.keyboard.press('Escape')
  await expect(badges.last()).toBeFocused()
  // What it came from is gone.
  await badges.first().focus()
  await page.keyboard.press('p')
  await badges.first().evaluate((badge) => badge.remove())
  await page.keyboard.press('Escape')
  await expect(main).toBeFocused()
})

test('every stop of the Tab key is seen: it has an outline, and nothing lies over it', async ({
  page,
}) => {
  // Where a stop comes to rest is looked at, not the way there.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await openRoute(page, STORY)
  const unseen = new Set<string>()
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press('Tab')
    const trouble = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const name = focused.textContent || focused.getAttribute('aria-label') || focused.tagName
      const { left, top, width, height } = focused.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      const label = focused.closest('label')
      if (above && !focused.contains(above) && !above.contains(focused) && above !== label) {
        return `${name} lies under ${above.className || above.tagName}`
      }
      const shown = [focused, label].some((element) => {
        if (!element) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(element)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      return shown ? null : `${name} has no outline`
    })
    if (trouble) unseen.add(trouble)
  }
  expect([...unseen]).toEqual([])
})
