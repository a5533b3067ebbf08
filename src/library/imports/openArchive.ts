import type { ZipEntry } from '../zip/listEntries.ts'
import { type Zip, openZip } from '../zip/openZip.ts'
import { type ZipFault, faultOf } from '../zip/ZipFault.ts'
import { joined } from '../pieces/bytes.ts'
import { cleanPath, isLeftBehind } from './fileNames.ts'
import { type Limits, formatSize, tooLarge } from './limits.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { type Reason, filled } from '../../words/filled.ts'

/** What a zip file of somebody's holds, or in one sentence why it can't be opened. */
export type Archive =
  | { readonly entries: readonly ZipEntry[]; readonly open: OpenEntry; readonly problem: null }
  | { readonly entries: null; readonly problem: Reason }

export type OpenedArchive = Extract<Archive, { problem: null }>

type OpenEntry = (entry: ZipEntry, limit: number) => Promise<Unpacked>

export type Unpacked =
  | { readonly bytes: Uint8Array<ArrayBuffer>; readonly problem: null }
  | { readonly bytes: null; readonly problem: Reason }

/**
 * Opens a zip file: its list first, and each file in it when it is asked for. Its names are harmless,
 * and a file that is broken is refused by itself. Never rejects.
 */
export async function openArchive(file: Blob, limits: Limits): Promise<Archive> {
  try {
    const zip = await openZip(file, limits.files)
    const entries = zip.entries.filter(({ path }) => !isLeftBehind(path)).map(withCleanPath)
    return { entries, open: opener(zip, limits), problem: null }
  } catch (error) {
    const fault = faultOf(error)
    return refuse(fault === null ? GONE : wordsFor(limits)[fault])
  }
}

function withCleanPath(entry: ZipEntry): ZipEntry {
  return { ...entry, path: cleanPath(entry.path) }
}

const GONE: PlainMessage = 'It could not be read: it was moved or changed.'

function refuse(problem: Reason) {
  return { entries: null, bytes: null, problem } as const
}

/** Counts what all files in the archive have become so far, those that were refused too. */
function opener(zip: Zip, limits: Limits): OpenEntry {
  let left = limits.archive
  return async (entry, limit) => {
    if (left <= 0) return refuse(overArchive(limits))
    const caps = { most: limits.archive, ratio: limits.ratio, ratioFrom: limits.ratioFrom }
    const pieces: Uint8Array[] = []
    let size = 0
    try {
      for await (const piece of zip.unpack(entry, caps)) {
        size += piece.length
        left -= piece.length
        if (size > limit) return refuse(tooLarge(size, limit))
        if (left < 0) return refuse(overArchive(limits))
        pieces.push(piece)
      }
      return { bytes: joined(pieces), problem: null }
    } catch (error) {
      return refuse(wordsFor(limits)[faultOf(error) ?? 'damaged'])
    }
  }
}

function overArchive(limits: Limits): Reason {
  return filled`Its zip file holds more than ${formatSize(limits.archive)}; add it by itself.`
}

const DAMAGED: PlainMessage = 'It is damaged inside its zip file; nothing of it was taken.'
const NO_END: PlainMessage = 'It is no whole zip file: its end is missing.'

function wordsFor(limits: Limits): Readonly<Record<ZipFault, Reason>> {
  return {
    noZip: NO_END,
    noEnd: NO_END,
    noList: 'It is no whole zip file: its list of files can’t be read.',
    tooMany: filled`It holds more than ${limits.files.toLocaleString('en')} files; split it.`,
    locked: 'It is locked with a password; unpack it first.',
    unknownMethod: 'It is packed in a way that can’t be opened here; unpack it first.',
    misplaced: DAMAGED,
    damaged: DAMAGED,
    checksum: DAMAGED,
    steep:
      'It unpacks to more than a hundred times its size, as no text does; nothing of it was taken.',
    tooLong: overArchive(limits),
  }
}
