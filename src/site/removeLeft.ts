import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './whyUnread.ts'

/**
 * Removes what processes that are gone worked with, each in a folder that is named after its id: a
 * build that was killed could not clear up behind itself.
 */
export async function removeLeft(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names)
    if (!isRunning(Number(name))) await rm(join(folder, name), { recursive: true, force: true })
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
