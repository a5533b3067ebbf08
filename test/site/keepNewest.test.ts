import { readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepNewest, removeAtOnce } from '../../src/site/keepNewest.ts'
import { tempFolder } from './tempFolder.ts'

test('what was written or used last stays', async () => {
  const folder = await tempFolder({ 'a/1': '', 'b/1': '', 'c/1': '' })
  for (const [at, name] of ['b', 'a', 'c'].entries()) await utimes(join(folder.path, name), at, at)
  await keepNewest(folder.path, 2)
  expect((await readdir(folder.path)).toSorted()).toEqual(['a', 'c'])
})

test('two builds that make room at the same time make it once', async () => {
  const names = Array.from({ length: 20 }, (_, at) => [`${at}/file`, ''] as const)
  const folder = await tempFolder(Object.fromEntries(names))
  await Promise.all([1, 2, 3].map(() => keepNewest(folder.path, 2)))
  expect((await readdir(folder.path)).length).toBeLessThanOrEqual(2)
})

test('what is gone already is removed', async () => {
  const folder = await tempFolder()
  await expect(removeAtOnce(join(folder.path, 'none'))).resolves.toBeUndefined()
})
