import type { Page } from '@playwright/test'
import { WIDTHS, findBarriersInThemes } from './findBarriers.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { KEPT, NOTHING_KEPT, expect as impatient, test } from './test.ts'

test.use(NOTHING_KEPT)

/** The host packs the parser when it is first asked for, which takes a busy machine long. */
const expect = impatient.configure({ timeout: 40_000 })

test.describe.configure({ timeout: 120_000 })

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const STORY = `Harbour wall to be mended by spring

By Mara Quill
12 March 2026

The harbour wall of Sandport will be mended before the spring tides, the council decided.

“We have waited long enough for stone,” said Ana Ruiz, the harbour master.

The finance office didn’t respond to a request for comment.`

const GERMAN_STORY = `Hafenmauer wird im Frühjahr erneuert

Von Mara Quill
12. März 2026

Die Mauer am Hafen von Sandport wird vor den Fluten im Frühjahr erneuert, wie der Rat entschied.

„Wir haben lange genug auf Steine gewartet“, sagte Ana Ruiz, die Leiterin des Hafens.`

const PAGE = `<h1>Ferry runs again</h1><p>By <a href="https://gazette.example/m">Mara Quill</a></p>
<p>The ferry of Sandport runs again from Monday, the <b>council</b> decided on Tuesday.</p>
<figure><img src="https://elsewhere.example/x.png"><figcaption>The ferry. Jon Ebbe</figcaption></figure>
<p>“We have waited long enough for a boat,” said Ana Ruiz, the harbour master.</p>`

const field = (page: Page) => page.getByRole('textbox', { name: 'Story' })
const keep = (page: Page) => page.getByRole('button', { name: 'Keep', exact: true })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** By the clipboard and the keyboard, as a person does. */
async function paste(page: Page, plain: string, html?: string): Promise<void> {
  await page.evaluate(
    async ([plain, html]) => {
      const words = { 'text/plain': new Blob([plain ?? ''], { type: 'text/plain' }) }
      const page = { 'text/html': new Blob([html ?? ''], { type: 'text/html' }) }
      await navigator.clipboard.write([new ClipboardItem(html ? { ...words, ...page } : words)])
    },
    [plain, html],
  )
  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+V')
}

test('a pasted story is understood, kept, and opened; it is there after a reload', async ({
  page,
  journal,
}) => {
  // The host knows nothing of it: its page for unknown addresses starts the app.
  journal.allow(/^error: Failed to load resource: .* 404 .*\/articles\/harbour-wall/)
  await openRoute(page, '/add')
  await expect(field(page)).toBeFocused()
  await paste(page, STORY)
  await expect(page.getByText('1 quote, 1 did not respond')).toBeVisible()
  await expect(page.getByText('Ana Ruiz, harbour master')).toBeVisible()
  await keep(page).click()
  await expect(page).toHaveURL(/\/articles\/harbour-wall-to-be-mended-by-spring-\w+$/)
  await expect(heading(page)).toHaveText('Harbour wall to be mended by spring')
  await page.reload()
  await expect(heading(page)).toHaveText('Harbour wall to be mended by spring')
  await expect(page.getByText('We have waited long enough for stone').first()).toBeVisible()
})

test.describe('once the app is kept', () => {
  test.use(KEPT)

  test('a story in another language is understood though the host is gone', async ({
    page,
    site,
  }) => {
    await page.goto('/')
    await waitUntilKept(page)
    await site.stop()
    await openRoute(page, '/add')
    await paste(page, GERMAN_STORY)
    await expect(page.getByText('1 quote', { exact: true })).toBeVisible()
    await keep(page).click()
    await expect(heading(page)).toHaveText('Hafenmauer wird im Frühjahr erneuert')
  })
})

test('a page is pasted as a page, and reaches nobody', async ({ page }) => {
  await openRoute(page, '/add')
  await paste(page, 'Ferry runs again', PAGE)
  await expect(page.getByText('Pasted as a page')).toBeVisible()
  await expect(field(page)).toHaveValue(/^Ferry runs again\n\nBy Mara Quill\n\nThe ferry/)
  await expect(page.locator('main img')).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(heading(page)).toHaveText('Ferry runs again')
})

test('a page that means harm is only words', async ({ page }) => {
  await openRoute(page, '/add')
  await field(page).evaluate((field, html) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', html)
    clipboardData.setData('text/plain', 'Ferry runs again')
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, `${PAGE}<img src=x onerror="alert(1)"><script>alert(1)</script><svg onload=alert(1)>`)
  await expect(page.getByText('Pasted as a page')).toBeVisible()
  await keep(page).click()
  await expect(heading(page)).toHaveText('Ferry runs again')
  await expect(page.locator('main :is(img, script, svg[onload])')).toHaveCount(0)
})

test('Control and Z takes a pasted page out again, and brings back what it replaced', async ({
  page,
}) => {
  await openRoute(page, '/add')
  await field(page).fill('My own words')
  await field(page).selectText()
  await paste(page, 'Ferry runs again', PAGE)
  await expect(page.getByText('Pasted as a page')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(field(page)).toHaveValue('My own words')
})

test('a headline is put right by keyboard alone, and heads the story', async ({ page }) => {
  await openRoute(page, '/add')
  await paste(page, STORY)
  await page.getByRole('button', { name: 'Change: Headline' }).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('A wall, at last')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Change: Headline' })).toBeFocused()
  await expect(page.getByText('put right by you')).toBeAttached()
  await page.keyboard.press('ControlOrMeta+Enter')
  await expect(page).toHaveURL(/\/articles\/a-wall-at-last-\w+$/)
  await expect(heading(page)).toHaveText('A wall, at last')
})

const LONG = Array.from(
  { length: 60 },
  (_, at) => `The wall is mended at stone ${at}. “We wait for stone ${at},” said Ana Ruiz${at}.`,
).join('\n\n')

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`at ${width} px nothing moves when a long story is pasted, and Keep is in view`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await openRoute(page, '/add')
    const before = await field(page).boundingBox()
    await paste(page, `A wall, at last\n\n${LONG}`)
    await expect(page.getByText('60 quotes')).toBeAttached()
    expect(await field(page).boundingBox()).toEqual(before)
    await expect(keep(page)).toBeInViewport({ ratio: 1 })
    await page.getByText('60 quotes').scrollIntoViewIfNeeded()
    await expect(keep(page)).toBeInViewport({ ratio: 1 })
  })
}

test('by the button Paste the keyboard goes on to Keep, and by Undo back to the field', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoute(page, '/add')
  await page.evaluate((words) => navigator.clipboard.writeText(words), STORY)
  await page.getByRole('button', { name: 'Paste', exact: true }).press('Enter')
  await expect(keep(page)).toBeFocused()
  await page.getByRole('button', { name: 'Clear' }).press('Enter')
  await expect(field(page)).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue(STORY)
})

test('that a story was kept lies over nothing that is opened next, and comes back after it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await openRoute(page, '/add')
  await paste(page, STORY)
  await keep(page).click()
  const notice = page.getByRole('complementary', { name: 'Kept' })
  const check = page.getByRole('region', { name: 'Check this story' })
  await expect(notice).toBeVisible()
  for (const [key, opened] of [
    [']', page.locator('.card')],
    ['v', check],
  ] as const) {
    await page.keyboard.press(key)
    await expect(opened).toBeVisible()
    await expect(notice).toBeHidden()
    await page.keyboard.press('Escape')
    await expect(opened).toBeHidden()
    await expect(notice, key).toBeVisible()
  }
})

test('what was kept is told where it opens, and Undo puts it back into the field', async ({
  page,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 .*\/articles\/harbour-wall/)
  await openRoute(page, '/add')
  for (const again of [false, true]) {
    if (!again) await paste(page, STORY)
    await expect(page.getByText('1 quote, 1 did not respond')).toBeVisible()
    await keep(page).click()
    const notice = page.getByRole('complementary', { name: 'Kept' })
    await expect(notice).toContainText('Kept on this device.')
    await notice.getByRole('button', { name: 'Undo' }).click()
    await expect(page).toHaveURL(/\/add$/)
    await expect(field(page)).toHaveValue(STORY)
    await expect(notice).toBeHidden()
  }
  await page.goto('/')
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Harbour wall to be mended by spring' })).toHaveCount(
    0,
  )
})

test('Back leads from the kept story past the empty field to where adding began', async ({
  page,
}) => {
  await openRoute(page, '/')
  await page.getByRole('link', { name: 'Add' }).first().click()
  await paste(page, STORY)
  await keep(page).click()
  await expect(page).toHaveURL(/\/articles\/harbour-wall/)
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
})

test('what is in the field outlives a reload', async ({ page }) => {
  await openRoute(page, '/add')
  await paste(page, 'Ferry runs again', PAGE)
  await expect(page.getByText('Pasted as a page')).toBeVisible()
  await page.reload()
  await expect(page.getByText('Pasted as a page')).toBeVisible()
  await expect(field(page)).toHaveValue(/^Ferry runs again/)
})

test('what a closed tab held is offered to the next, and not to a tab beside it', async ({
  page,
  context,
}) => {
  const LEFT = 'A story was left in a tab that was closed'
  const first = await context.newPage()
  await openRoute(first, '/add')
  await field(first).fill('A wall, at last')
  await openRoute(page, '/add')
  await expect(field(page)).toHaveValue('')
  // The second tab has looked around once it is seen by others itself.
  await expect.poll(() => countTabs(page)).toBe(2)
  await expect(page.getByText(LEFT)).toHaveCount(0)
  await first.close({ runBeforeUnload: true })
  // A busy browser takes a moment until a tab that was closed holds nothing any more.
  await expect.poll(() => countTabs(page)).toBe(1)
  await expect(page.getByText(LEFT)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(LEFT)).toBeVisible()
  await page.getByRole('button', { name: 'Put it in the field' }).click()
  await expect(field(page)).toHaveValue('A wall, at last')
  await page.reload()
  await expect(field(page)).toHaveValue('A wall, at last')
  await expect(page.getByText(LEFT)).toHaveCount(0)
})

/** How many tabs say that they are open, to whoever looks for what closed ones have left. */
function countTabs(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { held = [] } = await navigator.locks.query()
    return held.filter(({ name }) => name?.startsWith('on-record-draft')).length
  })
}

test('files that are dropped on the list are added', async ({ page }) => {
  await openRoute(page, '/')
  const dataTransfer = await page.evaluateHandle((story) => {
    const dropped = new DataTransfer()
    dropped.items.add(new File([story], 'wall.txt'))
    return dropped
  }, STORY)
  await page.dispatchEvent('main', 'dragover', { dataTransfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer })
  await expect(page).toHaveURL(/\/add$/)
  await expect(field(page)).toHaveValue(STORY)
  await expect(page.getByText('“wall.txt” is in the field.')).toBeVisible()
})

test('the same story again is told, and kept as a version on request', async ({ page }) => {
  await openRoute(page, '/add')
  for (const again of [false, true]) {
    await page.goto('/add')
    await paste(page, STORY)
    await keep(page).click()
    if (again) await page.getByRole('button', { name: 'Keep both as versions' }).click()
    await expect(page).toHaveURL(/\/articles\//)
  }
})

test('without room on the device the text stays, and is kept when there is room', async ({
  page,
  context,
  site,
}) => {
  await openRoute(page, '/add')
  const devtools = await context.newCDPSession(page)
  const origin = new URL(site.address).origin
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await paste(page, STORY)
  await keep(page).click()
  await expect(page.getByRole('alert')).toContainText(
    'Not saved: this device has no room left. Free some space, then try again.',
  )
  await expect(field(page)).toHaveValue(STORY)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toHaveText('Harbour wall to be mended by spring')
})

test('where the parser can’t be had the text is kept as plain text', async ({ page, journal }) => {
  journal.allow(/parse\.js/)
  await page.route('**/parse.js', (route) => route.abort())
  await openRoute(page, '/add')
  await paste(page, STORY)
  await expect(
    page.getByText('Couldn’t analyse this text. It will be kept as plain text.'),
  ).toBeVisible()
  await keep(page).click()
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByText('We have waited long enough for stone')).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('pasting comes first, and keeping is at the thumb', async ({ page }) => {
    await openRoute(page, '/add')
    await expect(field(page)).not.toBeFocused()
    await page.evaluate((story) => navigator.clipboard.writeText(story), STORY)
    await page.getByRole('button', { name: 'Paste', exact: true }).tap()
    await expect(page.locator('.keep-bar .found')).toHaveText('Harbour wall to be mended by spring')
    await expect(keep(page)).toBeInViewport({ ratio: 1 })
    await keep(page).tap()
    await expect(heading(page)).toHaveText('Harbour wall to be mended by spring')
  })
})

for (const width of WIDTHS) {
  test(`adding has no barrier that axe finds, in any theme: ${width} px`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 900 })
    await openRoute(page, '/add')
    await expect(field(page)).toBeVisible()
    expect(await findBarriersInThemes(page), 'empty').toEqual([])
    await paste(page, 'Ferry runs again', PAGE)
    await page.getByRole('button', { name: 'Add: Address' }).click()
    await page.getByRole('textbox', { name: 'Address' }).fill('nowhere')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await findBarriersInThemes(page), 'filled').toEqual([])
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(sideways).toBeLessThanOrEqual(width)
  })
}
