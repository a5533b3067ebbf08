import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** What lies in a folder and those below it: regular files by their path within it, and all else. */
export type FolderList = {
  readonly files: readonly string[]
  readonly others: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Goes through a folder and those below it. Hidden files and folders are passed over. Links are not
 * followed, because they may lead out of the folder to what nobody means to publish; pipes and the
 * like never end.
 */
export async function readFolder(folder: string): Promise<FolderList | string> {
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
    for (const entry of entries.filter(({ name }) => !name.startsWith('.'))) {
      const own = path === '' ? entry.name : `${path}/${entry.name}`
      const reason = await whyNot(join(folder, own), entry)
      if (reason !== null) others.push({ path: own, reason })
      else if (entry.isDirectory()) folders.push(own)
      else files.push(own)
    }
  }
  return { files: files.toSorted(), others: others.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }
}

/** The entries, or in one sentence why there are none. */
async function readEntries(folder: string): Promise<readonly Dirent[] | string> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    return REASONS[code] ?? `It can’t be read (${code || String(error)}).`
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Its permissions forbid reading it; allow that.',
  ENOENT: 'There is no such folder.',
  ENOTDIR: 'It is a file; name the folder that it is in.',
}

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
