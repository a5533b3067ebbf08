import { readFile, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { type Page, expect as expectFile, test as fileTest } from '@playwright/test'
import { STORY } from './addresses.ts'
import { openRoute } from './openRoute.ts'
import { expect, test } from './test.ts'

/**
 * Bytes, packed with brotli at its best, as a host sends them: `early` runs before the first input,
 * `scripts` is the app that the first press asks for.
 */
const MOST = { early: 3000, scripts: 99_900, styles: 8700, html: 14_000 }

/** What a story fetches besides the app for its first tap: a quote's card, with what that stands on. */
const OF_THE_CARD = /\/QuoteCard-/

for (const address of ['/', STORY]) {
  test(`the first visit of ${address} costs no more than it may`, async ({ page, build }) => {
    const loaded = (await listFetched(page, address)).filter((path) => !OF_THE_CARD.test(path))
    const packed = async (end: string) => {
      const files = loaded.filter((path) => path.endsWith(end))
      const sizes = await Promise.all(files.map((path) => packedSize(join(build, path))))
      return sizes.reduce((sum, size) => sum + size, 0)
    }
    expect(await packed('.js')).toBeLessThanOrEqual(MOST.scripts)
    expect(await packed('.css')).toBeLessThanOrEqual(MOST.styles)
    const html = address === '/' ? 'index.html' : `${address}.html`
    expect(await packedSize(join(build, html))).toBeLessThanOrEqual(MOST.html)
  })
}

for (const address of ['/', STORY]) {
  test(`no more runs on ${address} than it may before its reader does anything`, async ({
    page,
    build,
  }) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    const run = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'initiatorType' in entry && entry.initiatorType === 'script')
        .map(({ name }) => new URL(name).pathname),
    )
    const scripts = run.filter((path) => path.endsWith('.js'))
    expect(scripts.some((path) => path.includes('/start-'))).toBe(true)
    const sizes = await Promise.all(scripts.map((path) => packedSize(join(build, path))))
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(MOST.early)
  })
}

/** What the first visit fetches, by file: the entry last of what starts, then what they share. */
const MOST_OF: Readonly<Record<string, number>> = {
  start: 1600,
  keeper: 1410,
  react: 59_820,
  router: 11_760,
  main: 1200,
  openApp: 24_300,
  card: 4260,
  'what they share': 390,
}

test('no part of the first visit has grown', async ({ page, build }) => {
  const weights = Object.fromEntries(Object.keys(MOST_OF).map((name) => [name, 0]))
  for (const path of await listFetched(page, STORY)) {
    if (!path.endsWith('.js')) continue
    const name = /\/([^/]+)-[\w-]{7}\.js$/.exec(path)?.[1] ?? path
    const group = OF_THE_CARD.test(path) ? 'card' : name in MOST_OF ? name : 'what they share'
    weights[group] = (weights[group] ?? 0) + (await ownSize(join(build, path)))
  }
  for (const [name, most] of Object.entries(MOST_OF)) {
    expect(weights[name], `${name}: ${JSON.stringify(weights)}`).toBeGreaterThan(0)
    expect(weights[name], `${name}: ${JSON.stringify(weights)}`).toBeLessThanOrEqual(most)
  }
})

/**
 * What reads a text, packed: with English, and what every other language adds to it. German has the
 * most words, and the reading of its own word order.
 */
const MOST_OF_PARSER = { whole: 171_500, language: 39_800 }

fileTest(
  'the parser costs no more than it may, and a language no more than its words',
  async () => {
    const english = await listImported('parse.js')
    const chunks = (await readdir('dist/assets/parser')).map((file) => `assets/parser/${file}`)
    const languages = chunks.filter((file) => /\/[a-z]{2}-[\w-]{8}\.js$/.test(file))
    expectFile(languages).toHaveLength(4)
    expectFile(await weightOf(english)).toBeLessThanOrEqual(MOST_OF_PARSER.whole)
    for (const file of languages) {
      const own = (await listImported(file)).filter((one) => !english.includes(one))
      expectFile(own, file).toContain(file)
      expectFile(await weightOf(own), file).toBeLessThanOrEqual(MOST_OF_PARSER.language)
    }
  },
)

/** A script and all that it can’t do without, by their addresses. */
async function listImported(
  script: string,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  if (known.includes(script)) return known
  const code = await readFile(join('dist', script), 'utf8')
  let found: readonly string[] = [...known, script]
  for (const [, address = ''] of code.matchAll(
    /(?:\bfrom|\bimport)\s?["'](\.{1,2}\/[^"']+\.js)["']/g,
  ))
    found = await listImported(join(dirname(script), address), found)
  return found
}

async function weightOf(scripts: readonly string[]): Promise<number> {
  const sizes = await Promise.all(scripts.map((script) => ownSize(join('dist', script))))
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Words that only stand in the code of a thing that is fetched when it is asked for. */
const ON_DEMAND = {
  'what keeps the records': /DexieError|dexie/i,
  'what packs and unpacks': /invalid block type|unexpected EOF/,
  'what reads tables': /UndetectableDelimiter/,
  'the parser': /readMarkdown-|readHtml-/,
} as const

for (const address of ['/', STORY, '/settings']) {
  test(`a first visit of ${address} fetches nothing of storage, packing, tables or the parser`, async ({
    page,
    build,
  }) => {
    const fetched = await listFetched(page, address, { rested: true })
    const scripts = fetched.filter((path) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(5)
    for (const path of scripts) {
      const code = await readFile(join(build, path), 'utf8')
      for (const [what, words] of Object.entries(ON_DEMAND)) {
        expect(words.test(code), `${path} has ${what} in it`).toBe(false)
      }
    }
  })
}

fileTest('what is fetched on demand is there, and known by its words', async () => {
  const files = await readdir('dist', { recursive: true })
  const scripts = files.filter((file) => file.endsWith('.js'))
  const codes = await Promise.all(scripts.map((file) => readFile(join('dist', file), 'utf8')))
  for (const [what, words] of Object.entries(ON_DEMAND)) {
    expectFile(
      codes.some((code) => words.test(code)),
      what,
    ).toBe(true)
  }
})

/**
 * What a page fetches until it answers, or until it has come to rest, without what the service
 * worker fetches then.
 */
async function listFetched(
  page: Page,
  address: string,
  { rested = false } = {},
): Promise<readonly string[]> {
  await openRoute(page, address)
  if (rested) await page.waitForLoadState('networkidle')
  return page.evaluate((rested) => {
    const answers = rested ? Infinity : Number(document.documentElement.dataset['ready'])
    const entries = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime <= answers)
    // What was brought near is named again when it runs.
    return [...new Set(entries.map(({ name }) => new URL(name).pathname))]
  }, rested)
}

fileTest('no page has anything in it that the policy would block', async () => {
  for (const { name, html } of await openPages('dist')) {
    const tags = html.match(/<[a-z][^>]*>/gi) ?? []
    const scripts = tags.filter((tag) => /^<script/i.test(tag) && !/\ssrc=/.test(tag))
    expectFile(
      scripts.filter((tag) => !/type="application\/(?:ld\+)?json"/.test(tag)),
      `scripts in ${name}`,
    ).toEqual([])
    expectFile(
      tags.filter((tag) => /^<style|\sstyle=|\son[a-z]+=/i.test(tag)),
      `styles and handlers in ${name}`,
    ).toEqual([])
  }
})

fileTest('no page asks another host for anything', async () => {
  for (const { name, html } of await openPages('dist')) {
    const loading = html.match(/<(?:script|link|img|iframe|source|video|audio)[^>]*>/gi) ?? []
    const foreign = loading.filter(
      (tag) => /(?:src|href|srcset)="(?:https?:)?\/\//i.test(tag) && !/rel="canonical"/.test(tag),
    )
    expectFile(foreign, name).toEqual([])
  }
})

fileTest(
  'the manifest has what an app needs to be installed, and every icon is there',
  async () => {
    const manifest: unknown = JSON.parse(await readFile('dist/manifest.webmanifest', 'utf8'))
    expectFile(manifest).toMatchObject({
      name: 'On Record',
      start_url: './',
      scope: './',
      display: 'standalone',
    })
    const { icons } = manifest as { icons: { src: string; sizes: string; purpose?: string }[] }
    for (const { src } of icons)
      expectFile((await readFile(join('dist', src))).length).toBeGreaterThan(0)
    expectFile(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(
      expectFile.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    )
  },
)

fileTest(
  'the manifest takes stories in: from files, from other apps, and by a shortcut',
  async () => {
    const manifest = JSON.parse(await readFile('dist/manifest.webmanifest', 'utf8')) as Manifest
    expectFile(manifest.shortcuts[0]).toMatchObject({ name: 'Add a story', url: './add' })
    expectFile(manifest.share_target).toMatchObject({
      action: './add',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    })
    const [files] = manifest.share_target.params.files
    expectFile(files?.name).toBe('files')
    expectFile(files?.accept).toEqual(expectFile.arrayContaining(['.txt', '.md', '.html', '.zip']))
    const [handler] = manifest.file_handlers
    expectFile(handler?.action).toBe('./add')
    expectFile(Object.values(handler?.accept ?? {}).flat()).toEqual(['.txt', '.md', '.html'])
    // A window in which somebody types is never led elsewhere.
    expectFile(manifest.launch_handler.client_mode[0]).toBe('navigate-new')
  },
)

type Manifest = {
  readonly shortcuts: readonly { readonly name: string; readonly url: string }[]
  readonly share_target: {
    readonly params: {
      readonly files: readonly { readonly name: string; readonly accept: readonly string[] }[]
    }
  }
  readonly file_handlers: readonly {
    readonly action: string
    readonly accept: Readonly<Record<string, readonly string[]>>
  }[]
  readonly launch_handler: { readonly client_mode: readonly string[] }
}

async function packedSize(path: string): Promise<number> {
  return brotliCompressSync(await readFile(path)).length
}

/** Without what the hashes of other files add, which varies by a hundred bytes from build to build. */
async function ownSize(path: string): Promise<number> {
  const code = await readFile(path, 'utf8')
  return brotliCompressSync(code.replace(/-[\w-]{7,8}(?=\.(?:css|js)\b)/gu, '-0')).length
}

async function openPages(folder: string) {
  const files = await readdir(folder, { recursive: true })
  const pages = files.filter((file) => file.endsWith('.html'))
  return Promise.all(
    pages.map(async (name) => ({ name, html: await readFile(join(folder, name), 'utf8') })),
  )
}
