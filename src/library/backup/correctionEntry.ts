import type { Correction } from '../../article/corrections/Correction.ts'
import type { Kept } from '../shelf/Record.ts'
import { correctionId } from '../shelf/correctionId.ts'

/** A correction out of a file, as a record that nobody has written yet. */
export function correctionEntry(
  slug: string,
  correction: Correction,
  place: number,
): Kept<'correction'> {
  return {
    id: correctionId(slug, correction.id),
    slug,
    revision: 1,
    trail: [],
    changed: correction.made ?? new Date(0).toISOString(),
    deleted: false,
    content: { correction, place },
  }
}
