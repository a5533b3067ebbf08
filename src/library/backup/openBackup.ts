import { readCorrections } from '../../article/corrections/readCorrections.ts'
import { Fault } from '../../article/corrections/shape.ts'
import { type Entry, type Kind, KINDS } from '../shelf/Record.ts'
import type { Restored } from '../shelf/Shelf.ts'
import { type Bytes } from '../pieces/bytes.ts'
import { correctionEntry } from './correctionEntry.ts'
import { digestOf } from './digest.ts'
import { isTooDeep } from './depth.ts'
import { linesOf } from './lines.ts'
import { FOREIGN, MANIFEST, type Manifest, readManifest, tableFile, tablesOf } from './Manifest.ts'
import { migrate } from './migrate.ts'
import { type BackupZip, openBackupZip } from './openBackupZip.ts'
import { readRecord } from './readRecord.ts'
import { refuse, whyRefused } from './refuse.ts'
import { createSha256 } from './sha256.ts'
import { type Reason, filled } from '../../words/filled.ts'

/** A backup that was read from end to end: nothing of it is on the shelf yet. */
export type Backup = {
  /** ISO moment; null for a file of corrections. */
  readonly made: string | null
  readonly records: Readonly<Record<Kind, ReadonlyMap<string, Known>>>
  readonly bad: readonly Bad[]
  /** How many bad ones there are; the first hundred are named. */
  readonly badCount: number
  /** Tables that aren't what the manifest says: somebody changed them, or a disk did. */
  readonly changed: readonly Kind[]
  /** Reads them once more, one by one. */
  readonly read: () => AsyncGenerator<Restored, void>
}

/** What is remembered of a record, so that it can be compared. */
export type Known = {
  readonly trail: readonly string[]
  readonly deleted: boolean
  readonly digest: string
}

/** A record that isn't taken over: where it stands, and why. */
export type Bad = { readonly file: string; readonly line: number; readonly why: Reason }

export type OpenedBackup =
  | { readonly backup: Backup; readonly problem: null }
  /** One sentence: why nothing of it is taken. */
  | { readonly backup: null; readonly problem: Reason }

const MOST_NAMED = 100

/** Reads and checks a whole backup, or a file of corrections. Writes nothing, and never rejects. */
export async function openBackup(file: Blob): Promise<OpenedBackup> {
  try {
    if (await isJson(file)) return { backup: await openCorrections(file), problem: null }
    const zip = await openBackupZip(file)
    return { backup: await checkWhole(zip, await manifestOf(zip)), problem: null }
  } catch (error) {
    return { backup: null, problem: whyRefused(error) }
  }
}

async function isJson(file: Blob): Promise<boolean> {
  return /^\s*\{/u.test(await file.slice(0, 64).text())
}

async function manifestOf(zip: BackupZip): Promise<Manifest> {
  const packed = zip.files.get(MANIFEST)
  if (!packed) throw refuse(FOREIGN)
  if (packed.length > 1_000_000) throw refuse('The backup’s manifest.json is too long to be one.')
  let json = ''
  const decoder = new TextDecoder()
  for await (const bytes of zip.read(packed)) json += decoder.decode(bytes, { stream: true })
  if (isTooDeep(json)) throw refuse('The backup’s manifest.json is nested more deeply than any is.')
  return readManifest(json)
}

async function checkWhole(zip: BackupZip, manifest: Manifest): Promise<Backup> {
  const records = tablesOf(() => new Map<string, Known>())
  const bad: Bad[] = []
  let badCount = 0
  const changed: Kind[] = []
  for (const kind of KINDS) {
    const sha256 = createSha256()
    for await (const line of tableLines(zip, manifest, kind, sha256.add)) {
      if ('why' in line) {
        badCount++
        if (bad.length < MOST_NAMED) bad.push(line)
      } else noteOnce(records[kind], line.entry, kind)
    }
    if (sha256.end() !== manifest.tables[kind].sha256) changed.push(kind)
  }
  return {
    made: manifest.made,
    records,
    bad,
    badCount,
    changed,
    async *read() {
      for (const kind of KINDS) {
        for await (const line of tableLines(zip, manifest, kind)) {
          // The kind is the table's, as it is the record's that was read for it.
          if ('entry' in line) yield line as Restored
        }
      }
    },
  }
}

function noteOnce(known: Map<string, Known>, entry: Entry, kind: Kind) {
  if (known.has(entry.id))
    throw refuse(
      filled`${tableFile(kind)} holds two entries by the name “${entry.id.slice(0, 80)}”.`,
    )
  known.set(entry.id, { trail: entry.trail, deleted: entry.deleted, digest: digestOf(entry) })
}

type Line = Bad | { readonly kind: Kind; readonly entry: Entry }

async function* tableLines(
  zip: BackupZip,
  { tables, version }: Manifest,
  kind: Kind,
  note: (bytes: Bytes) => void = () => undefined,
): AsyncGenerator<Line, void> {
  const file = tableFile(kind)
  const packed = zip.files.get(file)
  if (!packed) {
    if (tables[kind].records + tables[kind].tombstones === 0) return
    throw refuse(filled`The backup is not whole: ${file} is missing.`)
  }
  let line = 0
  for await (const bytes of linesOf(noted(zip.read(packed), note))) {
    line++
    yield readLine({ kind, version, bytes, file, line })
  }
}

async function* noted(pieces: AsyncIterable<Bytes>, note: (bytes: Bytes) => void) {
  for await (const piece of pieces) {
    note(piece)
    yield piece
  }
}

type LineAt = {
  readonly kind: Kind
  readonly version: number
  readonly bytes: Bytes
  readonly file: string
  readonly line: number
}

function readLine({ kind, version, bytes, file, line }: LineAt): Line {
  let record: unknown
  try {
    const json = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (isTooDeep(json))
      throw refuse(filled`${file}, line ${line}, is nested more deeply than any entry is.`)
    record = JSON.parse(json)
  } catch (error) {
    if (error instanceof Error && error.cause !== undefined) throw error
    return { file, line, why: 'It is not JSON.' }
  }
  try {
    return { kind, entry: readRecord(kind, migrate(kind, record, version)) }
  } catch (error) {
    return {
      file,
      line,
      why: error instanceof Fault ? filled`${error.message}` : 'It can’t be read.',
    }
  }
}

/** A file of corrections is small; each becomes a record as if it were made here. */
async function openCorrections(file: Blob): Promise<Backup> {
  if (file.size > 50_000_000) throw refuse('The file is too long to be one of corrections.')
  const json = await file.text()
  if (isTooDeep(json)) throw refuse('The file is nested more deeply than any of corrections.')
  const { file: read, problem } = readCorrections(json)
  if (!read) throw refuse(filled`This is neither a backup nor a file of corrections. ${problem}`)
  const entries = read.corrections.map((correction, place) =>
    correctionEntry(read.slug, correction, place),
  )
  const known = new Map<string, Known>()
  for (const entry of entries) noteOnce(known, entry, 'correction')
  return {
    made: null,
    records: { ...tablesOf(() => new Map<string, Known>()), correction: known },
    bad: [],
    badCount: 0,
    changed: [],
    async *read() {
      for (const entry of entries)
        yield await Promise.resolve({ kind: 'correction', entry } as const)
    },
  }
}
