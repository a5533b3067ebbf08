import type { Correction } from '../../article/corrections/Correction.ts'
import type { Kept } from '../shelf/Record.ts'

/** A story's corrections in the order in which they were made: a later one wins. */
export function inOrder(records: readonly Kept<'correction'>[]): readonly Correction[] {
  return records
    .toSorted((one, other) => one.content.place - other.content.place)
    .map(({ content }) => content.correction)
}
