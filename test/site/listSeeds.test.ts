import { execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { isSlug } from '../../src/article/Edition.ts'
import { listSeeds } from '../../src/site/listSeeds.ts'
import { slugOf } from '../../src/site/slugOf.ts'
import { tempFolder } from './tempFolder.ts'

test('a file name that is a slug already is the slug', async () => {
  const { path } = await tempFolder({ 'amazon-employees-parler.txt': 'a', '2021--01.txt': 'b' })
  const { seeds, problems } = await listSeeds(path)
  expect(seeds.map(({ slug }) => slug)).toEqual(['2021--01', 'amazon-employees-parler'])
  expect(problems).toEqual([])
})

test.each([
  ['000_0f0614fbc458d86e', '000-0f0614fbc458d86e'],
  ['Über uns & Café', 'uber-uns-cafe'],
  ['  ..draft (2)', 'draft-2'],
  ['İstanbul', 'istanbul'],
])('%s is published as %s', (stem, slug) => {
  expect(slugOf(stem)).toBe(slug)
})

test.each(['新聞', '…', 'Ω', 'x'.repeat(250), `${'y'.repeat(250)}!`])(
  'any name gives a slug that a file can be called by: %s',
  (stem) => {
    expect(isSlug(slugOf(stem))).toBe(true)
    expect(slugOf(stem).length).toBeLessThan(240)
    expect(slugOf(stem)).not.toBe(slugOf(`${stem}z`))
  },
)

test('two names that would share an address get one each, and that is said', async () => {
  const { path } = await tempFolder({ 'A b.txt': '1', 'a-b.txt': '2', 'a_b.txt': '3' })
  const { seeds, problems } = await listSeeds(path)
  expect(seeds.map(({ file, slug }) => [basename(file), slug])).toEqual([
    ['a-b.txt', 'a-b'],
    ['A b.txt', 'a-b-2'],
    ['a_b.txt', 'a-b-3'],
  ])
  expect(problems.map(({ left }) => left)).toEqual(['in', 'in'])
  expect(problems[0]?.reason).toContain('a-b.txt')
})

test('files that are no seeds are named, hidden ones are passed over', async () => {
  const { path } = await tempFolder({
    'a.txt': 'a',
    'b.docx': 'b',
    'e.md': 'e',
    'f.HTML': 'f',
    'folder.txt/g.txt': 'g',
    '.DS_Store': '',
    '.c.txt': 'c',
    'more/d.txt': 'd',
    'UPPER.TXT': 'u',
  })
  const { seeds, problems } = await listSeeds(path)
  expect(seeds.map(({ slug }) => slug).toSorted()).toEqual(
    ['a', 'e', 'upper', 'f', 'folder-txt-g', 'more-d'].toSorted(),
  )
  expect(problems.map(({ file, left }) => [basename(file), left])).toEqual([['b.docx', 'out']])
})

test('folders are gone through, and their path is part of the address', async () => {
  const { path } = await tempFolder({
    '2026/May/Harbour wall.txt': 'a',
    '2026/May/Harbour wall.fix.json': '{}',
    '2026-may-harbour-wall.txt': 'b',
    '.git/config.txt': 'c',
  })
  const { seeds, problems } = await listSeeds(path)
  expect(seeds.map(({ slug, fix }) => [slug, fix !== null])).toEqual([
    ['2026-may-harbour-wall', false],
    ['2026-may-harbour-wall-2', true],
  ])
  expect(problems).toMatchObject([{ left: 'in' }])
})

/** The files of corrections by the seed that they are laid on, and what is said of the others. */
async function layFixes(names: readonly string[]) {
  const { path } = await tempFolder(Object.fromEntries(names.map((name) => [name, '{}'])))
  const { seeds, problems } = await listSeeds(path)
  const within = (file: string) => file.slice(path.length + 1)
  return {
    laid: seeds.flatMap(({ file, fix }) => (fix === null ? [] : [[within(file), within(fix)]])),
    problems: problems
      .filter(({ left }) => left === 'out')
      .map(({ file, reason }) => [within(file), reason]),
  }
}

test.each(['2026-ferry-again', 'Ferry again', 'ferry-again'])(
  'corrections of a story in a folder lie beside it, by its address or its name: %s',
  async (stem) => {
    const fix = `2026/${stem}.fix.json`
    const { laid, problems } = await layFixes(['2026/Ferry again.txt', 'ferry-again.txt', fix])
    expect(laid).toEqual([['2026/Ferry again.txt', fix]])
    expect(problems).toEqual([])
  },
)

test('corrections are for no story of another folder, and that is said', async () => {
  const { laid, problems } = await layFixes([
    '2026/ferry.txt',
    'wall.txt',
    '2026-ferry.fix.json',
    '2026/wall.fix.json',
  ])
  expect(laid).toEqual([])
  expect(problems).toEqual([
    ['2026-ferry.fix.json', expect.stringContaining('no story of that address in its folder')],
    ['2026/wall.fix.json', expect.stringContaining('no story of that address in its folder')],
  ])
})

test('of two files of corrections for one story the one with its address holds, the other is told', async () => {
  const { laid, problems } = await layFixes(['Ferry.txt', 'Ferry.fix.json', 'ferry.fix.json'])
  expect(laid).toEqual([['Ferry.txt', 'ferry.fix.json']])
  expect(problems).toEqual([
    [
      'Ferry.fix.json',
      'It corrects “ferry”, and ferry.fix.json does so already: make one file of the two.',
    ],
  ])
})

test('corrections that two stories could mean are laid on neither, and the addresses are told', async () => {
  const { laid, problems } = await layFixes(['a/ferry.md', 'a/ferry.txt', 'a/ferry.fix.json'])
  expect(laid).toEqual([])
  expect(problems).toEqual([
    [
      'a/ferry.fix.json',
      'It could correct ferry.md and ferry.txt: name it after the address of one, “a-ferry” or “a-ferry-2”.',
    ],
  ])
})

test('what was built, and packages, are no seeds', async () => {
  const { path } = await tempFolder({
    'a.txt': 'a',
    'site/index.html': 'built now',
    'site-notes.txt': 'c',
    'web/index.html': 'built into another folder',
    'web/.on-record-files': '',
    'more/site/b.txt': 'b',
    'node_modules/some/readme.md': 'd',
    'more/node_modules/some/readme.md': 'd',
  })
  const { seeds, problems } = await listSeeds(path, join(path, 'site'))
  expect(seeds.map(({ slug }) => slug)).toEqual(['a', 'site-notes', 'more-site-b'])
  expect(problems).toEqual([])
})

test('what was built is found through links, too', async () => {
  const { path } = await tempFolder({ 'seeds/a.txt': 'a', 'seeds/site/index.html': 'built' })
  await symlink(join(path, 'seeds'), join(path, 'linked'))
  const { seeds } = await listSeeds(join(path, 'linked'), join(path, 'seeds/site'))
  expect(seeds.map(({ slug }) => slug)).toEqual(['a'])
})

test('folders that are seeds themselves are read, whatever they are called', async () => {
  const { path } = await tempFolder({ '.notes/a.txt': 'a', 'node_modules/b.txt': 'b' })
  for (const name of ['.notes', 'node_modules'])
    expect((await listSeeds(join(path, name))).seeds).toHaveLength(1)
})

test('what is no regular file is never opened', async () => {
  const { path, save } = await tempFolder({ 'a.txt': 'a' })
  const outside = await tempFolder({ 'config.txt': 'secret', 'more/b.txt': 'b' })
  await symlink(join(outside.path, 'config.txt'), join(path, 'link.txt'))
  await symlink(join(outside.path, 'more'), join(path, 'linked'))
  await symlink('/nowhere', join(path, 'broken.txt'))
  execFileSync('mkfifo', [join(path, 'pipe.txt')])
  await save('large.txt', new Uint8Array(50_000_001))
  const { seeds, problems } = await listSeeds(path)
  expect(seeds.map(({ slug }) => slug)).toEqual(['a'])
  expect(problems.map(({ file, reason }) => [basename(file), reason.slice(0, 14)])).toEqual([
    ['broken.txt', 'It is a link a'],
    ['large.txt', 'It is 50 MB, a'],
    ['link.txt', 'It is a link a'],
    ['linked', 'It is a link a'],
    ['pipe.txt', 'It is no regul'],
  ])
})

test.each(['index', 'con', 'default'])(
  'a name that hosts treat apart gets another: %s',
  async (stem) => {
    const { path } = await tempFolder({ [`${stem}.txt`]: 'a' })
    const { seeds, problems } = await listSeeds(path)
    expect(seeds.map(({ slug }) => slug)).toEqual([`story-${stem}`])
    expect(problems).toMatchObject([{ left: 'in', reason: expect.stringContaining('Hosts treat') }])
  },
)

test('a file in place of the folder is told so', async () => {
  const { path } = await tempFolder({ 'a.txt': 'a' })
  const { problems } = await listSeeds(join(path, 'a.txt'))
  expect(problems).toMatchObject([{ reason: 'It is a file: name the folder that it is in.' }])
})

test('a folder that is not there is told so', async () => {
  expect(await listSeeds('/nowhere/at/all')).toEqual({
    seeds: [],
    problems: [
      { file: '/nowhere/at/all', left: 'out', reason: 'It isn’t there: look at its name.' },
    ],
  })
})
