import { cp, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'

/** Where a build is written before it takes the place of the one before: beside it, on the same disk. */
export function stagingOf(out: string): string {
  return join(dirname(out), `.${basename(out)}.building`)
}

/**
 * Puts a finished build in the place of the one before, so that a build that is stopped halfway leaves
 * the old one whole. In a folder of the project only `.git` stays; in any other what the build didn't
 * write is somebody else's and stays too.
 */
export async function swapFolders(staging: string, out: string, root: string): Promise<void> {
  const old = `${staging}.old`
  await rm(old, { recursive: true, force: true })
  const names = await namesIn(out)
  if (names === null) return rename(staging, out)
  try {
    await rename(out, old)
  } catch {
    // The folder is where a disk is mounted, or in use: its files are written over.
    await cp(staging, out, { recursive: true })
    return rm(staging, { recursive: true })
  }
  await rename(staging, out)
  const written = new Set(await namesIn(out))
  const kept = names.filter(
    (name) => !written.has(name) && (name === '.git' || isOutside(out, root)),
  )
  for (const name of kept) await rename(join(old, name), join(out, name))
  await rm(old, { recursive: true })
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  return readdir(folder).catch(() => null)
}

function isOutside(folder: string, root: string): boolean {
  return relative(root, folder).startsWith('..')
}
