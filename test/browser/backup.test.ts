import type { Page } from '@playwright/test'
import type { MarkContent } from '../../src/library/shelf/Record.ts'
import { findBarriersEverywhere } from './findBarriers.ts'
import { keepStories, shelfScript } from './keepStories.ts'
import { openRoute, waitUntilKept } from './openRoute.ts'
import { KEPT, NOTHING_KEPT, expect, test } from './test.ts'

test.use(NOTHING_KEPT)

const TEXTS = [
  'Ferry runs again 🛟\n\n“We have waited long enough,” said Ines Falk, the harbour master.',
  'Wall to be mended\n\n“It is a promise to the boats,” said Mara Quill. 漢字 \ud83d',
  '=1+1 </script><script>window.__pwn = 1</script>\n\nNobody spoke.',
]

const MARK: MarkContent = {
  target: {
    type: 'words',
    at: { words: 'long enough', before: 'waited ', after: ',”', start: null },
  },
  kind: 'question',
  note: 'Since when? 🛟',
  made: '2026-03-02T08:00:00.000Z',
  story: { headline: 'Ferry runs again', publisher: null, published: null },
}

/** Three stories, two marks, one of them on no story, and what is left of a third one. */
async function fill(page: Page) {
  const [slug = ''] = await keepStories(
    page,
    TEXTS.map((text) => ({ text })),
  )
  await page.evaluate(
    async ({ slug, content }) => {
      const change = (id: string, of: string) => ({ kind: 'mark', id, slug: of, content }) as const
      await window.shelf.save([change('m1', slug), change('m2', 'gone'), change('m3', slug)])
      await window.shelf.save([{ kind: 'mark', id: 'm3', slug, content: null }])
    },
    { slug, content: MARK },
  )
  // What was put there behind the page's back is found at the next visit.
  await openRoute(page, '/settings')
}

/** Everything on the shelf, tombstones too, as JSON. */
async function everything(page: Page): Promise<readonly string[]> {
  await page.evaluate(await shelfScript())
  return page.evaluate(async () => {
    const all: string[] = []
    for (const kind of ['story', 'correction', 'mark', 'status', 'setting'] as const)
      await window.shelf.walk(kind, (entries) => {
        all.push(...entries.map((entry) => JSON.stringify([kind, entry])))
        return Promise.resolve()
      })
    return all.toSorted()
  })
}

/** What is there, without what is left of deleted records, and without its stamps. */
async function kept(page: Page): Promise<readonly string[]> {
  const all = (await everything(page)).map(
    (json) => JSON.parse(json) as readonly [string, { readonly id: string; content?: unknown }],
  )
  return all
    .filter(([, { content }]) => content !== undefined)
    .map(([kind, { id, content }]) => JSON.stringify([kind, id, content]))
}

async function backUp(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Back up everything' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^On Record backup \d{4}-\d\d-\d\d\.zip$/)
  await expect(page.getByText('3 stories, 2 marks. Read again and whole.')).toBeVisible()
  return file.path()
}

async function deleteEverything(page: Page) {
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  const sheet = page.getByRole('dialog', { name: 'Delete everything?' })
  await sheet.getByRole('checkbox', { name: /is in my downloads/ }).check()
  await sheet.getByRole('textbox', { name: 'Type the word delete' }).fill('delete')
  await sheet.getByRole('button', { name: 'Delete everything' }).click()
  await expect(page.getByText(/^Everything of yours was deleted/)).toBeVisible()
}

test.describe('once the app is kept', () => {
  test.use(KEPT)

  test('what was backed up comes back whole after everything was deleted, without a server', async ({
    page,
    site,
  }) => {
    await openRoute(page, '/settings')
    await fill(page)
    await waitUntilKept(page)
    await expect(page.getByText(/^3 stories, 2 marks are kept on this device/)).toBeVisible()
    const before = await everything(page)
    expect(before.length).toBeGreaterThanOrEqual(6)
    await site.stop()
    const file = await backUp(page)
    await deleteEverything(page)
    await page.reload()
    expect(await everything(page)).toEqual([])
    await expect(page.getByText('Nothing of your own is kept on this device yet.')).toBeVisible()

    await page.getByLabel('Restore from a backup…').setInputFiles(file)
    const preview = page.getByRole('dialog', { name: 'Restore from a backup' })
    await expect(preview).toContainText('3 new')
    expect(await everything(page)).toEqual([])
    await preview.getByRole('button', { name: 'Restore' }).click()
    await expect(page.getByText(/^Restored: /)).toBeVisible()
    expect(await everything(page)).toEqual(before)
    expect(await page.evaluate(() => '__pwn' in window)).toBe(false)

    await page.getByRole('button', { name: 'Undo the restore' }).click()
    await expect(page.getByText(/^The restore was taken back/)).toBeVisible()
    expect(await kept(page)).toEqual([])
  })
})

test('a restore is taken back after the page was left, by the copy from before it', async ({
  page,
}) => {
  await openRoute(page, '/settings')
  await fill(page)
  const file = await backUp(page)
  await deleteEverything(page)
  await keepStories(page, [{ text: 'The only one now\n\nIt stays.' }])
  const before = await kept(page)
  await page.getByLabel('Restore from a backup…').setInputFiles(file)
  await page
    .getByRole('dialog', { name: 'Restore from a backup' })
    .getByRole('button', { name: 'Restore' })
    .click()
  await expect(page.getByText(/^Restored: /)).toBeVisible()
  expect((await kept(page)).length).toBeGreaterThan(before.length)
  await page.reload()
  await expect(page.getByText(/^Copy from before the restore of .*, made just now/)).toBeVisible()
  await page.getByRole('button', { name: 'Bring it back' }).click()
  await expect(page.getByText(/^The restore was taken back/)).toBeVisible()
  expect(await kept(page)).toEqual(before)
  await expect(page.getByText(/^Copy from before/)).toBeHidden()
})

test('an old backup never wins over what was written since', async ({ page }) => {
  await openRoute(page, '/settings')
  await fill(page)
  const file = await backUp(page)
  await page.evaluate(await shelfScript())
  await page.evaluate(
    ({ note, content }) =>
      window.shelf.save([
        { kind: 'mark', id: 'm1', slug: 'ferry', content: { ...content, note } },
        { kind: 'mark', id: 'm2', slug: 'gone', content: null },
      ]),
    { note: 'Newer', content: MARK },
  )
  const before = await everything(page)
  await page.getByLabel('Restore from a backup…').setInputFiles(file)
  const preview = page.getByRole('dialog', { name: 'Restore from a backup' })
  await expect(preview).toContainText('1 newer here, and stays · 1 deleted here since the backup')
  await preview.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText(/^Nothing had to be restored/)).toBeVisible()
  expect(await everything(page)).toEqual(before)
})

test('a file that is no backup is refused before anything is written', async ({ page }) => {
  await openRoute(page, '/settings')
  await fill(page)
  const before = await everything(page)
  const field = page.getByLabel('Restore from a backup…')
  const given = (name: string, words: string) =>
    field.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(words) })
  await given('letter.zip', 'Dear reader')
  await expect(page.getByText(/^letter\.zip was not restored\. This is not a zip/)).toBeVisible()
  await given('deep.json', `{"version":${'['.repeat(100_000)}`)
  await expect(page.getByText(/^deep\.json was not restored\. .* nested more deeply/)).toBeVisible()
  expect(await everything(page)).toEqual(before)
})

test('a thousand stories are backed up, and read again', async ({ page }) => {
  test.slow()
  await openRoute(page, '/settings')
  const texts = Array.from({ length: 1000 }, (_, at) => ({
    text: `Story ${at}\n\n“We sail,” said Ana Ruiz.\n\n${'The boats lay idle. '.repeat(150)}`,
  }))
  // So many in one write, and a busy machine would call it too slow to be a write.
  for (let at = 0; at < texts.length; at += 100) await keepStories(page, texts.slice(at, at + 100))
  await page.getByRole('button', { name: 'Back up everything' }).click()
  await expect(page.getByText('1,000 stories. Read again and whole.')).toBeVisible({
    timeout: 90_000,
  })
})

test.describe('while the app is kept', () => {
  test.use(KEPT)

  test('what gives the library back has no barrier that axe finds, in any theme, at any width', async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await openRoute(page, '/settings')
    await fill(page)
    const file = await backUp(page)
    expect(await findBarriersEverywhere(page), 'the settings').toEqual([])
    await page.getByRole('button', { name: 'Export in another format…' }).click()
    await expect(page.getByRole('dialog', { name: 'Export your library' })).toBeVisible()
    expect(await findBarriersEverywhere(page), 'the formats').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Delete everything…' }).click()
    await expect(page.getByRole('dialog', { name: 'Delete everything?' })).toBeVisible()
    expect(await findBarriersEverywhere(page), 'the deletion').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByLabel('Restore from a backup…').setInputFiles(file)
    await expect(page.getByRole('dialog', { name: 'Restore from a backup' })).toBeVisible()
    expect(await findBarriersEverywhere(page), 'the preview').toEqual([])
  })
})
