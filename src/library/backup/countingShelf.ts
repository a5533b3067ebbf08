import type { Saved, Shelf } from '../shelf/Shelf.ts'
import { noteChanges } from './changes.ts'

const counting = new WeakMap<Shelf, Shelf>()

/** The same shelf, which notes what is written through it; always the same one for a shelf. */
export function countingShelf(host: Window, shelf: Shelf): Shelf {
  const known = counting.get(shelf)
  if (known) return known
  const noted = async (writing: Promise<Saved>): Promise<Saved> => {
    const saved = await writing
    if (saved.state === 'saved') noteChanges(host, saved.batch.replaced)
    return saved
  }
  const counted: Shelf = {
    ...shelf,
    save: (changes) => noted(shelf.save(changes)),
    undo: (batch) => noted(shelf.undo(batch)),
    restore: (records) => noted(shelf.restore(records)),
  }
  counting.set(shelf, counted)
  return counted
}
