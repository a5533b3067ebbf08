import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { holds, whyNotInto } from '../../src/site/outFolder.ts'
import { tempFolder } from './tempFolder.ts'

/** A project with seeds in it, and other seeds beside it. */
async function openProject() {
  const { path } = await tempFolder({
    'project/package.json': '{}',
    'project/seeds/a.txt': 'a',
    'project/public/robots.txt': '',
    'clippings/a.txt': 'a',
  })
  await symlink(join(path, 'project'), join(path, 'linked'))
  const ask = (out: string, seeds = 'project/seeds') =>
    whyNotInto({
      out: join(path, out),
      root: join(path, 'project'),
      seeds: join(path, seeds),
      publicDir: join(path, 'project/public'),
    })
  return { path, ask }
}

test.each([
  ['project', 'project/seeds', 'the project itself is in it'],
  ['', 'project/seeds', 'the project itself is in it'],
  ['linked', 'project/seeds', 'the project itself is in it'],
  ['project/seeds', 'project/seeds', 'the seeds are in it'],
  ['clippings', 'clippings', 'the seeds are in it'],
  ['clippings', 'clippings/2026/not-yet', 'the seeds are in it'],
  ['linked/seeds', 'project/seeds', 'the seeds are in it'],
  ['project/public', 'project/seeds', 'copied into every build'],
  ['project/public/site', 'project/seeds', 'copied into every build'],
])('nothing is built into “%s”, with seeds in %s', async (out, seeds, why) => {
  const { ask } = await openProject()
  expect(await ask(out, seeds)).toContain(why)
})

test.each([
  ['project/dist', 'project/seeds'],
  ['project/dist', 'project'],
  ['clippings/site', 'clippings'],
  ['clippings', 'project/seeds'],
  ['nowhere/yet', 'project/seeds'],
  ['project-2', 'project/seeds'],
  ['linked/dist', 'project/seeds'],
])('%s will do, with seeds in %s', async (out, seeds) => {
  const { ask } = await openProject()
  expect(await ask(out, seeds)).toBeNull()
})

test('a folder holds itself and what is below it, and nothing beside it', () => {
  expect(['/a', '/a/b', '/a/..b', '/ab', '/', '/b'].map((path) => holds('/a', path))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
