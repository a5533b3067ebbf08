import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { realOf } from './outFolder.ts'
import { BUILT_LIST } from './placeBuild.ts'
import { codeOf, whyUnread } from './whyUnread.ts'

/** What lies in a folder and those below it: regular files by their path within it, and all else. */
export type FolderList = {
  readonly files: readonly string[]
  readonly others: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Goes through a folder and those below it. Hidden files and folders are passed over, packages, and
 * what was built: a build would read its own pages. Links are not followed, because they may lead out
 * of the folder to what nobody means to publish; pipes and the like never end.
 */
export async function readFolder(folder: string, out?: string): Promise<FolderList | string> {
  const built =
    out === undefined ? null : slashed(relative(await realOf(folder), await realOf(out)))
  const files: string[] = []
  const others: { path: string; reason: string }[] = []
  const folders = ['']
  for (let path = folders.pop(); path !== undefined; path = folders.pop()) {
    const entries = await readEntries(join(folder, path))
    if (typeof entries === 'string') {
      if (path === '') return entries
      others.push({ path, reason: entries })
      continue
    }
    if (path !== '' && entries.some(({ name }) => name === BUILT_LIST)) continue
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`
      const reason = await whyNot(join(folder, own), entry)
      if (reason !== null) others.push({ path: own, reason })
      else if (!entry.isDirectory()) files.push(own)
      else if (entry.name !== 'node_modules' && own !== built) folders.push(own)
    }
  }
  return { files: files.toSorted(), others: others.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** Paths within the folder have slashes on every system. */
function slashed(path: string): string {
  return path.replaceAll('\\', '/')
}

/** The entries, or in one sentence why there are none. */
async function readEntries(folder: string): Promise<readonly Dirent[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    return codeOf(error) === 'ENOTDIR' ? A_FILE : whyUnread(error)
  }
}

const A_FILE = 'It is a file: name the folder that it is in.'

const LARGEST = 50_000_000

/** Why an entry is none to be read; null for a folder or a file that is. */
async function whyNot(path: string, entry: Dirent): Promise<string | null> {
  if (entry.isDirectory()) return null
  if (entry.isSymbolicLink()) return 'It is a link and is not followed: put the file itself here.'
  if (!entry.isFile()) return 'It is no regular file and is not read.'
  const size = (await lstat(path).catch(() => null))?.size ?? 0
  return size > LARGEST
    ? `It is ${Math.round(size / 1e6)} MB, and more than ${LARGEST / 1e6} MB isn’t read: split it into stories.`
    : null
}
