import { execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { isSlug } from '../../src/article/Edition.ts'
import { listSeeds, slugOf } from '../../src/site/listSeeds.ts'
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
    ['2026-may-harbour-wall', true],
    ['2026-may-harbour-wall-2', false],
  ])
  expect(problems).toMatchObject([{ left: 'in' }])
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
  expect(problems).toMatchObject([{ reason: 'It is a file; name the folder that it is in.' }])
})

test('a folder that is not there is told so', async () => {
  expect(await listSeeds('/nowhere/at/all')).toEqual({
    seeds: [],
    problems: [{ file: '/nowhere/at/all', left: 'out', reason: 'There is no such folder.' }],
  })
})
