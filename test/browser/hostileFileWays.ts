import type { Page } from '@playwright/test'
import type { MarkContent } from '../../src/library/shelf/Record.ts'
import { backUp } from '../library/backup/backups.ts'
import { openBrowser, openTab, storyChange } from '../library/shelf/openTab.ts'
import { type Way, isNoText, readNotes, readTexts, whole } from './hostileWay.ts'

/* The ways by which many stories come at once: files, and what other readers give out. */

type GivenFile = { readonly name: string; readonly text: string }

/** So much that a few control characters make it no other kind of file. */
const PROSE = 'The ferry of Sandport left the pier at eight, and nobody had to wait. '.repeat(10)

const AT_ONCE = 100

/** No two are the same story, in whatever round they come. */
let count = 0
const nextTown = () => `It runs in town ${(count += 1)}.`

export const FILE_WAYS: readonly Way[] = [
  {
    name: 'a file’s name',
    atOnce: AT_ONCE,
    put: (page, strings) =>
      addFiles(
        page,
        strings.map((string) => ({
          // No system lets a name hold a slash.
          name: `${string.slice(0, 200).replaceAll('/', '\u2215')}.txt`,
          text: `A story of files\n\n${nextTown()}`,
        })),
        ({ text }) => text,
      ),
  },
  {
    name: 'front matter',
    atOnce: AT_ONCE,
    put: (page, strings) =>
      addFiles(
        page,
        strings.map((string, at) => ({
          name: `${at}.txt`,
          text: whole(`---\ntitle: ${string}\nauthor: ${string}\n---\n\n${nextTown()} ${PROSE}`),
        })),
        ({ text }) => text,
      ),
  },
  exportOf('wallabag', 'wallabag.json', (strings) =>
    JSON.stringify(
      strings.map((string, at) => ({
        title: string,
        url: `https://gazette.example/${at}`,
        domain_name: string,
        content: `<p>Story ${at} runs in town ${at}.</p><p>${string}</p>`,
        tags: [string],
        created_at: string,
        annotations: [{ quote: string, text: string, ranges: [], created_at: string }],
      })),
    ),
  ),
  exportOf('Karakeep', 'karakeep.json', (strings) =>
    JSON.stringify({
      bookmarks: strings.map((string, at) => ({
        createdAt: 1_700_000_000,
        title: string,
        tags: [string],
        lists: [],
        content: { type: 'text', text: `Story ${at} runs in town ${at}.\n\n${string}` },
        note: string,
        archived: false,
      })),
      lists: [],
    }),
  ),
  exportOf('Omnivore', 'metadata_0_to_20.json', (strings) =>
    JSON.stringify(
      strings.map((string) => ({
        title: string,
        url: string,
        labels: [string],
        savedAt: string,
        state: string,
      })),
    ),
  ),
  exportOf('Pocket', 'part_000000.csv', (strings) =>
    tableOf('title,url,time_added,tags,status', strings),
  ),
  exportOf('Instapaper', 'instapaper-export.csv', (strings) =>
    tableOf('URL,Title,Selection,Folder,Timestamp,Tags', strings),
  ),
  exportOf('Readwise Reader', 'reader.csv', (strings) =>
    tableOf('Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen', strings),
  ),
  { name: 'a backup', atOnce: AT_ONCE, put: restoreThem },
]

/** Restores a backup whose records hold a string in every field of words, and shows all of it. */
async function restoreThem(page: Page, strings: readonly string[]): Promise<readonly string[]> {
  const file = await backupOf(strings)
  await page.goto('/settings')
  await page.getByLabel('Restore from a backup…').setInputFiles({
    name: `${strings[0]?.slice(0, 100).replaceAll('/', '\u2215')}.zip`,
    mimeType: 'application/zip',
    buffer: Buffer.from(await file.arrayBuffer()),
  })
  const preview = page.getByRole('dialog', { name: 'Restore from a backup' })
  await preview.getByRole('button', { name: 'Restore' }).click()
  await page.getByText(/^Restored: /).waitFor()
  const slug = strings.map((_, at) => slugOf(strings, at)).at(-1) ?? ''
  for (const address of ['/', '/marks', `/articles/${slug}`, '/settings']) {
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  const [texts, notes] = [new Set(await readTexts(page)), new Set(await readNotes(page))]
  return strings.filter((string) => !texts.has(string) || !notes.has(string))
}

/** Another one for each round. */
function slugOf(strings: readonly string[], at: number): string {
  return `backup-${strings.length}-${strings[0]?.length}-${at}`
}

async function backupOf(strings: readonly string[]): Promise<Blob> {
  const shelf = openTab(openBrowser())
  const mark = (string: string): MarkContent => ({
    target: { type: 'words', at: { words: `a${string}`, before: string, after: string, start: 0 } },
    kind: 'check',
    note: string,
    made: string,
    story: { headline: string, publisher: string, published: string },
  })
  const saved = await shelf.save(
    strings.flatMap((string, at) => {
      const slug = slugOf(strings, at)
      const content = { value: { [`a${string}`]: string } }
      return [
        storyChange(slug, string, { head: { title: string, author: string }, file: string }),
        { kind: 'mark', id: `${slug} ${string}`, slug, content: mark(string) },
        { kind: 'setting', id: `${slug} ${string}`, slug: '', content },
      ] as const
    }),
  )
  if (saved.state !== 'saved') throw new Error(`Not saved: ${saved.refusal}`)
  return backUp(shelf)
}

/** Every field of a row holds the string. */
function tableOf(head: string, strings: readonly string[]): string {
  const fields = head.split(',').length
  const rows = strings.map((string) =>
    Array.from({ length: fields }, () => `"${string.replaceAll('"', '""')}"`).join(','),
  )
  return [head, ...rows].join('\n')
}

function exportOf(
  reader: string,
  name: string,
  write: (strings: readonly string[]) => string,
): Way {
  return {
    name: `an export of ${reader}`,
    atOnce: AT_ONCE,
    put: (page, strings) => addFiles(page, [{ name, text: whole(write(strings)) }], () => null),
  }
}

/** Adds files and waits for what becomes of them; `textOf` says what each has to be on the shelf. */
async function addFiles(
  page: Page,
  files: readonly GivenFile[],
  textOf: (file: GivenFile) => string | null,
): Promise<readonly string[]> {
  await page.goto('/add')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open files…' }).click()
  await (
    await choosing
  ).setFiles(
    // One file alone would go into the field.
    [...files, { name: 'last.txt', text: 'The last story\n\nIt is the last one.' }].map(
      ({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }),
    ),
  )
  await page.getByRole('button', { name: 'Done', exact: true }).waitFor()
  await expandLists(page)
  const texts = new Set(await readTexts(page))
  return files.flatMap((file) => {
    const text = textOf(file)
    // It is named with the words that it is no text.
    return text === null || texts.has(text) || isNoText(file.text) ? [] : [text]
  })
}

/** What became of each is shown ten at a time. */
async function expandLists(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: /^Show \d+ more/ })
  while ((await more.count()) > 0) await more.first().click()
}
