import { createFollowers } from '../followers.ts'
import type { Lookup } from '../shelf/Shelf.ts'

/** When this device's library was last written somewhere else; kept beside it, it is no part of it. */
export type LastBackup = {
  /** ISO moment of what was written; null where nothing ever was. */
  readonly at: string | null
  readonly where: 'file' | 'copy'
  /** ISO moment at which the reader asked to be reminded later. */
  readonly later: string | null
}

const KEY = 'on-record-last-backup'
const NEVER: LastBackup = { at: null, where: 'file', later: null }

/** So many changes are worth a word. */
export const WORTH_A_WORD = 20

const { follow, tell } = createFollowers()

export function readLastBackup(host: Window): LastBackup {
  try {
    const kept: unknown = JSON.parse(host.localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NEVER
    const { at, where, later } = kept as Partial<Record<keyof LastBackup, unknown>>
    return {
      at: typeof at === 'string' ? at : null,
      where: where === 'copy' ? 'copy' : 'file',
      later: typeof later === 'string' ? later : null,
    }
  } catch {
    return NEVER
  }
}

export function noteBackup(host: Window, at: string, where: LastBackup['where']): void {
  write(host, { at, where, later: null })
}

export function remindLater(host: Window): void {
  write(host, { ...readLastBackup(host), later: new Date().toISOString() })
}

/** Everything was deleted: there is nothing to be reminded of. */
export function forgetBackup(host: Window): void {
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

/**
 * How many records were put in or changed since a moment; stories are counted up to what is worth a
 * word. What was deleted isn't counted: nothing of it could be lost.
 */
export async function changesSince(lookup: Lookup, since: string | null): Promise<number> {
  const isNew = (moment: string) => since === null || moment > since
  const stories = await lookup.listed(WORTH_A_WORD)
  let count = stories.filter(({ added }) => isNew(added)).length
  for (const kind of ['mark', 'correction', 'status'] as const) {
    const records = await lookup.list(kind)
    count += records.filter(({ changed }) => isNew(changed)).length
  }
  return count
}

/** Whether the reader should hear of a backup now. */
export async function isWorthAWord(host: Window, lookup: Lookup): Promise<boolean> {
  const { at, later } = readLastBackup(host)
  const since = at !== null && later !== null && later > at ? later : (at ?? later)
  return (await changesSince(lookup, since)) >= WORTH_A_WORD
}
