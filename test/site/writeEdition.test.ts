import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { OfflineList, StoryPage } from '../../src/article/Edition.ts'
import { openTemplate } from '../../src/site/fillPage.ts'
import { makeStory } from '../../src/site/makeStory.ts'
import { openSpool } from '../../src/site/openSpool.ts'
import type { Seed } from '../../src/site/Seed.ts'
import type { SeedProblem } from '../../src/site/SeedProblem.ts'
import { type EditionOptions, writeEdition } from '../../src/site/writeEdition.ts'
import { type TempFolder, tempFolder } from './tempFolder.ts'

const TEMPLATE = openTemplate(
  '<head><title>On Record</title></head><body><div id="root"></div></body>',
)

const PAGE = {
  base: '/',
  site: null,
  appBytes: 7,
  template: TEMPLATE,
  render: renderWords,
  report: () => {},
  close: () => {},
}

/** Stands for the app: the address, and the words of whatever the page was given. */
function renderWords(address: string, atHand: Readonly<Record<string, unknown>>): string {
  return `<title>${address}</title><main>${Object.keys(atHand).join()}</main>`
}

function failAtBad(address: string, atHand: Readonly<Record<string, unknown>>): string {
  if (address === '/articles/bad') throw new Error('no such block')
  return renderWords(address, atHand)
}

function seed(day: string, headline: string): string {
  return `${day}\n\n${headline}\n\nThe first paragraph of a story, as plain as it can be.\n`
}

async function write(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<EditionOptions> = {},
) {
  const seeds = await tempFolder(files)
  const out = await tempFolder()
  const problems: SeedProblem[] = []
  const report = (problem: SeedProblem) => void problems.push(problem)
  const spool = openSpool(join((await tempFolder()).path, 'stories.jsonl'))
  const page = { ...PAGE, seeds: seeds.path, outDir: out.path, report, spool, ...options }
  const all = { make: async (one: Seed) => makeStory(one, page, page.render), ...page }
  return { seeds, out, problems, written: await writeEdition(all) }
}

async function openJson<Content>(out: TempFolder, name: string): Promise<Content> {
  return JSON.parse(await out.read(name))
}

function numbered(count: number): Record<string, string> {
  const days = Array.from({ length: count }, (_, index) => [
    `story-${index}.txt`,
    seed(`January ${(index % 28) + 1}, 2021`, `Headline number ${index} of them all`),
  ])
  return Object.fromEntries(days)
}

test('few stories are being made at a time, however many there are', async () => {
  let now = 0
  let most = 0
  const make = async () => {
    most = Math.max(most, (now += 1))
    await setImmediate()
    now -= 1
    return { listed: null, problems: [] }
  }
  await write(numbered(60), { make })
  expect(most).toBe(16)
})

test('what makes stories is closed when all are made, before their pages are written', async () => {
  const done: string[] = []
  const make = async ({ slug }: Seed) => {
    await setImmediate()
    done.push(slug)
    return { listed: null, problems: [] }
  }
  const close = () => void done.push('close')
  const render = (address: string) => {
    done.push(address)
    return ''
  }
  await write(numbered(2), { make, close, render })
  expect(done.slice(0, 4)).toEqual(['story-0', 'story-1', 'close', '/'])
})

test('the pages of a long list leave time between them for what waits', async () => {
  const done: string[] = []
  const render = (address: string) => {
    if (!address.startsWith('/articles/')) done.push(address)
    return ''
  }
  const close = () => void setImmediate().then(() => done.push('something else'))
  await write(numbered(101), { render, close })
  expect(done.slice(0, 4)).toEqual(['/', 'something else', '/stories/2', '/stories/3'])
})

test('an article becomes a data file and a page that is rendered from it', async () => {
  const { out } = await write({ 'a.txt': seed('January 9, 2021', 'A headline of five words') })
  const article = await openJson<{ text: string }>(out, 'data/articles/a.json')
  expect(article.text).toContain('A headline of five words')
  const page = await out.read('articles/a.html')
  expect(page).toContain('<title>/articles/a</title>')
  expect(page).toContain('<div id="root"><main>data/articles/a.json</main></div>')
  const [, integrity, version] =
    /data-key="data\/articles\/a\.json" data-integrity="([^"]+)" href="\/data\/articles\/a\.json\?v=(\w+)"/.exec(
      page,
    ) ?? []
  const written = createHash('sha256').update(await out.read('data/articles/a.json'))
  expect(integrity).toBe(`sha256-${written.digest('base64')}`)
  const stories = await openJson<StoryPage>(out, 'data/stories/1.json')
  expect(stories.summaries[0]).toMatchObject({ slug: 'a', version })
})

test('every other page is there too, and the shell is empty', async () => {
  const { out } = await write({})
  expect(await out.read('index.html')).toContain('<main>data/stories/1.json</main>')
  expect(await out.read('settings.html')).toContain('<title>/settings</title>')
  expect(await out.read('404.html')).toContain('<title>/404</title>')
  expect(await out.read('404.html')).not.toContain('canonical')
  expect(await out.read('shell.html')).toBe(TEMPLATE.shell)
})

test('where the host knows no page, the one it has is marked as unsure until the app has looked', async () => {
  const { out } = await write({})
  const unsure = '<div id="root"><div class="unsure"><main></main></div></div>'
  expect(await out.read('404.html')).toContain(unsure)
})

test.each([
  ['add.html', 'Add a story · On Record'],
  ['marks.html', 'Marks · On Record'],
  ['corrections.html', 'Corrections · On Record'],
])('%s has its title, an empty root, and is none for a search engine', async (file, title) => {
  const { out } = await write({})
  const page = await out.read(file)
  expect(page).toContain(`<title>${title}</title><meta name="robots" content="noindex">`)
  expect(page).toContain('<div id="root"></div>')
  expect(page).not.toContain('canonical')
})

test('stories come newest first, undated ones last, then by slug', async () => {
  const { out } = await write({
    'undated.txt': 'A headline without any date at all\n\nA paragraph of words.',
    'old.txt': seed('March 1, 1999', 'An old story from another time'),
    'b-same.txt': seed('January 9, 2021', 'Two stories on one and the same day'),
    'a-same.txt': seed('January 9, 2021', 'Two stories on one and the same day'),
  })
  const { summaries } = await openJson<StoryPage>(out, 'data/stories/1.json')
  expect(summaries.map(({ slug }) => slug)).toEqual(['a-same', 'b-same', 'old', 'undated'])
})

test('fifty stories make a page, the next one begins another', async () => {
  const fifty = await write(numbered(50))
  expect(await readdir(`${fifty.out.path}/data/stories`)).toEqual(['1.json'])
  const more = await write(numbered(51))
  const second = await openJson<StoryPage>(more.out, 'data/stories/2.json')
  expect(second).toMatchObject({ page: 2, pages: 2, stories: 51 })
  expect(second.summaries).toHaveLength(1)
  expect(await more.out.read('stories/2.html')).toContain('<title>/stories/2</title>')
})

test('the offline list has each page before its stories, so that the newest can be kept with theirs', async () => {
  const { out, written } = await write(numbered(51))
  const { files } = await openJson<OfflineList>(out, 'data/offline.json')
  const names = files.map(({ address }) => address.replace(/\.json.*/, ''))
  expect(names.flatMap((name, at) => (name.includes('/stories/') ? [[name, at]] : []))).toEqual([
    ['data/stories/1', 0],
    ['data/stories/2', 51],
  ])
  expect(names).toHaveLength(53)
  expect(written.edition.app).toBe(7)
})

test('the offline list names every data file, newest first, with its size', async () => {
  const { out, written } = await write(numbered(3))
  const { edition, files } = await openJson<OfflineList>(out, 'data/offline.json')
  expect(edition).toBe(written.edition.id)
  expect(files.map(({ address }) => address.replace(/\?v=[0-9a-f]{8}$/, ''))).toEqual([
    'data/stories/1.json',
    'data/articles/story-2.json',
    'data/articles/story-1.json',
    'data/articles/story-0.json',
  ])
  for (const { address, bytes } of files) {
    expect(Buffer.byteLength(await out.read(address.split('?')[0] ?? ''))).toBe(bytes)
  }
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBe(written.edition.bytes)
})

test('the same seeds make the same edition, byte for byte, and a changed word makes another', async () => {
  const [one, two] = [await write(numbered(3)), await write(numbered(3))]
  for (const file of await readdir(one.out.path, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const name = `${file.parentPath}/${file.name}`.slice(one.out.path.length + 1)
    expect(await two.out.read(name)).toBe(await one.out.read(name))
  }
  const changed = { ...numbered(3), 'story-1.txt': seed('January 2, 2021', 'Another headline') }
  const three = await write(changed)
  expect(three.written.edition.id).not.toBe(one.written.edition.id)
})

test('bad seeds are named with the reason, and stop nothing', async () => {
  const { problems, written } = await write({
    'good.txt': seed('January 9, 2021', 'A headline of five words'),
    'empty.txt': '',
    'blank.txt': ' \n\t\n',
    'picture.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 0]),
    'notes.docx': '# Notes',
  })
  expect(written.edition.stories).toBe(1)
  expect(written.leftOut).toBe(4)
  const left = problems.filter((problem) => problem.left === 'out')
  const names = left.map(({ file }) => file.split('/').at(-1))
  expect(new Set(names)).toEqual(new Set(['blank.txt', 'empty.txt', 'notes.docx', 'picture.txt']))
  for (const { reason } of left) expect(reason).toMatch(/^[A-Z].*\.$/)
})

test('a seed in another encoding is read as its words', async () => {
  const words = seed('January 9, 2021', 'A café of five words opens')
  const { out, problems } = await write({
    'latin.txt': Buffer.from(words, 'latin1'),
    'wide.txt': Buffer.from(`\uFEFF${words}`, 'utf16le'),
  })
  expect(problems.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('taken for windows-1252'),
  ])
  for (const slug of ['latin', 'wide']) {
    expect((await openJson<{ text: string }>(out, `data/articles/${slug}.json`)).text).toBe(words)
  }
})

test('an article whose page can not be rendered is left out, and the others are not', async () => {
  const good = seed('January 9, 2021', 'A headline of five words')
  const { out, problems, written } = await write(
    { 'bad.txt': good, 'good.txt': good },
    { render: failAtBad },
  )
  expect(written.edition.stories).toBe(1)
  expect(problems.map(({ reason }) => reason)).toEqual([
    "It can't be made into a page: no such block.",
  ])
  expect(await readdir(`${out.path}/articles`)).toEqual(['good.html'])
})

test('an empty folder makes an empty edition with one page', async () => {
  const { out, written, problems } = await write({})
  expect(written.edition).toMatchObject({ stories: 0, pages: 1 })
  expect(problems).toEqual([])
  expect(await openJson<StoryPage>(out, 'data/stories/1.json')).toEqual({
    page: 1,
    pages: 1,
    stories: 0,
    quotes: 0,
    summaries: [],
  })
})

test('a folder that can not be written to fails the build', async () => {
  const out = await tempFolder({ data: 'a file in the way' })
  await expect(write(numbered(2), { outDir: out.path })).rejects.toThrow(/data/)
})

test('under a base and with a site, addresses are whole', async () => {
  const place = { base: '/news/', site: 'https://example.org' }
  const files = { 'a.txt': seed('January 9, 2021', 'A headline of five words') }
  const { out } = await write(files, place)
  const page = await out.read('articles/a.html')
  expect(page).toContain('href="/news/data/articles/a.json?v=')
  expect(page).toContain('<link rel="canonical" href="https://example.org/news/articles/a">')
  expect(page).toContain('"url":"https://example.org/news/articles/a"')
})

test('nothing that an article says can leave its place in the head', async () => {
  const headline = 'The </script><script>alert(1)</script> & "quoted" <b>title</b> of it'
  const { out } = await write({ 'a.txt': seed('January 9, 2021', headline) })
  const page = await out.read('articles/a.html')
  expect(page).not.toContain('<script>alert')
  expect(page).not.toContain('<b>')
  expect(page.match(/<script/g)).toHaveLength(1)
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(json)).toMatchObject({ '@type': 'NewsArticle', headline })
  expect(page).toContain('content="The &lt;/script&gt;&lt;script&gt;alert(1)')
})
