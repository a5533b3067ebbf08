import { createFollowers } from '../followers.ts'
import { WORTH_A_WORD, changesSince, changesSoFar, forgetChanges, recordsHere } from './changes.ts'

/** When this device's library was last written somewhere else; kept beside it, it is no part of it. */
export type LastBackup = {
  /** ISO moment of what was written; null where nothing ever was. */
  readonly at: string | null
  readonly where: 'file' | 'copy'
  /** ISO moment at which the reader asked to be reminded later. */
  readonly later: string | null
  /** The changes that are in it, or that the reader has heard of, by `changesSoFar`. */
  readonly upTo: number
}

const KEY = 'on-record-last-backup'
const NEVER: LastBackup = { at: null, where: 'file', later: null, upTo: 0 }

const { follow, tell } = createFollowers()

export function readLastBackup(host: Window): LastBackup {
  try {
    const kept: unknown = JSON.parse(host.localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NEVER
    const { at, where, later, upTo } = kept as Partial<Record<keyof LastBackup, unknown>>
    return {
      at: typeof at === 'string' ? at : null,
      where: where === 'copy' ? 'copy' : 'file',
      later: typeof later === 'string' ? later : null,
      upTo: typeof upTo === 'number' ? upTo : 0,
    }
  } catch {
    return NEVER
  }
}

/** `upTo` tells the changes that are in it: those before its writing began. */
export function noteBackup(
  host: Window,
  { at, where, upTo }: Pick<LastBackup, 'at' | 'where' | 'upTo'>,
): void {
  write(host, { at, where, later: null, upTo })
}

export function remindLater(host: Window): void {
  const later = new Date().toISOString()
  write(host, { ...readLastBackup(host), later, upTo: changesSoFar(host) })
}

/** Everything was deleted: there is nothing to be reminded of. */
export function forgetBackup(host: Window): void {
  forgetChanges(host)
  try {
    host.localStorage.removeItem(KEY)
  } catch {
    // Nothing was ever noted.
  }
  tell()
}

/** Tells when a backup was made, here or in another tab. */
export const followLastBackup = follow

function write(host: Window, last: LastBackup) {
  try {
    host.localStorage.setItem(KEY, JSON.stringify(last))
  } catch {
    // Then the reader is reminded once more.
  }
  tell()
}

/** Whether the reader should hear of a backup now. */
export function isWorthAWord(host: Window): boolean {
  const { at, later, upTo } = readLastBackup(host)
  // Before the first one, everything is on this device only.
  const here = at === null && later === null ? recordsHere(host) : 0
  return Math.max(here, changesSince(host, upTo)) >= WORTH_A_WORD
}
