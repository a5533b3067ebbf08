import { basename } from 'node:path'
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
  expect(seeds.map(({ slug }) => slug)).toEqual(['a', 'e', 'upper', 'f'].toSorted())
  expect(problems.map(({ file, left }) => [basename(file), left])).toEqual([
    ['b.docx', 'out'],
    ['folder.txt', 'out'],
    ['more', 'out'],
  ])
})

test('a folder that is not there is told so', async () => {
  expect(await listSeeds('/nowhere/at/all')).toEqual({
    seeds: [],
    problems: [{ file: '/nowhere/at/all', left: 'out', reason: 'There is no such folder.' }],
  })
})
