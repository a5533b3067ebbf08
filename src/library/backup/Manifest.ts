import { type Read, Fault, anyText, fields, wholeNumber } from '../../article/corrections/shape.ts'
import { type Kind, KINDS } from '../shelf/Record.ts'
import { refuse } from './refuse.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { filled } from '../../words/filled.ts'

/** What a backup says of itself; it is written last, when all of it is known. */
export type Manifest = {
  readonly format: 'on-record-backup'
  readonly version: number
  /** ISO moment. */
  readonly made: string
  /** Which app wrote it, for people. */
  readonly app: string
  readonly tables: Readonly<Record<Kind, Table>>
}

export type Table = {
  /** Records that are there. */
  readonly records: number
  /** What is left of deleted ones. */
  readonly tombstones: number
  /** SHA-256 of the table's file. */
  readonly sha256: string
}

export const FORMAT = 'on-record-backup'
export const VERSION = 1
export const MANIFEST = 'manifest.json'

/** `records/mark.ndjson`: a line a record. */
export function tableFile(kind: Kind): string {
  return `records/${kind}.ndjson`
}

/** Throws, with a sentence for the reader, for anything but the manifest of a backup. */
export function readManifest(json: string): Manifest {
  try {
    return read(JSON.parse(json), '')
  } catch (error) {
    if (error instanceof Fault)
      throw refuse(filled`The backup’s manifest.json is not whole. ${error.message}`)
    if (error instanceof Error && error.cause !== undefined) throw error
    throw refuse('The backup’s manifest.json is not JSON, so the backup is damaged.')
  }
}

/** Whether it is the manifest of a backup, of whatever version, whole or not. */
export function saysBackup(json: string): boolean {
  try {
    const manifest: unknown = JSON.parse(json)
    return (
      typeof manifest === 'object' &&
      manifest !== null &&
      'format' in manifest &&
      manifest.format === FORMAT
    )
  } catch {
    return false
  }
}

const read: Read<Manifest> = (value, place) => {
  const manifest = fields(value, place, 'a manifest')
  if (manifest['format'] !== FORMAT) throw refuse(FOREIGN)
  const version = wholeNumber(manifest['version'], 'version')
  if (version > VERSION) throw refuse(NEWER)
  const tables = fields(manifest['tables'], 'tables', 'what the backup holds')
  return {
    format: FORMAT,
    version,
    made: anyText(manifest['made'], 'made'),
    app: anyText(manifest['app'], 'app'),
    tables: tablesOf((kind) => readTable(tables[kind], kind)),
  }
}

export const FOREIGN: PlainMessage =
  'This zip is no backup of On Record: manifest.json, which every backup has, isn’t in it.'
const NEWER: PlainMessage =
  'A newer version of On Record made this backup. Update the app, then restore it; the file stays as it is.'

const readTable: Read<Table> = (value, place) => {
  const table = fields(value, place, 'a count and a checksum')
  return {
    records: wholeNumber(table['records'], `${place}.records`),
    tombstones: wholeNumber(table['tombstones'], `${place}.tombstones`),
    sha256: anyText(table['sha256'], `${place}.sha256`),
  }
}

export function tablesOf<Value>(make: (kind: Kind) => Value): Readonly<Record<Kind, Value>> {
  // The keys are all the kinds there are.
  return Object.fromEntries(KINDS.map((kind) => [kind, make(kind)])) as Record<Kind, Value>
}
