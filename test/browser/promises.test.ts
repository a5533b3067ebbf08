import type { Page } from '@playwright/test'
import { HEADLINE, STORY } from './addresses.ts'
import { keepStory, openShelfIn, pasted } from './openShelfIn.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

/*
 * What a reader is promised when something goes wrong, and the words that they see then. The table
 * in docs/promises.md names each of these tests.
 */

const FERRY = `The ferry runs again

Mira Holt, 2 March 2026

“We waited nine years,” said Ana Ruiz, who keeps the harbour.
`

const FLOOD = `A town rebuilds after the flood

Jon Ebbe, 3 March 2026

“We will rebuild,” Marta Lind said on Friday.
`

async function fillStory(page: Page, text: string): Promise<void> {
  await openRoute(page, '/add')
  await page.getByRole('textbox', { name: 'Story', exact: true }).fill(text)
}

/** A page of the app's own host with nothing of the app in it. */
async function openBare(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="/favicon.svg"><title>Bare</title>'
  await page.route('**/bare', (route) => route.fulfill({ contentType: 'text/html', body }))
  await page.goto('/bare')
}

async function pressKeep(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
}

/** The story is open: its words were on disk before that. */
async function expectOpen(page: Page, heading: string): Promise<void> {
  await expect(page).toHaveURL(/\/articles\//)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}

/** The reader is told why nothing was saved, and what they typed is where it was. */
async function expectNotSaved(page: Page, why: string | RegExp): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText(why)
  await expect(page.getByRole('textbox', { name: 'Story', exact: true })).toHaveValue(FERRY)
}

async function setQuota(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  const quota = quotaSize === undefined ? {} : { quotaSize }
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota })
}

async function evict(page: Page, storageTypes: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes })
}

test('on a full device a story stays in the field, and is kept when there is room', async ({
  page,
}) => {
  await fillStory(page, FERRY)
  await setQuota(page, 1)
  await pressKeep(page)
  await expectNotSaved(page, 'this device has no room left')
  await setQuota(page)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectOpen(page, 'The ferry runs again')
})

test('what could not be saved can be downloaded, word for word', async ({ page }) => {
  await fillStory(page, FERRY)
  await setQuota(page, 1)
  await pressKeep(page)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a copy' }).click()
  const stream = await (await download).createReadStream()
  expect(Buffer.concat(await stream.toArray()).toString()).toBe(FERRY)
})

test('a draft is in the field again after a reload', async ({ page }) => {
  await fillStory(page, FERRY)
  await expect(page.getByText('The ferry runs again').first()).toBeVisible()
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'Story', exact: true })).toHaveValue(FERRY)
})

test('where the browser keeps nothing, that is said, and reading goes on', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'indexedDB'))
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectNotSaved(page, 'this window keeps nothing, as private windows do')
  await openRoute(page, STORY)
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
})

test('a connection that has died heals by itself, and nobody notices', async ({
  page,
  journal,
}) => {
  journal.allow(/^warning: Dexie: Need to reopen db/)
  await page.addInitScript(() => {
    let left = 2
    // oxlint-disable-next-line typescript/unbound-method -- it is called on the database it is asked of
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = new Proxy(transaction, {
      apply(transaction, database, given) {
        if (left-- > 0) throw new DOMException('The connection is gone.', 'InvalidStateError')
        return Reflect.apply(transaction, database, given)
      },
    })
  })
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectOpen(page, 'The ferry runs again')
})

test('a connection that stays dead is never called saved', async ({ page }) => {
  await fillStory(page, FERRY)
  await page.evaluate(() => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('Internal error.', 'UnknownError')
    }
  })
  await pressKeep(page)
  await expectNotSaved(page, 'the browser’s storage refused it')
  expect(page.url()).toContain('/add')
})

test('storage that never answers is told of, and a story stays in the field', async ({ page }) => {
  await page.addInitScript(() => {
    // A request that is never answered.
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest
    IDBFactory.prototype.databases = () => new Promise(() => {})
  })
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectNotSaved(page, 'this device’s storage hasn’t answered')
})

test('a write that is never answered is told of, and a story stays in the field', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => new EventTarget() as IDBRequest<IDBValidKey>
  })
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectNotSaved(page, 'this device’s storage hasn’t answered')
})

test('storage that does not open hides no story for good, and says that nothing was deleted', async ({
  page,
  context,
  journal,
}) => {
  journal.allow(/^error: Failed to load resource: .* 404 .*the-ferry-runs-again/)
  journal.allow(/^warning: Dexie: Workaround for Chrome UnknownError/)
  await openRoute(page, '/settings')
  const slug = await keepStory(page, pasted(FERRY))
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store.', 'UnknownError')
    }
  })
  await tab.goto(`/articles/${slug}`)
  await expect(tab.getByRole('alert')).toHaveText(
    /^What you keep can’t be opened just now: .+\. Nothing was deleted\./,
  )
  await expect(tab.getByText('There is nothing at this address')).toBeHidden()
  await openRoute(tab, STORY)
  await expect(tab.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await page.goto(`/articles/${slug}`)
  await expectOpen(page, 'The ferry runs again')
})

test('a tab of an older version that holds the storage is named, and when it goes, all goes on', async ({
  page,
  context,
  journal,
}) => {
  journal.allow(/^warning: Upgrade 'on-record' blocked by other connection/)
  const old = await context.newPage()
  await openBare(old)
  await holdOlder(old)
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectNotSaved(page, 'another tab of On Record still holds an older version open')
  await old.close()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectOpen(page, 'The ferry runs again')
})

/** Holds the database open as a version before the first one did, and lets go for nobody. */
async function holdOlder(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('on-record', 1)
        asked.addEventListener('success', () => resolve())
        asked.addEventListener('error', () => reject(new Error('It could not be held.')))
      }),
  )
}

test('what a newer version has kept is not touched by this one, and that is said', async ({
  page,
  journal,
}) => {
  journal.allow(/^warning: Another connection wants to upgrade/)
  await openBare(page)
  await keepStory(page, pasted(FLOOD))
  await page.evaluate(raiseVersion)
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectNotSaved(page, 'what is kept here was written by a newer version of On Record')
  expect(await page.evaluate(readRaised)).toEqual({ version: 90, stories: 1, future: 'kept' })
})

/** In the page: the database as a later release leaves it, with something of its own. */
function raiseVersion(): Promise<void> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('on-record', 90)
    asked.addEventListener('upgradeneeded', () => {
      asked.result.createObjectStore('future').put('kept', 'a')
    })
    asked.addEventListener('success', () => {
      asked.result.close()
      resolve()
    })
  })
}

function readRaised(): Promise<{ version: number; stories: number; future: unknown }> {
  return new Promise((resolve) => {
    const asked = indexedDB.open('on-record')
    asked.addEventListener('success', () => {
      const { version } = asked.result
      const transaction = asked.result.transaction(['story', 'future'])
      const stories = transaction.objectStore('story').count()
      const future = transaction.objectStore('future').get('a')
      transaction.addEventListener('complete', () => {
        asked.result.close()
        resolve({ version, stories: stories.result, future: future.result })
      })
    })
  })
}

test('what the browser removed while a page is open is told of, and the next story is kept', async ({
  page,
  journal,
}) => {
  // The host knows nothing of the reader's own story.
  journal.allow(/^error: Failed to load resource: .* 404 .*the-ferry-runs-again/)
  await openRoute(page, '/settings')
  await keepStory(page, pasted(FLOOD))
  await fillStory(page, FERRY)
  await evict(page, 'indexeddb')
  await pressKeep(page)
  await expectOpen(page, 'The ferry runs again')
  await expect(
    page.getByText('The browser has removed what was kept on this device: 1 story.'),
  ).toBeVisible()
  await page.reload()
  await expectOpen(page, 'The ferry runs again')
})

test('what the browser removed between two visits is told of, with a way to a backup', async ({
  page,
}) => {
  await openRoute(page, '/settings')
  await keepStory(page, pasted(FLOOD))
  await evict(page, 'indexeddb')
  await openRoute(page, '/')
  const told = page.getByRole('complementary', { name: 'Removed by the browser' })
  await expect(told).toContainText('The browser has removed what was kept on this device: 1 story.')
  await told.getByRole('link', { name: 'Restore from a backup' }).click()
  await expect(page).toHaveURL(/\/settings#backup$/)
  await page.reload()
  await expect(page.getByText('The browser has removed')).toHaveCount(0)
})

test('corrections of an earlier release are where they were', async ({ page }) => {
  await openBare(page)
  await page.evaluate(putOldCorrection, STORY.split('/').at(-1) ?? '')
  await openRoute(page, STORY)
  const head = page.getByRole('main')
  await expect(head.getByText('The Harbour Gazette').first()).toBeVisible()
  await page.reload()
  await expect(head.getByText('The Harbour Gazette').first()).toBeVisible()
  const left = await page.evaluate(() => indexedDB.databases())
  expect(left.map(({ name }) => name)).not.toContain('on-record-corrections')
})

/** In the page: the database of corrections as the release before the shelf wrote it. */
function putOldCorrection(slug: string): Promise<void> {
  localStorage.setItem('on-record-corrected', slug)
  return new Promise((resolve) => {
    const asked = indexedDB.open('on-record-corrections', 10)
    asked.addEventListener('upgradeneeded', () => {
      const store = asked.result.createObjectStore('corrections', {
        keyPath: 'place',
        autoIncrement: true,
      })
      store.createIndex('slug', 'slug')
      const made = '2026-02-01T10:00:00.000Z'
      const correction = { kind: 'publisher', name: 'The Harbour Gazette', id: 'old-1', made }
      store.add({ slug, correction })
    })
    asked.addEventListener('success', () => {
      asked.result.close()
      resolve()
    })
  })
}

test('corrections of an earlier release stay where they are as long as they can not be moved', async ({
  page,
  context,
}) => {
  await openBare(page)
  await page.evaluate(putOldCorrection, STORY.split('/').at(-1) ?? '')
  const tab = await context.newPage()
  await tab.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Broken off.', 'UnknownError')
    }
  })
  await openRoute(tab, STORY)
  await expect(tab.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await tab.close()
  await openRoute(page, STORY)
  await expect(page.getByRole('main').getByText('The Harbour Gazette').first()).toBeVisible()
})

test('a clock that went back a day or forward ten years changes no order and loses nothing', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-03-02T10:00:00Z') })
  const moments = ['2026-03-01T09:00:00Z', '2036-03-02T10:00:00Z', '2026-03-29T00:59:00Z']
  for (const [at, moment] of moments.entries()) {
    await page.clock.setSystemTime(new Date(moment))
    await fillStory(page, FERRY.replace('The ferry', `Ferry ${at}`))
    await pressKeep(page)
    await expectOpen(page, `Ferry ${at} runs again`)
  }
  await openRoute(page, '/')
  for (const at of moments.keys()) {
    await expect(page.getByRole('link', { name: `Ferry ${at} runs again` })).toBeVisible()
  }
  await expect(page.getByText(/in \d+ (?:days|years|hours)|-\d+ (?:days|hours)/)).toHaveCount(0)
})

/** Says that it has begun, as the parser does, and never comes to an end. */
const HANGING =
  'onmessage = ({ data }) => { postMessage({ type: "reading", id: data.id }); for (;;); }'

test.describe('with a parser that does not do its work', () => {
  // The service worker would bring the one that does.
  test.use(NOTHING_KEPT)

  test('a text over which the parser hangs is kept as plain text, complete, and that is said', async ({
    page,
  }) => {
    await page.route('**/parse.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: HANGING }),
    )
    await fillStory(page, FERRY)
    await expect(page.getByText(/It will be kept as plain text/)).toBeVisible()
    await pressKeep(page)
    await expect(page).toHaveURL(/\/articles\//)
    await openShelfIn(page)
    const kept = await page.evaluate(() => window.ownShelf.shelf.list('story'))
    expect(kept.map(({ content }) => [content.text, content.unread])).toEqual([[FERRY, true]])
  })

  test('a parser that breaks loses no text either', async ({ page, journal }) => {
    journal.allow(/out of memory/)
    await page.route('**/parse.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'onmessage = () => { throw new RangeError("out of memory") }',
      }),
    )
    await fillStory(page, FERRY)
    await expect(page.getByText(/Couldn’t analyse this text/)).toBeVisible()
    await pressKeep(page)
    await expect(page).toHaveURL(/\/articles\//)
    await expect(page.getByText(/We waited nine years/).first()).toBeVisible()
  })
})

test('once the app is kept, stories are put in and read though the host is gone', async ({
  page,
  site,
}) => {
  await page.goto('/')
  await waitUntilKept(page)
  await site.stop()
  await fillStory(page, FERRY)
  await pressKeep(page)
  await expectOpen(page, 'The ferry runs again')
  await page.reload()
  await expectOpen(page, 'The ferry runs again')
})
