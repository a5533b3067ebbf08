import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeLeft, workName } from '../../src/site/removeLeft.ts'
import { tempFolder } from './tempFolder.ts'

test('what a process that is gone left is removed, and what others work with is not', async () => {
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(gone, 'close')
  const [mine, theirs] = [workName(process.pid), `elsewhere-${gone.pid}`]
  const names = [workName(gone.pid ?? 0), mine, theirs]
  const folder = await tempFolder(Object.fromEntries(names.map((name) => [`${name}/a.js`, 'a'])))
  await removeLeft(folder.path)
  expect((await readdir(folder.path)).toSorted()).toEqual([mine, theirs].toSorted())
})

test('where no build was there is nothing to remove', async () => {
  const folder = await tempFolder()
  await expect(removeLeft(join(folder.path, 'none'))).resolves.toBeUndefined()
})
