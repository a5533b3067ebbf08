import { realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'

/** The folders that a build works with, as whole paths. */
export type Folders = {
  readonly out: string
  readonly root: string
  readonly seeds: string
  /** What lies here is copied into every build; empty where there is no such folder. */
  readonly publicDir: string
}

/** Why an app isn't built into a folder, in one sentence; null for a folder that will do. */
export async function whyNotInto({ out, root, seeds, publicDir }: Folders): Promise<string | null> {
  const real = await realOf(out)
  const refuse = (why: string) =>
    `Nothing is built into ${out}, since ${why}: name a folder for the app alone, as in OUT=../site.`
  if (holds(real, await realOf(root))) return refuse('the project itself is in it')
  if (holds(real, await realOf(seeds))) return refuse('the seeds are in it')
  if (publicDir !== '' && holds(await realOf(publicDir), real))
    return refuse('all that lies there is copied into every build')
  return null
}

/** Whether a path is that of the folder, or of something in it. */
export function holds(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where a path leads in the end, through all links, also where not all of it is there yet. */
export async function realOf(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null)
  if (real !== null || dirname(path) === path) return real ?? path
  return join(await realOf(dirname(path)), basename(path))
}
