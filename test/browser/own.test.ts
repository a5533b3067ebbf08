import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { OWN_ROUTES, STORY, UNKNOWN } from './addresses.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { expect, test as plain } from './test.ts'
import { watchShifts } from './watchShifts.ts'

const test = plain.extend<{
  /** Opens a page elsewhere that sends words as another app does when it shares them. */
  readonly sharing: () => Promise<Page>
}>({
  async sharing({ context, site, journal }, lend) {
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.end(`<!doctype html><link rel="icon" href="data:,">
        <form method="post" enctype="multipart/form-data" action="${site.address}add">
          <input name="text" value="Shared words"><button>Share</button>
        </form>`)
    })
    server.listen(0, 'localhost')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    journal.allow(new RegExp(`^request to another host: http://localhost:${port}/`))
    await lend(async () => {
      const page = await context.newPage()
      await page.goto(`http://localhost:${port}/`)
      return page
    })
    server.closeAllConnections()
    server.close()
  },
})

for (const { name, address, heading } of OWN_ROUTES) {
  test(`${name} has an address that the host knows, and nothing in it shifts`, async ({ page }) => {
    await page.addInitScript(watchShifts)
    const answer = await page.goto(address)
    expect(answer?.status()).toBe(200)
    expect(await answer?.text()).toContain('<meta name="robots" content="noindex">')
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expect(page).toHaveTitle(`${heading} · On Record`)
    expect(await page.evaluate(() => window.shifted)).toBeLessThan(0.01)
  })
}

declare global {
  interface Window {
    /** What was seen of the words that there is nothing, frame by frame. */
    sawNothing: boolean
  }
}

test('the host says that there is nothing only where no script can look, or has looked', async ({
  browser,
  page,
  site,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 /)
  const address = `${site.address}articles/no-such-story`
  const context = await browser.newContext({ javaScriptEnabled: false })
  const bare = await context.newPage()
  await bare.goto(address)
  await expect(bare.getByRole('heading', { name: UNKNOWN.heading })).toBeVisible()
  await context.close()

  // Here the app can't come at all: then the page is what it is without scripts.
  await page.route('**/assets/main-*.js', (route) => route.abort())
  journal.allow(/^error: Failed to load resource: net::ERR_FAILED/)
  await page.goto(address)
  await expect(page.getByRole('heading', { name: UNKNOWN.heading })).toBeVisible()
})

test('a story that the host does not know says nothing of it until the app has looked', async ({
  page,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 /)
  await page.addInitScript(watchNothing)
  // The app is held back long enough for the host's page to be painted.
  const held: (() => Promise<void>)[] = []
  await page.route('**/assets/main-*.js', (route) => {
    held.push(() => route.continue())
  })
  const answer = await page.goto('/articles/an-own-story', { waitUntil: 'commit' })
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('banner')).toBeVisible()
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(page.getByText(UNKNOWN.heading)).toBeHidden()
  expect(await page.evaluate(() => window.sawNothing)).toBe(false)
  for (const go of held) await go()
  // The app has looked: there really is nothing.
  await expect(page.getByRole('heading', { name: UNKNOWN.heading })).toBeVisible()
  await expect.poll(() => page.evaluate(() => window.sawNothing)).toBe(true)
})

/** Looks at every frame whether a reader could see the words. */
function watchNothing(): void {
  window.sawNothing = false
  const look = () => {
    const headings = [...document.querySelectorAll('h1')]
    window.sawNothing ||= headings.some(
      (heading) =>
        heading.textContent.includes('There is nothing') &&
        heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    requestAnimationFrame(look)
  }
  look()
}

test('once kept, the app answers for a story that the host does not know, and the host for the rest', async ({
  page,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 .*an-own-story\.json/)
  await page.goto('/')
  await waitUntilKept(page)
  const own = await page.goto('/articles/an-own-story')
  expect(own?.status()).toBe(200)
  expect(await own?.text()).toContain('<div id="root"></div>')
  await page.goto(STORY)
  await expect(page.locator('link[rel="canonical"]')).toBeAttached()
})

test('what is shared with the app is taken by the service worker, files and all', async ({
  page,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  const landed = await page.evaluate(async () => {
    const form = new FormData()
    form.append('title', 'A wall')
    form.append('text', '“We go on,” said Ana Ruiz.')
    form.append('url', 'https://a.example/1')
    form.append('files', new File(['A story.\n'], 'a story.txt', { type: 'text/plain' }))
    const answer = await fetch('/add', { method: 'POST', body: form })
    return answer.url
  })
  expect(new URL(landed).pathname).toBe('/add')
  const id = new URL(landed).searchParams.get('shared') ?? ''
  expect(await readInbox(page, id)).toEqual({
    meta: {
      title: 'A wall',
      text: '“We go on,” said Ana Ruiz.',
      url: 'https://a.example/1',
      files: [{ name: 'a story.txt', type: 'text/plain' }],
    },
    files: ['A story.\n'],
  })
})

test('what another app shares leads to the page that opens it, though the host is gone', async ({
  page,
  site,
  sharing,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  const from = await sharing()
  await from.getByRole('button', { name: 'Share' }).click()
  await from.waitForURL(/\/add\?shared=[0-9a-f-]{36}$/)
  await expect(from.getByRole('heading', { level: 1, name: 'Add a story' })).toBeVisible()
  const id = new URL(from.url()).searchParams.get('shared') ?? ''
  expect(await readInbox(page, id)).toMatchObject({ meta: { text: 'Shared words' } })
})

test('where the device has no room for what is shared, the page it leads to is told so', async ({
  context,
  page,
  site,
  sharing,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  const session = await context.newCDPSession(page)
  const { origin } = new URL(site.address)
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  const from = await sharing()
  await from.getByRole('button', { name: 'Share' }).click()
  await expect(from.getByText('What was shared could not be taken in')).toBeVisible()
})

test('where no service worker is at work, the host leads to the page that says so', async ({
  page,
  sharing,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  const from = await sharing()
  await from.getByRole('button', { name: 'Share' }).click()
  await expect(from.getByText('What was shared did not arrive. Share it once more')).toBeVisible()
})

test('no form of the app itself can send anything anywhere', async ({ page, journal }) => {
  journal.allow(/form-action/)
  await openRoute(page, '/settings')
  const blocked = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
          resolve(violatedDirective),
        )
        const form = document.createElement('form')
        Object.assign(form, { method: 'POST', action: '/add' })
        document.body.append(form)
        form.submit()
      }),
  )
  expect(await blocked).toBe('form-action')
})

/** What the inbox holds of one thing that was shared. */
function readInbox(page: Page, id: string) {
  return page.evaluate(async (id) => {
    const cache = await caches.open('inbox')
    const open = async (part: string) => cache.match(`/inbox/${id}/${part}`)
    const meta: { files: unknown[] } = await (await open('meta'))?.json()
    const files = await Promise.all(
      meta.files.map(async (_, at) => (await open(`file-${at}`))?.text()),
    )
    return { meta, files }
  }, id)
}
