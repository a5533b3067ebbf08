import { type Entry, type Kind, KINDS } from '../shelf/Record.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { type Bytes, type Write, encode } from '../pieces/bytes.ts'
import { type ZipWriter, createZip } from '../zip/createZip.ts'
import { FORMAT, MANIFEST, type Manifest, type Table, VERSION, tableFile } from './Manifest.ts'
import { README } from './readme.ts'
import { createSha256 } from './sha256.ts'
import { walkOnce } from './walkOnce.ts'
import { type SlugsWith, writeReadable } from './writeReadable.ts'

export type BackupJob = {
  readonly shelf: Shelf
  readonly write: Write
  /** Which app writes it, for people. */
  readonly app: string
  readonly made: Date
  /** Told how many stories are in it so far. */
  readonly tell?: (stories: number) => void
}

/**
 * Writes everything of the reader's as a zip: each table of the shelf as lines of JSON, and each
 * story as a file that can be read without this app. Only some hundred records are ever in memory.
 * Throws, with a sentence for the reader, where the shelf can't be read to its end.
 */
export async function writeBackup({ shelf, write, app, made, tell }: BackupJob): Promise<Manifest> {
  const zip = createZip(write, made)
  await zip.add('README.txt', README)
  const tables: Partial<Record<Kind, Table>> = {}
  const slugs: Record<SlugsWith, Set<string>> = {
    mark: new Set(),
    correction: new Set(),
    status: new Set(),
  }
  for (const kind of KINDS) {
    tables[kind] = await writeTable(zip, shelf, kind, ({ slug }) => {
      if (kind in slugs) slugs[kind as SlugsWith].add(slug)
    })
  }
  await writeReadable({ zip, shelf, slugs, tell })
  const manifest: Manifest = {
    format: FORMAT,
    version: VERSION,
    made: made.toISOString(),
    app,
    // Every kind has been through the loop above.
    tables: tables as Record<Kind, Table>,
  }
  await zip.add(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
  await zip.close()
  return manifest
}

/** Pieces of about this many characters go into the zip. */
const PIECE = 64 * 1024

/** A record or tombstone a line, exactly as on the shelf: JSON writes half a character as `\ud83d`. */
async function writeTable(
  zip: ZipWriter,
  shelf: Shelf,
  kind: Kind,
  note: (entry: Entry) => void,
): Promise<Table> {
  const file = await zip.open(tableFile(kind))
  const sha256 = createSha256()
  let [records, tombstones, open] = [0, 0, '']
  const flush = async () => {
    const bytes: Bytes = encode(open)
    open = ''
    sha256.add(bytes)
    await file.write(bytes)
  }
  await walkOnce(shelf, kind, async (entry) => {
    note(entry)
    if (entry.deleted) tombstones++
    else records++
    open += `${JSON.stringify(entry)}\n`
    if (open.length > PIECE) await flush()
  })
  await flush()
  await file.close()
  return { records, tombstones, sha256: sha256.end() }
}
