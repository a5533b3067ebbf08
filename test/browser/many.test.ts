import type { Page } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { LONGEST_ADDRESS, bookmarkletFor } from '../../src/library/imports/bookmarklet.ts'
import { openRoute } from './openRoute.ts'
import { NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

/** A busy machine takes its time over hundreds of stories. */
const IN_TIME = { timeout: 60_000 }
test.setTimeout(180_000)

type Handed = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

function fileOf(name: string, content: string | Uint8Array): Handed {
  return { name, mimeType: '', buffer: Buffer.from(content) }
}

function ferry(at: number): string {
  return `Ferry ${at} runs again\n\nSANDHOLM — It sailed on day ${at}. “We counted every winter,” said Marta Lindqvist.\n`
}

function ferries(count: number, first = 0): readonly Handed[] {
  return Array.from({ length: count }, (_, at) =>
    fileOf(`ferry-${first + at}.txt`, ferry(first + at)),
  )
}

/** Drops files on the page, as somebody does who drags them in from a folder. */
async function drop(page: Page, files: readonly Handed[]): Promise<void> {
  const handed = files.map(({ name, buffer }) => [name, buffer.toString('base64')] as const)
  const dataTransfer = await page.evaluateHandle((handed) => {
    const dropped = new DataTransfer()
    for (const [name, content] of handed) {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
      dropped.items.add(new File([bytes], name))
    }
    return dropped
  }, handed)
  await expect(page.getByLabel('Story')).toBeVisible()
  await page.dispatchEvent('main', 'dragover', { dataTransfer })
  await expect(page.getByText('Drop files, folders or a zip')).toBeVisible()
  await page.dispatchEvent('main', 'drop', { dataTransfer })
  await expect(page.getByText('Drop files, folders or a zip')).toBeHidden()
}

/** The text of each story on the shelf, as it lies on the disk. */
function textsOnDisk(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const settle = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('It could not be read.')))
      })
    const texts: string[] = []
    for (const { name } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name ?? ''))
      if (database.objectStoreNames.contains('story')) {
        const all = database.transaction('story').objectStore('story').getAll()
        for (const one of await settle(all)) if (!one.deleted) texts.push(one.content.text)
      }
      database.close()
    }
    return texts
  })
}

const heading = (page: Page, name: RegExp | string) => page.getByRole('heading', { level: 2, name })

test('thirty files and a zip are dropped: each is kept, what is broken is named, all is undone', async ({
  page,
}) => {
  await openRoute(page, '/add')
  const zip = zipSync({
    'news/30.txt': strToU8(ferry(30)),
    'news/31.md': strToU8('# Ferry 31 runs again'),
  })
  await drop(page, [...ferries(30), fileOf('broken.txt', '%PDF-1.7'), fileOf('news.zip', zip)])
  await expect(heading(page, '32 stories are kept')).toBeVisible(IN_TIME)
  const failed = page.getByRole('list', { name: 'Not added' }).getByRole('listitem')
  await expect(failed).toHaveText([/^broken\.txt It is not text: it is a PDF/])
  expect((await textsOnDisk(page)).toSorted()).toEqual(
    [...Array.from({ length: 31 }, (_, at) => ferry(at)), '# Ferry 31 runs again'].toSorted(),
  )
  await page.getByRole('link', { name: 'Ferry 3 runs again' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ferry 3 runs again' })).toBeVisible()
  await expect(page.locator('main q')).toHaveText(/We counted every winter/)
  await openRoute(page, '/add')
  await drop(page, ferries(40))
  await expect(heading(page, '9 stories are kept')).toBeVisible(IN_TIME)
  await expect(page.getByRole('heading', { name: '31 here already' })).toBeVisible()
  await page.getByRole('button', { name: 'Undo all' }).click()
  await expect(heading(page, 'Taken back')).toBeVisible()
  expect(await textsOnDisk(page)).toHaveLength(32)
})

test('Done leads to the list, with what came in on top', async ({ page }) => {
  await openRoute(page, '/add')
  await drop(page, ferries(3, 40))
  await expect(heading(page, '3 stories are kept')).toBeVisible(IN_TIME)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page).toHaveURL(/\/$/)
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveValue('added')
  const rows = page.getByRole('article')
  for (const at of [0, 1, 2]) await expect(rows.nth(at)).toContainText(/Ferry 4[012] runs again/)
})

test('it stops when it is told to, goes on, and stops for good', async ({ page }) => {
  await openRoute(page, '/add')
  await drop(page, ferries(300))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(heading(page, 'Stopped')).toBeVisible()
  const kept = (await textsOnDisk(page)).length
  expect(kept).toBeLessThan(300)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(heading(page, '300 stories are kept')).toBeVisible(IN_TIME)
  expect(await textsOnDisk(page)).toHaveLength(300)
})

test('an app that is closed in the middle leaves whole stories, and knows where it stopped', async ({
  page,
  context,
}) => {
  await openRoute(page, '/add')
  await drop(page, ferries(300))
  await expect.poll(async () => (await textsOnDisk(page)).length).toBeGreaterThan(0)
  await page.close()
  const next = await context.newPage()
  await openRoute(next, '/add')
  const stopped = heading(next, /^Import stopped at \d+ of 300$/)
  await expect(stopped).toBeVisible()
  const kept = Number(/\d+/.exec(await stopped.innerText())?.[0])
  expect(await textsOnDisk(next)).toHaveLength(kept)
  const [chooser] = await Promise.all([
    next.waitForEvent('filechooser'),
    next.getByText('Continue', { exact: true }).click(),
  ])
  await chooser.setFiles([...ferries(300)])
  await expect(heading(next, `${300 - kept} stories are kept`)).toBeVisible(IN_TIME)
  expect(new Set(await textsOnDisk(next)).size).toBe(300)
  await next.getByRole('button', { name: 'Undo all' }).click()
  await expect(heading(next, 'Taken back')).toBeVisible()
  expect(await textsOnDisk(next)).toEqual([])
})

test('another reader’s export comes with its marks, and its links lead out safely', async ({
  page,
}) => {
  await openRoute(page, '/add')
  const list = [
    {
      title: 'Harbour wall to be mended',
      url: 'https://gazette.example/wall',
      content:
        '<p>It will be mended by <b>spring</b>.<img src=x onerror=alert(1)><script>alert(1)</script></p>',
      is_archived: 1,
      annotations: [{ quote: 'mended by spring', text: 'Who says so?' }],
    },
    { title: '<img src=x onerror=alert(1)>', url: 'https://gazette.example/"><b>', is_starred: 0 },
  ]
  await drop(page, [fileOf('wallabag.json', JSON.stringify(list))])
  await expect(heading(page, '1 story is kept')).toBeVisible(IN_TIME)
  await expect(
    page.getByText('1 highlight or note became a mark, of the kind “fact”.'),
  ).toBeVisible()
  const link = page.getByRole('list', { name: 'To find' }).getByRole('link')
  await expect(link).toHaveText('<img src=x onerror=alert(1)>')
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
})

test('the bookmark hands a page over, with nothing left of it in the history', async ({
  page,
  site,
}) => {
  await page.route('**/gazette', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Ferry 1 runs again</title><article><h1>Ferry 1 runs again</h1><p>${'It sailed. '.repeat(200)}</p></article>`,
    }),
  )
  await page.goto(`${site.address}gazette`)
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((code) => {
      location.href = code
    }, bookmarkletFor(site.address)),
  ])
  await expect(opened.getByLabel('Story')).toHaveValue(/It sailed\. It sailed\./, {
    timeout: 30_000,
  })
  await expect.poll(() => new URL(opened.url()).hash).toBe('')
})

test('an address as long as the bookmark may make it arrives whole', async ({ page, site }) => {
  await openRoute(page, '/')
  const start = `${site.address}add#title=A&address=https%3A%2F%2Fgazette.example%2F&cut=1&html=`
  const words = `Ferry%20runs%20${'a'.repeat(LONGEST_ADDRESS - start.length - 20)}end`
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((address) => void open(address, '_blank'), start + words),
  ])
  await expect(opened.getByLabel('Story')).toHaveValue(/aend$/, IN_TIME)
})

test('a backup that is dropped is not taken apart: its link leads to where it is restored', async ({
  page,
}) => {
  await openRoute(page, '/add')
  const backup = zipSync({
    'manifest.json': strToU8('{"format":"on-record-backup","version":1}'),
    'records/story.ndjson': strToU8(''),
    'stories/ferry.md': strToU8(ferry(1)),
  })
  await drop(page, [fileOf('On Record backup.zip', backup)])
  await expect(page.getByRole('heading', { name: 'Nothing new was added' })).toBeVisible(IN_TIME)
  expect(await textsOnDisk(page)).toEqual([])
  await page.getByRole('link', { name: 'Restore from a backup in the settings' }).click()
  await expect(page.locator('#backup')).toBeFocused(IN_TIME)
  await expect(page.getByText('Restore from a backup…')).toBeInViewport()
})
