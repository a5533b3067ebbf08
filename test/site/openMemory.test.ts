import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { MadeStory } from '../../src/site/makeStory.ts'
import { openMemory } from '../../src/site/openMemory.ts'
import { openSpool } from '../../src/site/openSpool.ts'
import type { Seed } from '../../src/site/Seed.ts'
import { type TempFolder, tempFolder } from './tempFolder.ts'

const SUMMARY = { slug: 'ferry', version: '1', headline: 'The ferry', speakers: [] }
// Of a story only what it is known by matters here.
const MADE = { listed: { summary: SUMMARY }, problems: [] } as unknown as MadeStory
const NOTHING: MadeStory = { listed: null, problems: [] }

const FILES = ['data/articles/ferry.json', 'articles/ferry.html']

/** A folder with a seed, what was built of it, and a memory of both. */
async function builtOnce(made = MADE) {
  const folder = await tempFolder({ 'ferry.txt': 'The ferry runs.', 'ferry.fix.json': '{}' })
  const out = await tempFolder(made.listed ? { [FILES[0]!]: '{}', [FILES[1]!]: '<p>' } : {})
  const seed: Seed = { file: join(folder.path, 'ferry.txt'), slug: 'ferry', fix: null }
  const file = join(folder.path, 'memory/lines.jsonl')
  const spool = openSpool(join(folder.path, 'work/lines.jsonl'))
  const open = (options: { maker?: string; fresh?: boolean } = {}) =>
    openMemory({ file, out: out.path, maker: 'one', fresh: false, spool, ...options })
  const first = open()
  await first.recall(seed, async () => made)
  await first.save()
  return { folder, out, seed, open }
}

async function isMade(
  { open, seed }: Awaited<ReturnType<typeof builtOnce>>,
  options = {},
  asked = seed,
) {
  const make = vi.fn<() => Promise<MadeStory>>(async () => MADE)
  const memory = open(options)
  await memory.recall(asked, make)
  return { anew: make.mock.calls.length === 1, inPlace: memory.inPlace() }
}

test('what was built of a seed is known, and its files lie in place', async () => {
  const built = await builtOnce()
  expect(await isMade(built)).toEqual({ anew: false, inPlace: FILES })
})

test('what could not be read, or not in its time, is tried again', async () => {
  const late = { ...MADE, problems: [{ file: 'a', left: 'in', code: 'tooLong', reason: 'r' }] }
  for (const made of [NOTHING, late as MadeStory])
    expect(await isMade(await builtOnce(made))).toEqual({ anew: true, inPlace: [] })
})

test('what there was to tell of a story is told again', async () => {
  const problems = [{ file: 'a', left: 'in', reason: 'r' }] as const
  const built = await builtOnce({ ...MADE, problems })
  expect(await built.open().recall(built.seed, async () => MADE)).toMatchObject({ problems })
})

test.each<[string, (built: Awaited<ReturnType<typeof builtOnce>>) => Promise<unknown>]>([
  ['the seed says something else', ({ folder }) => folder.save('ferry.txt', 'It stopped.')],
  ['a file of it is gone', ({ out }) => out.remove(FILES[1]!)],
  ['somebody changed a file of it', ({ out }) => touch(out, FILES[0]!)],
])('it is made anew where %s', async (_, change) => {
  const built = await builtOnce()
  await change(built)
  expect(await isMade(built)).toEqual({ anew: true, inPlace: [] })
})

test('it is made anew by another maker, with corrections beside it, and where that is wished', async () => {
  const built = await builtOnce()
  const fix = join(built.folder.path, 'ferry.fix.json')
  expect((await isMade(built, { maker: 'two' })).anew).toBe(true)
  expect((await isMade(built, {}, { ...built.seed, fix })).anew).toBe(true)
  expect((await isMade(built, { fresh: true })).anew).toBe(true)
})

test('a story whose files were not there when it was saved is made anew', async () => {
  const built = await builtOnce()
  for (const file of FILES) await built.out.remove(file)
  const memory = built.open()
  await memory.recall(built.seed, async () => MADE)
  await memory.save()
  expect((await isMade(built)).anew).toBe(true)
})

test('of several stories each is known by itself, and as often as it is asked', async () => {
  const { folder, out, seed, open } = await builtOnce()
  const boat: Seed = { ...seed, file: join(folder.path, 'boat.txt'), slug: 'boat' }
  await folder.save('boat.txt', 'The boat waits.')
  for (const file of FILES) await out.save(file.replace('ferry', 'boat'), '<p>')
  const other = { ...MADE, problems: [{ file: 'é 🛟', left: 'in', reason: 'r' }] } as MadeStory
  const make = vi.fn<() => Promise<MadeStory>>(async () => other)
  for (const times of [1, 1]) {
    const memory = open()
    expect(await memory.recall(boat, make)).toEqual(other)
    expect(await memory.recall(seed, make)).toEqual(MADE)
    await memory.save()
    expect(make).toHaveBeenCalledTimes(times)
  }
})

test('a memory that was cut off remembers nothing, and says nothing', async () => {
  const built = await builtOnce()
  await built.folder.save('memory/lines.jsonl', '{"slug":"fer')
  expect((await isMade(built)).anew).toBe(true)
})

async function touch({ path }: TempFolder, name: string): Promise<void> {
  await utimes(join(path, name), 1, 1)
}
