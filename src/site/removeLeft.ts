import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { codeOf } from './whyUnread.ts'

/** The name of what a process works with: on another machine another one may have its id. */
export function workName(id: number): string {
  return `${OURS}${id}`
}

const OURS = `${hostname()}-`

/**
 * Removes what processes that are gone worked with, each in a folder of its own: a build that was
 * killed could not clear up behind itself.
 */
export async function removeLeft(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const ours = names.filter((name) => name.startsWith(OURS))
  for (const name of ours)
    if (!isRunning(Number(name.slice(OURS.length))))
      await rm(join(folder, name), { recursive: true, force: true })
}

function isRunning(id: number): boolean {
  try {
    // Sends nothing, and fails where there is nobody to send to.
    return process.kill(id, 0)
  } catch (error) {
    // Somebody else's, who may not be sent anything.
    return codeOf(error) === 'EPERM'
  }
}
