/** What is wrong with a zip; whoever opens it has the words for it. */
export type ZipFault =
  /** It doesn't begin like one. */
  | 'noZip'
  | 'noEnd'
  /** The list of its files is cut off, or is none. */
  | 'noList'
  | 'tooMany'
  | 'locked'
  | 'unknownMethod'
  /** Where a file should lie there is none, or it runs into the next one. */
  | 'misplaced'
  | 'damaged'
  | 'checksum'
  /** It grows so much that it is made to fill a disk. */
  | 'steep'
  | 'tooLong'

const FAULTY = Symbol('faulty')

type Cause = { readonly [FAULTY]: ZipFault }

/** To be thrown. */
export function zipFault(fault: ZipFault): Error {
  const cause: Cause = { [FAULTY]: fault }
  return new Error(`This zip can’t be read: ${fault}.`, { cause })
}

/** Null where something else went wrong: the disk, or the file is gone. */
export function faultOf(error: unknown): ZipFault | null {
  const cause = error instanceof Error ? error.cause : null
  return typeof cause === 'object' && cause !== null && FAULTY in cause
    ? (cause as Cause)[FAULTY]
    : null
}
