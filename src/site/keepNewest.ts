import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes all of a folder but what was written last. */
export async function keepNewest(folder: string, count: number): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const times = paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs }))
  const newestFirst = (await Promise.all(times)).toSorted((a, b) => b.at - a.at)
  for (const { path } of newestFirst.slice(count)) await rm(path, { recursive: true, force: true })
}
