import type { Batch, Change, Refusal } from '../../../library/shelf/Shelf.ts'
import type { ShelfDoor } from '../../../library/shelf/shelfDoor.ts'

/** What became of the reader's latest wish, as long as its notice stands. */
export type Kept = {
  /** As in *Saved: marked as fact*. */
  readonly said: string
  readonly outcome:
    | { readonly state: 'saved'; readonly batch: Batch }
    | { readonly state: 'undone' }
    | { readonly state: 'refused'; readonly refusal: Refusal; readonly changes: readonly Change[] }
}

/** Writes marks, and answers only when they are on disk. */
export async function keepMarks(
  door: ShelfDoor | null,
  changes: readonly Change[],
  said: string,
): Promise<Kept> {
  const shelf = await door?.open()
  const answer = shelf
    ? await shelf.save(changes)
    : ({ state: 'refused', refusal: 'notFetched' } as const)
  const outcome =
    answer.state === 'saved'
      ? answer
      : { state: 'refused' as const, refusal: answer.refusal, changes }
  return { said, outcome }
}

/** Puts back what stood there before. */
export async function undoMarks(door: ShelfDoor | null, kept: Kept): Promise<Kept> {
  const shelf = await door?.open()
  if (kept.outcome.state !== 'saved' || !shelf) return kept
  const answer = await shelf.undo(kept.outcome.batch)
  if (answer.state === 'saved') return { ...kept, outcome: { state: 'undone' } }
  return { ...kept, outcome: { state: 'refused', refusal: answer.refusal, changes: [] } }
}
