import { createListeners } from '../createListeners.ts'
import { readCensus } from '../shelf/census.ts'
import type { Kind } from '../shelf/Record.ts'

/*
 * Which records were written lately, of any tab: so little that it can be asked without the shelf.
 * Whatever writes a record counts: an import, a deletion, a correction of a story's head. When a
 * record says that it was made doesn't.
 */

/** So many changes are worth a word. */
export const WORTH_A_WORD = 20

/** What may be worth a backup; choices and places aren't. */
const WORTH: readonly Kind[] = ['story', 'mark', 'correction', 'status']

type Changes = {
  /** Counts every writing. */
  readonly latest: number
  /** The records written last, by kind and id, with the writing that wrote each. */
  readonly records: readonly (readonly [string, number])[]
}

const KEY = 'on-record-changes'
const NONE: Changes = { latest: 0, records: [] }

const { subscribe, tell } = createListeners()

/** Notes what was written just now. Places are noted too often to be counted. */
export function noteChanges(
  host: Window,
  written: readonly { readonly kind: Kind; readonly id: string }[],
): void {
  if (written.every(({ kind }) => kind === 'place')) return
  const { latest, records } = readChanges(host)
  const lately = new Map(records)
  for (const { kind, id } of written.slice(-WORTH_A_WORD)) {
    const key = `${kind} ${id}`
    // The latest comes last.
    lately.delete(key)
    if (WORTH.includes(kind)) lately.set(key, latest + 1)
  }
  write(host, { latest: latest + 1, records: [...lately].slice(-WORTH_A_WORD) })
}

/** Tells a later state of the library from an earlier one. */
export function changesSoFar(host: Window): number {
  return readChanges(host).latest
}

/** How many records were written since; they are counted up to what is worth a word. */
export function changesSince(host: Window, upTo: number): number {
  return readChanges(host).records.filter(([, writing]) => writing > upTo).length
}

/** How many records there are, with what is left of deleted ones. */
export function recordsHere(host: Window): number {
  const census = readCensus(host)
  if (census === null || census === 'unknown') return 0
  return WORTH.reduce((sum, kind) => sum + census[kind], 0)
}

/** Everything was deleted. */
export function forgetChanges(host: Window): void {
  write(host, { latest: changesSoFar(host) + 1, records: [] })
}

/** Tells when something was written, here or in another tab. */
export function followChanges(host: Window, listener: () => void): () => void {
  const heard = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) listener()
  }
  const unsubscribe = subscribe(listener)
  host.addEventListener('storage', heard)
  return () => {
    unsubscribe()
    host.removeEventListener('storage', heard)
  }
}

function readChanges(host: Window): Changes {
  try {
    const kept: unknown = JSON.parse(host.localStorage.getItem(KEY) ?? 'null')
    // Only `write` writes there.
    return typeof kept === 'object' && kept !== null ? (kept as Changes) : NONE
  } catch {
    return NONE
  }
}

function write(host: Window, changes: Changes) {
  try {
    host.localStorage.setItem(KEY, JSON.stringify(changes))
  } catch {
    // Then nobody is reminded of them.
  }
  tell()
}
