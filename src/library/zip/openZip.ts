import type { Bytes } from '../pieces/bytes.ts'
import { type ZipEntry, listEntries } from './listEntries.ts'
import { type Caps, unpack } from './unpack.ts'

/** A zip on a disk: the list of its files is in memory, what they hold is read in pieces. */
export type Zip = {
  readonly entries: readonly ZipEntry[]
  /** What a file holds, piece by piece; throws a `ZipFault` where it isn't what the list says. */
  readonly unpack: (entry: ZipEntry, caps: Caps) => AsyncGenerator<Bytes, void>
}

/**
 * Opens a zip by the list at its end, where `most` files are listed at most; throws a `ZipFault`.
 * Nothing is unpacked yet.
 */
export async function openZip(file: Blob, most: number): Promise<Zip> {
  const entries = await listEntries(file, most)
  return { entries, unpack: (entry, caps) => unpack(file, entry, caps) }
}
