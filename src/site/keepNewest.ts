import { readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Removes all of a folder but what was written or used last. What another build removes meanwhile is gone. */
export async function keepNewest(folder: string, count: number): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const times = paths.map(async (path) => ({ path, at: (await timeOf(path)) ?? 0 }))
  const newestFirst = (await Promise.all(times)).toSorted((a, b) => b.at - a.at)
  for (const { path } of newestFirst.slice(count)) await removeAtOnce(path)
}

async function timeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs
}

/** Whoever reads from it finds all of it or nothing, never a half. */
export async function removeAtOnce(path: string): Promise<void> {
  const away = `${path}.${process.pid}.old`
  await rename(path, away).catch(() => {})
  await rm(away, { recursive: true, force: true })
}
