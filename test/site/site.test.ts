import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, readdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import type { OfflineList } from '../../src/article/Edition.ts'
import { META_POLICY, formatHeadersFile } from '../../src/site/headers.ts'
import { BUILT_LIST } from '../../src/site/placeBuild.ts'
import { type TempFolder, tempFolder } from './tempFolder.ts'

/** A whole build is a process of its own, as React renders otherwise where tests run. */
const BUILD_TIME = 60_000

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

type Built = { readonly out: TempFolder; readonly status: unknown; readonly said: string }

async function build(
  seeds: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
): Promise<Built> {
  return buildFrom(await tempFolder(seeds), await tempFolder(), environment, words)
}

async function buildFrom(
  from: TempFolder,
  out: TempFolder,
  environment: Readonly<Record<string, string>> = {},
  words: readonly string[] = [],
): Promise<Built> {
  const command = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out.path, '--', ...words]
  const { NODE_ENV: _, VITEST: __, ...rest } = process.env
  const env = { ...rest, ...environment, SEEDS: from.path, NO_COLOR: '1' }
  const child = spawn(process.execPath, command, { cwd: ROOT, env })
  const parts: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => parts.push(part.toString()))
  }
  const [status] = await once(child, 'close')
  return { out, status, said: parts.join('') }
}

const SEEDS = {
  'first.txt':
    'January 9, 2021\n\nA town rebuilds after the flood\n\n“We will rebuild,” Ana Ruiz said on Friday.\n',
  'second.txt': 'January 8, 2021\n\nRiver rises over its banks\n\nThe river rose by two metres.\n',
}

test(
  'one command builds the whole app under its base, with the stories as HTML',
  { timeout: BUILD_TIME },
  async () => {
    const place = { BASE: '/news/', SITE: 'https://example.org' }
    const { out, status, said } = await build({ ...SEEDS, 'empty.txt': '' }, place)
    expect(said).toMatch(/empty\.txt \(left out\): /)
    expect(said).toMatch(/2 stories, \d quotes? → /)
    expect(status).toBe(0)
    await expectLicences(out)
    const list = await out.read(BUILT_LIST)
    expect(list).toMatch(/^[0-9a-f]{8} articles\/first\.html$/m)
    await out.remove(BUILT_LIST)

    const story = await out.read('articles/first.html')
    expect(story).toContain('We will rebuild,')
    expect(story).toMatch(/<title>A town rebuilds after the flood[^<]*<\/title>/)
    expect(await out.read('index.html')).toContain('href="/news/articles/first"')
    expect(await out.read('shell.html')).toContain('<div id="root"></div>')
    expect(await out.read('_headers')).toBe(formatHeadersFile('/news/'))

    const files = await readdir(out.path, { recursive: true })
    const pages = files.filter((file) => file.endsWith('.html'))
    expect(pages.toSorted()).toEqual([
      '404.html',
      'add.html',
      'articles/first.html',
      'articles/second.html',
      'corrections.html',
      'index.html',
      'marks.html',
      'settings.html',
      'shell.html',
    ])
    for (const page of pages) expectNothingInline(await out.read(page))
    await expectAllAddressesLead(out, pages, files)
    await expectOfflineFilesAreThere(out, files)
  },
)

/** No script, style or handler that the policy would block, and the policy itself. */
function expectNothingInline(html: string) {
  expect(html).toContain(`<meta http-equiv="Content-Security-Policy" content="${META_POLICY}">`)
  expect(html).not.toMatch(/<style|\son\w+=|javascript:/i)
  const scripts = html.match(/<script\b[^>]*>/g) ?? []
  for (const script of scripts) expect(script).toMatch(/ src="|type="application\/ld\+json"/)
  expect(html).toMatch(/<script src="[^"]+"><\/script>[^]*<\/head>/)
}

/** Whatever a page loads from the host lies under the base and is in the folder. */
async function expectAllAddressesLead(
  out: TempFolder,
  pages: readonly string[],
  files: readonly string[],
) {
  for (const page of pages) {
    const html = await out.read(page)
    const loaded = html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)
    for (const [, address = ''] of loaded) {
      if (address.startsWith('https://example.org/')) continue
      expect(address).toMatch(/^\/news\//)
      expect(files).toContain(address.slice('/news/'.length).split('?')[0])
    }
    const parts = html.matchAll(/\/news\/(assets\/[\w.-]+)/g)
    for (const [, file] of parts) expect(files).toContain(file)
  }
}

/** Of every package that the app depends on, and of the fonts. */
async function expectLicences(out: TempFolder) {
  const text = await out.read('licences.txt')
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(`${ROOT}package.json`, 'utf8'),
  )
  const shipped = Object.entries(dependencies).map(([name, version]) => `${name} ${version} (`)
  const missing = [...shipped, 'OpenDyslexic', 'Tailwind CSS'].filter(
    (title) => !text.includes(`\n${title}`),
  )
  expect(missing).toEqual([])
}

async function expectOfflineFilesAreThere(out: TempFolder, files: readonly string[]) {
  const list: OfflineList = JSON.parse(await out.read('data/offline.json'))
  expect(list.files).toHaveLength(3)
  for (const { address } of list.files) expect(files).toContain(address.split('?')[0])
  const worker = await out.read('sw.js')
  expect(worker).toContain('shell.html')
  expect(worker).toMatch(/assets\/main-[\w-]+\.js/)
  expect(worker).not.toContain('articles/first')
}

test(
  'where nothing can be read the build fails, and nothing is put in its place',
  { timeout: BUILD_TIME },
  async () => {
    const { status, said, out } = await build({ 'empty.txt': '' })
    expect([status, said]).toEqual([1, expect.stringContaining('could be read')])
    expect(await readdir(out.path)).toEqual([])
  },
)

test(
  'under --strict a problem fails the build, and the one before stays',
  { timeout: BUILD_TIME },
  async () => {
    const [seeds, out] = [await tempFolder({ ...SEEDS, 'empty.txt': '' }), await tempFolder(BEFORE)]
    const { status, said } = await buildFrom(seeds, out, {}, ['--strict'])
    expect([status, said]).toEqual([1, expect.stringContaining('2 stories')])
    expect(await readdir(out.path)).toEqual(Object.keys(BEFORE))
    expect(await out.read('index.html')).toBe(BEFORE['index.html'])
  },
)

const BEFORE = { 'index.html': 'the build before' }

test('nothing is built over the seeds, and that is said', { timeout: BUILD_TIME }, async () => {
  const seeds = await tempFolder({ 'index.html': SEEDS['first.txt'] })
  const { status, said } = await buildFrom(seeds, seeds)
  expect(status).toBe(1)
  expect(said).toContain('since the seeds are in it: name a folder for the app alone')
  expect(said).not.toMatch(/modules transformed|\n\s+at /)
  expect(await readdir(seeds.path)).toEqual(['index.html'])
  expect(await seeds.read('index.html')).toBe(SEEDS['first.txt'])
})

test('an empty folder builds an empty library, and says so', { timeout: BUILD_TIME }, async () => {
  const { out, status, said } = await build({})
  expect(status).toBe(0)
  expect(said).toContain('the library is empty')
  expect(await out.read('index.html')).toContain('<main')
})

test(
  'the next build makes only what changed, and --fresh makes all of it',
  { timeout: 3 * BUILD_TIME },
  async () => {
    const [seeds, out] = [await tempFolder(SEEDS), await tempFolder()]
    await buildFrom(seeds, out)
    const pages = ['articles/first.html', 'articles/second.html', 'index.html'] as const
    const before = await Promise.all(pages.map((page) => writtenAt(out, page)))
    await seeds.save('second.txt', SEEDS['second.txt'].replace('two metres', 'three metres'))

    const { said } = await buildFrom(seeds, out)
    expect(said).toContain('2 stories')
    expect(await out.read('articles/second.html')).toContain('three metres')
    expect(await out.read('index.html')).toContain('three metres')
    const after = await Promise.all(pages.map((page) => writtenAt(out, page)))
    expect(after.map((time, at) => time === before[at])).toEqual([true, false, false])

    const list = await out.read(BUILT_LIST)
    await buildFrom(seeds, out, {}, ['--fresh'])
    expect(await out.read(BUILT_LIST)).toBe(list)
    expect(await writtenAt(out, pages[0])).not.toBe(before[0])
  },
)

async function writtenAt({ path }: TempFolder, name: string): Promise<number> {
  return (await stat(`${path}/${name}`)).mtimeMs
}
