import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

export type TempFolder = {
  readonly path: string
  readonly save: (name: string, content: string | Uint8Array) => Promise<void>
  readonly remove: (name: string) => Promise<void>
  readonly read: (name: string) => Promise<string>
}

/** A folder with these files in it, which is gone when the test is over. */
export async function tempFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<TempFolder> {
  const path = await mkdtemp(join(tmpdir(), 'on-record-'))
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  const folder: TempFolder = {
    path,
    async save(name, content) {
      await mkdir(dirname(join(path, name)), { recursive: true })
      await writeFile(join(path, name), content)
    },
    remove: (name) => rm(join(path, name)),
    read: (name) => readFile(join(path, name), 'utf8'),
  }
  for (const [name, content] of Object.entries(files)) await folder.save(name, content)
  return folder
}
