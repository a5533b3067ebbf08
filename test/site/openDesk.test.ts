import { expect, test } from 'vitest'
import { openDesk } from '../../src/site/openDesk.ts'
import type { SeedProblem } from '../../src/site/SeedProblem.ts'
import { tempFolder } from './tempFolder.ts'

function seed(headline: string): string {
  return `January 9, 2021\n\n${headline}\n\nThe first paragraph of a story, as plain as it can be.\n`
}

test('data files are made from the seeds as they are when they are asked for', async () => {
  const folder = await tempFolder({ 'a.txt': seed('A headline of five words') })
  const desk = openDesk(folder.path, () => {})
  expect(await desk.open('data/articles/a.json')).toContain('A headline of five words')
  expect(await desk.open('data/stories/1.json')).toContain('"slug":"a"')
  expect(await desk.open('data/articles/b.json')).toBeNull()
  expect(await desk.open('data/stories/2.json')).toBeNull()
  expect(await desk.open('data/articles/../../a.json')).toBeNull()
})

test('a saved, an added and a removed seed each change their own files alone', async () => {
  const folder = await tempFolder({ 'a.txt': seed('The first headline of them') })
  const desk = openDesk(folder.path, () => {})
  await desk.open('data/stories/1.json')
  expect(await desk.refresh()).toEqual([])

  await folder.save('b.txt', seed('The second headline of them'))
  expect((await desk.refresh()).toSorted()).toEqual(['data/articles/b.json', 'data/stories/1.json'])

  await folder.save('b.txt', seed('The third headline of them all'))
  expect((await desk.refresh()).toSorted()).toEqual(['data/articles/b.json', 'data/stories/1.json'])
  expect(await desk.open('data/articles/b.json')).toContain('The third headline')

  await folder.remove('b.txt')
  expect((await desk.refresh()).toSorted()).toEqual(['data/articles/b.json', 'data/stories/1.json'])
  expect(await desk.open('data/articles/b.json')).toBeNull()
})

test('a seed that breaks says so once, and its story goes until it is whole again', async () => {
  const told: SeedProblem[] = []
  const folder = await tempFolder({ 'a.txt': seed('A headline of five words'), 'b.docx': '' })
  const desk = openDesk(folder.path, (problem) => void told.push(problem))
  await desk.open('data/stories/1.json')
  await folder.save('a.txt', '')
  await desk.refresh()
  await desk.refresh()
  expect(told.map(({ file }) => file.split('/').at(-1))).toEqual(['b.docx', 'a.txt'])
  expect(await desk.open('data/articles/a.json')).toBeNull()
  await folder.save('a.txt', seed('A headline that is back'))
  expect(await desk.refresh()).toContain('data/articles/a.json')
})
