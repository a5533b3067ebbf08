import { Dexie, type DexieOptions, type Table, type Transaction } from 'dexie'
import type { Entry, Kind } from './Record.ts'
import type { Listed, Reading } from './Shelf.ts'

/** The reader's records, a table for each kind, and what is made from the stories. */
export type Tables = { readonly [K in Kind]: Table<Entry<K>, string> } & {
  readonly readings: Table<Reading, string>
  readonly listed: Table<Listed, string>
}

export type Database = Dexie & Tables

export const DATABASE = 'on-record'

/**
 * Every version that a release has had, one line a version. A line that was released never changes:
 * a database of that version is on somebody's disk.
 */
const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  {
    story: 'id',
    correction: 'id, slug',
    mark: 'id, slug',
    status: 'id',
    place: 'id',
    setting: 'id',
    readings: 'slug, parser',
    listed: 'slug, added, fingerprint, address, summary.published',
  },
  {
    // A tombstone has no content: what such an index lists are the records that are there.
    correction: 'id, slug, content.place',
    mark: 'id, slug, content.made',
    // No list is read in the order of `added`.
    listed: 'slug, fingerprint, address, summary.published',
  },
]

/** `options` names the IndexedDB to keep it in, where that isn't the browser's own. */
export function openDatabase(options: DexieOptions = {}): Database {
  const database = new Dexie(DATABASE, {
    ...options,
    // What somebody typed is on disk when it is said to be kept.
    chromeTransactionDurability: 'strict',
  }) as Database
  VERSIONS.forEach((stores, at) => database.version(at + 1).stores(stores))
  database.on('ready', () => refuseNewer(database.backendDB().version / 10), true)
  return database
}

/** A later release may keep something else under the same names: what it wrote is left alone. */
function refuseNewer(version: number): void {
  if (Math.floor(version) > VERSIONS.length) {
    throw new DOMException(`This is version ${version} of what is kept.`, 'VersionError')
  }
}

/**
 * The tables of one transaction. Dexie finds the running transaction by itself, but loses it behind a
 * few functions that wait for each other; these are tied to it.
 */
export function tablesIn(transaction: Transaction): Tables {
  const names = transaction.storeNames
  // The names are those of VERSIONS.
  return Object.fromEntries(
    names.map((name) => [name, transaction.table(name)]),
  ) as unknown as Tables
}
