import type { Bytes } from '../pieces/bytes.ts'
import type { ZipEntry } from '../zip/listEntries.ts'
import { openZip } from '../zip/openZip.ts'
import { type ZipFault, faultOf } from '../zip/ZipFault.ts'
import { refuse } from './refuse.ts'
import { type Reason, filled } from '../../words/filled.ts'

/** A zip that may be a backup: each file by its name. */
export type BackupZip = {
  readonly files: ReadonlyMap<string, ZipEntry>
  /** The bytes of one file; throws, with a sentence, where they are not what the list says. */
  readonly read: (file: ZipEntry) => AsyncGenerator<Bytes, void>
}

/** As many as this app ever writes. */
const MOST_FILES = 0xffff

/** Real zips pack text to a tenth; what grows four hundred times over is made to fill a disk. */
const STEEPEST = { ratio: 400, ratioFrom: 16 * 1024 * 1024 }

/**
 * Opens a zip more strictly than one of stories: this app wrote it, or it is no backup. Throws, with
 * a sentence, for all that it must not be.
 */
export async function openBackupZip(file: Blob): Promise<BackupZip> {
  const zip = await openZip(file, MOST_FILES).catch(refuseFault)
  const files = new Map<string, ZipEntry>()
  for (const entry of zip.entries) {
    refuseEntry(entry)
    if (files.has(entry.path)) throw refuse(filled`The zip holds “${entry.path}” twice.`)
    files.set(entry.path, entry)
  }
  return {
    files,
    async *read(entry) {
      let grown = 0
      try {
        for await (const bytes of zip.unpack(entry, { ...STEEPEST, most: entry.length })) {
          grown += bytes.length
          yield bytes
        }
      } catch (error) {
        refuseFault(error, entry.path)
      }
      if (grown !== entry.length) throw refuse(WORDS.tooLong(entry.path))
    },
  }
}

function refuseEntry({ path, locked, overlaps }: ZipEntry) {
  if (locked) throw refuse(WORDS.locked(path))
  if (overlaps) throw refuse(WORDS.misplaced(path))
  const leadsOut =
    path.startsWith('/') || path.split('/').includes('..') || /[\\:\p{Cc}]/u.test(path)
  if (leadsOut) throw refuse('The zip holds a name that leads out of it, as no backup does.')
}

function refuseFault(error: unknown, path = ''): never {
  const fault = faultOf(error)
  throw fault === null ? error : refuse(WORDS[fault](path))
}

const CUT = (): Reason => 'The zip is cut off or damaged: its list of files is not whole.'
const OTHERWISE = (): Reason =>
  'The zip is damaged: its list of files says something else than its files.'

const WORDS: Readonly<Record<ZipFault, (path: string) => Reason>> = {
  noZip: () => 'This is not a zip, so it is no backup of On Record.',
  noEnd: CUT,
  noList: CUT,
  tooMany: () => 'The zip holds more than 65,535 files, as no backup does.',
  locked: () => 'The zip is locked with a password.',
  unknownMethod: (path) => filled`“${path}” is packed in a way that this app doesn’t read.`,
  misplaced: OTHERWISE,
  damaged: (path) => filled`“${path}” in the zip is damaged.`,
  checksum: (path) => filled`“${path}” in the zip was changed or damaged since it was packed.`,
  steep: () => 'The zip would grow more than 400 times over: it is made to fill the disk.',
  tooLong: OTHERWISE,
}
