import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Kills a browser as a battery does that runs out of power: every process of the profile at once,
 * and without a word. Nothing else has the profile's folder in its command line.
 */
export async function killBrowser(profile: string): Promise<number> {
  const pids = listPids(profile)
  for (const pid of pids) killOne(pid)
  while (listPids(profile).length > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  // What the dead one locked, the next one must not wait for.
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, lock), { force: true })
  }
  return pids.length
}

function killOne(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It has gone with its parent.
  }
}

function listPids(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => commandOf(pid).includes(`--user-data-dir=${profile}`))
    .map(Number)
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
