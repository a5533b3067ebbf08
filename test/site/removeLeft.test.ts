import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeLeft } from '../../src/site/removeLeft.ts'
import { tempFolder } from './tempFolder.ts'

test('what a process that is gone left is removed, and what others work with is not', async () => {
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' })
  await once(gone, 'close')
  const folder = await tempFolder({
    [`${gone.pid}/app/a.js`]: 'a',
    [`${process.pid}/app/b.js`]: 'b',
  })
  await removeLeft(folder.path)
  expect(await readdir(folder.path)).toEqual([`${process.pid}`])
})

test('where no build was there is nothing to remove', async () => {
  const folder = await tempFolder()
  await expect(removeLeft(join(folder.path, 'none'))).resolves.toBeUndefined()
})
