import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stagingOf, swapFolders } from '../../src/site/swapFolders.ts'
import { tempFolder } from './tempFolder.ts'

async function openBuilds(before: Readonly<Record<string, string>>) {
  const folder = await tempFolder({
    '.dist.building/index.html': 'new',
    '.dist.building/assets/b.js': 'b',
    ...before,
  })
  const out = join(folder.path, 'dist')
  return { folder, out, staging: stagingOf(out) }
}

test('a build takes the place of the one before, and nothing is left beside it', async () => {
  const { folder, out, staging } = await openBuilds({
    'dist/index.html': 'old',
    'dist/assets/a.js': 'a',
    'dist/gone.html': 'gone',
    'dist/.git/HEAD': 'ref',
  })
  await swapFolders(staging, out, folder.path)
  expect(await folder.read('dist/index.html')).toBe('new')
  expect((await readdir(out)).toSorted()).toEqual(['.git', 'assets', 'index.html'])
  expect(await readdir(join(out, 'assets'))).toEqual(['b.js'])
  expect(await readdir(folder.path)).toEqual(['dist'])
})

test('the first build has none before it', async () => {
  const { folder, out, staging } = await openBuilds({})
  await swapFolders(staging, out, folder.path)
  expect(await readdir(folder.path)).toEqual(['dist'])
})

test('outside of the project what the build did not write stays', async () => {
  const { out, staging } = await openBuilds({
    'dist/CNAME': 'sandport.example',
    'dist/index.html': 'old',
  })
  await swapFolders(staging, out, '/somewhere/else')
  expect((await readdir(out)).toSorted()).toEqual(['CNAME', 'assets', 'index.html'])
})

test('what a stopped build left is no part of the next', async () => {
  const { folder, out, staging } = await openBuilds({
    'dist/index.html': 'old',
    '.dist.building.old/index.html': 'older',
  })
  await swapFolders(staging, out, folder.path)
  expect(await readdir(folder.path)).toEqual(['dist'])
})
