import type { Hints } from '../page/Hints.ts'
import type { Note } from './withNotes.ts'

/** A file's words as the file shows them to a reader, and what its markup says of them. */
export type Readable = {
  readonly text: string
  /** Null for plain text, where there is nothing but the words. */
  readonly hints: Hints | null
  /** What of the markup could not be read as such. */
  readonly notes?: readonly Note[]
}
