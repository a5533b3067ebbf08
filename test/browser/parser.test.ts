import { readFile, readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { POLICY } from '../../src/site/headers.ts'
import { openBytes, openFile } from '../../src/site/openFile.ts'
import { formatOf } from '../../src/parse/formats/formatOf.ts'
import { readArticle } from '../../src/parse/formats/openArticle.ts'
import { readHtml } from '../../src/parse/formats/readHtml.ts'
import { readMarkdown } from '../../src/parse/formats/readMarkdown.ts'
import { readPlain } from '../../src/parse/formats/readPlain.ts'
import { parseArticle } from '../../src/parse/parseArticle.ts'
import { encode } from '../parse/formats/encodings/encode.ts'
import { TEXTS } from '../parse/formats/encodings/texts.ts'
import { expect, test } from './test.ts'

const PAGES = fileURLToPath(new URL('../parse/formats/pages/', import.meta.url))

/** A page of the app's own address and policy that has nothing in it but the way to the worker. */
async function openDoor(page: Page): Promise<void> {
  door ??= bundleDoor()
  const script = await door
  await page.route('**/door.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  )
  await page.route('**/door', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': POLICY },
      body: '<!doctype html><link rel="icon" href="/favicon.svg"><script src="/door.js"></script>',
    }),
  )
  await page.goto('/door')
}

let door: Promise<string> | undefined

async function bundleDoor(): Promise<string> {
  const bundle = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('parserDoor.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  })
  const [chunk] = [bundle].flat().flatMap((part) => ('output' in part ? part.output : []))
  if (chunk?.type !== 'chunk') throw new Error('The door was not bundled.')
  return chunk.code
}

function parseInPage(page: Page, name: string, content: Uint8Array | string): Promise<string> {
  const sent = typeof content === 'string' ? content : [...content]
  return page.evaluate(([name, content]) => window.parseByDoor(name, content), [
    name,
    sent,
  ] as const)
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names.filter((name) => formatOf(name) !== null).map((name) => `${folder}/${name}`)
}

test('the worker makes of every seed, Markdown and saved page what the build makes of it', async ({
  page,
}) => {
  await openDoor(page)
  const files = [...(await listFiles('seeds')), ...(await listFiles(PAGES))]
  expect(new Set(files.map(formatOf))).toEqual(new Set(['plain', 'markdown', 'html']))
  for (const file of files) {
    const { article } = openFile(file)
    expect(article, file).not.toBeNull()
    expect(await parseInPage(page, file, await readFile(file)), file).toBe(JSON.stringify(article))
  }
  const guessed = encode(TEXTS.russian.join('\n\n'), 'koi8-r')
  const { article } = openBytes(guessed, 'plain')
  expect(article?.text).toContain(TEXTS.russian[0])
  expect(await parseInPage(page, 'koi.txt', guessed)).toBe(JSON.stringify(article))
})

test('pasted words are an article too', async ({ page }) => {
  await openDoor(page)
  const words =
    'A wall for Sandport\n\nThe council voted to mend it.\ud800 “We go on,” said Ana Ruiz.'
  expect(await parseInPage(page, 'pasted.txt', words)).toBe(JSON.stringify(parseArticle(words)))
})

test('what is no text is answered in the words of the build', async ({ page }) => {
  await openDoor(page)
  const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46])
  for (const name of ['a.txt', 'a.md', 'a.html']) {
    const { problem } = openBytes(picture, formatOf(name) ?? 'plain')
    expect(await parseInPage(page, name, picture)).toBe(JSON.stringify({ problem }))
  }
})

test('every encoding is read in the browser as at the build', async ({ page }) => {
  await openDoor(page)
  const words = 'Café “Möwe”\r\n\r\nThe owner said it costs 5 €.'
  const windows = Uint8Array.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x2e])
  const wide = Buffer.from(`\ufeff${words}`, 'utf16le')
  for (const bytes of [Buffer.from(`\ufeff${words}`), wide, Buffer.from(wide).swap16(), windows]) {
    const { article } = openBytes(bytes, 'plain')
    expect(await parseInPage(page, 'a.txt', bytes)).toBe(JSON.stringify(article))
  }
})

test('what is said of a text goes to the worker as to the build', async ({ page }) => {
  await openDoor(page)
  const head = { title: 'A wall, at last', author: 'Ines Falk', date: '2026-03-14' }
  const words = 'A wall for Sandport\n\nThe council voted to mend it.'
  const asked = [
    { name: 'a.txt', content: words, head },
    { name: 'a.md', content: `# ${words}`, head },
    { name: 'a.html', content: `<h1>A wall</h1><p>${words}`, head },
  ] as const
  const answers = await page.evaluate((asked) => window.askByDoor(5000, asked), asked)
  const read = [readPlain, readMarkdown, readHtml].map((read, at) =>
    readArticle(asked[at]?.content ?? '', read, head),
  )
  expect(answers.map((answer) => JSON.parse(answer).article)).toEqual(
    JSON.parse(JSON.stringify(read)),
  )
})

test('a parser that takes too long is stopped, and the next text is read', async ({ page }) => {
  await openDoor(page)
  // As many quotes and names as are read at all.
  const long = '“We go on,” said Ana Ruiz, who met Jon Ebbe in the hall of Sandport. '.repeat(
    19_000,
  )
  const answers = await page.evaluate(
    (contents) =>
      window.askByDoor(
        1500,
        contents.map((content) => ({ name: 'a.txt', content })),
      ),
    [long, 'A wall for Sandport'],
  )
  const [stopped, next] = answers.map((answer) => JSON.parse(answer))
  expect(stopped).toMatchObject({ article: null, stopped: true })
  expect(stopped.given).toBe(long)
  expect(next).toMatchObject({ stopped: false, given: 'A wall for Sandport' })
  expect(next.article).not.toBeNull()
})

test('no page fetches the parser unasked', async ({ page }) => {
  const fetched: string[] = []
  // The service worker keeps it for a time without a network; that is no page that asks.
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).click()
  await page.waitForLoadState('networkidle')
  expect(fetched.filter((path) => /parse\.js|readHtml|readMarkdown/.test(path))).toEqual([])
})
