import type { Page } from '@playwright/test'
import { HEADLINE, STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { OTHER_VERSION, expect, test } from './test.ts'

const ready = (page: Page) => page.locator('html[data-ready]')
const firstBadge = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name: /^Quote, / })
    .first()
const card = (page: Page) => page.getByRole('region', { name: /^Quote, / })

/** Waits until the page has come to rest and has fetched what it fetches ahead. */
async function openAtRest(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
}

/** Which of the app's scripts have run: the browser names each function that is there. */
const hasReact = (page: Page) =>
  page.evaluate(() =>
    Object.keys(document.getElementById('root') ?? {}).some((key) => /react/i.test(key)),
  )

for (const address of ['/', STORY]) {
  test(`${address} is read without the app, which has been brought near`, async ({ page }) => {
    await openAtRest(page, address)
    expect(await hasReact(page)).toBe(false)
    await expect(ready(page)).toHaveCount(0)
    const fetched = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    )
    expect(fetched.some((name) => name.includes('/react-'))).toBe(true)
  })
}

test('with Save-Data nothing is fetched ahead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  )
  await openAtRest(page, STORY)
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  expect(fetched.filter((name) => name.includes('/react-'))).toEqual([])
  await firstBadge(page).click()
  await expect(card(page)).toBeVisible()
})

test('the first press on a quote opens it, and asks the host for nothing more', async ({
  page,
}) => {
  await openAtRest(page, STORY)
  const data: string[] = []
  page.on('request', (request) => request.url().includes('/data/') && data.push(request.url()))
  await firstBadge(page).evaluate((badge: HTMLElement) => badge.click())
  await expect(card(page)).toBeVisible()
  await expect(ready(page)).toBeAttached()
  expect(data).toEqual([])
})

test('the first press finds its data though a host said something else ahead', async ({
  page,
  journal,
}) => {
  journal.allow(OTHER_VERSION)
  let asked = 0
  await page.route('**/data/articles/*', async (route) => {
    asked += 1
    await (asked === 1 ? route.fulfill({ body: '<p>Back soon.' }) : route.continue())
  })
  await openAtRest(page, STORY)
  await firstBadge(page).click()
  await expect(card(page)).toBeVisible()
})

test('where the host hasn’t got the data, and says so as data, the page stays as it is', async ({
  page,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 .*\/data\//)
  journal.allow(OTHER_VERSION)
  await page.route('**/data/articles/*', (route) =>
    route.fulfill({ status: 404, json: { error: 'Not found' } }),
  )
  await openAtRest(page, STORY)
  const fetched = page.waitForResponse(/\/data\/articles\//)
  await firstBadge(page).click()
  await fetched
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await expect(ready(page)).toHaveCount(0)
})

test('who presses twice, since nothing happened yet, finds the quote open', async ({ page }) => {
  await page.goto(STORY, { waitUntil: 'commit' })
  await firstBadge(page).waitFor()
  await firstBadge(page).evaluate((badge: HTMLElement) => {
    badge.click()
    badge.click()
  })
  await expect(ready(page)).toBeAttached()
  await expect(card(page)).toBeVisible()
})

test('keys that are pressed before the app is there do what they say, in their order', async ({
  page,
}) => {
  await openRoute(page, STORY)
  for (const key of [']', ']']) await page.keyboard.press(key)
  const second = (await card(page).textContent()) ?? ''
  await page.goto(STORY)
  for (const key of [']', ']']) await page.keyboard.press(key)
  await expect(ready(page)).toBeAttached()
  await expect(card(page)).toContainText(second)
})

test('what is typed into the search field before the app is there is looked for', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('searchbox').pressSequentially('zzzz')
  await expect(page.getByText(/No story|Nothing/).first()).toBeVisible()
})

test('what is typed after the key of the search field goes into it, before the app is there', async ({
  page,
}) => {
  await page.route('**/assets/main-*.js', async (route) => {
    await page.getByRole('searchbox').and(page.locator(':focus')).waitFor()
    await expect(page.getByRole('searchbox')).toHaveValue('no story')
    await route.continue()
  })
  await page.goto('/', { waitUntil: 'commit' })
  await page.getByRole('searchbox').waitFor()
  await page.keyboard.type('/no storz')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('y')
  await expect(ready(page)).toBeAttached()
  await expect(page.getByRole('searchbox')).toHaveValue('no story')
  await expect(page.getByText(/No story|Nothing/).first()).toBeVisible()
})

const AT_ONCE = ['a key', 'a press on a quote', 'a press on its badge'] as const

/** Runs in the page: does something as soon as a story's headline stands there, sooner than anybody can. */
function actAtHeadline(what: (typeof AT_ONCE)[number]) {
  const acts = {
    'a key': () =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ']', bubbles: true })),
    'a press on a quote': () =>
      document.querySelector<HTMLElement>('main .body [data-quote]')?.click(),
    'a press on its badge': () => document.querySelector<HTMLElement>('main button.badge')?.click(),
  }
  new MutationObserver((_, watch) => {
    if (!document.querySelector('article h1')) return
    watch.disconnect()
    acts[what]()
  }).observe(document.body, { childList: true, subtree: true })
}

for (const what of AT_ONCE) {
  test(`${what} is heard in the very moment in which a followed story is there`, async ({
    page,
  }) => {
    await openRoute(page, '/')
    const link = page.getByRole('main').getByRole('link', { name: HEADLINE })
    // The second time its data is at hand, and it is shown without haste.
    for (const time of ['first', 'second']) {
      await page.evaluate(actAtHeadline, what)
      await link.click()
      await expect(card(page), time).toBeVisible()
      await page
        .getByRole('link', { name: 'Stories', exact: true })
        .filter({ visible: true })
        .click()
      await expect(link).toBeVisible()
    }
  })
}

test('a link leads on by itself, and the app isn’t run for it', async ({ page }) => {
  await openAtRest(page, '/')
  await page.evaluate(() => Object.assign(window, { before: true }))
  const link = page.getByRole('main').getByRole('link', { name: HEADLINE })
  await link.dispatchEvent('pointerdown', { pointerType: 'touch' })
  expect(await hasReact(page)).toBe(false)
  await link.evaluate((link: HTMLElement) => link.click())
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  expect(await page.evaluate(() => 'before' in window)).toBe(false)
})

test.describe('under a finger', () => {
  test.use({ hasTouch: true })

  test('a link leads on by itself too, and the app isn’t run on the page that is left', async ({
    page,
    context,
  }) => {
    await openAtRest(page, '/')
    // The host has nothing for it, so the page stays, and what it did can be seen.
    await context.route(/\/articles\//, (route) => route.fulfill({ status: 204 }))
    const asked = page.waitForRequest(/\/articles\//)
    await page.getByRole('main').getByRole('link', { name: HEADLINE }).tap({ noWaitAfter: true })
    await asked
    // What begins sends for all parts at once.
    await expect(page.locator('link[rel=modulepreload]')).toHaveCount(0)
    await page.getByRole('button', { name: 'Display' }).filter({ visible: true }).tap()
    await expect(page.locator('link[rel=modulepreload]')).not.toHaveCount(0)
  })
})

test('a touch that moves the page runs nothing; once it stands, its place is kept', async ({
  page,
}) => {
  await openAtRest(page, STORY)
  await page.evaluate(() => {
    document.dispatchEvent(new PointerEvent('pointerdown', { pointerType: 'touch', bubbles: true }))
  })
  expect(await hasReact(page)).toBe(false)
  await page.mouse.wheel(0, 900)
  await expect(ready(page)).toBeAttached()
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('on-record-places')))
    .toContain('"percent"')
})

test('a reader who was here before finds what was kept, without a press', async ({ page }) => {
  await openRoute(page, STORY)
  await page.mouse.wheel(0, 900)
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('on-record-places')))
    .toContain('"percent"')
  await page.goto(STORY)
  await expect(ready(page)).toBeAttached()
})

test('an address that names a quote opens it, without a press', async ({ page }) => {
  await page.goto(`${STORY}#q1`)
  await expect(card(page)).toBeVisible()
})

test('where the app can’t be fetched, the page stays as it is, and the next press tries again', async ({
  page,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: net::ERR_FAILED/)
  await page.route('**/assets/main-*.js', (route) => route.abort())
  await page.goto(STORY)
  await firstBadge(page).evaluate((badge: HTMLElement) => badge.click())
  await expect(page.locator('html')).not.toHaveClass(/js/)
  await page.unroute('**/assets/main-*.js')
  await firstBadge(page).evaluate((badge: HTMLElement) => badge.click())
  await expect(card(page)).toBeVisible()
})
