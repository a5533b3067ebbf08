import type { Hints } from '../page/Hints.ts'

/** A file's words as the file shows them to a reader, and what its markup says of them. */
export type Readable = {
  readonly text: string
  /** Null for plain text, where there is nothing but the words. */
  readonly hints: Hints | null
}
