import { noteForgotten, openForgotten } from './forgottenPlaces.ts'
import { deleteStories } from './list/deleteStories.ts'
import { type Stepped, saveInSteps, undoInSteps } from './list/inSteps.ts'
import { openPlaces, writePlaces } from './places.ts'
import type { Change, Refusal, Shelf } from './shelf/Shelf.ts'

/** What a reader can take off this device by itself. */
export type KeptKind = 'story' | 'mark' | 'correction' | 'place'

export type Cleared = {
  /** Null where all of it went. */
  readonly refusal: Refusal | null
  /** Puts back what went; gives why that couldn't be done, or null. */
  readonly undo: () => Promise<Refusal | null>
}

/** Takes everything of one kind away. What was done with a story goes with it, but for its marks. */
export async function clearKept(shelf: Shelf, kind: KeptKind): Promise<Cleared> {
  if (kind === 'place') return clearPlaces()
  const stepped = await (kind === 'story'
    ? deleteStories(shelf, await shelf.slugs(), 'keep')
    : deleteAll(shelf, kind))
  return {
    refusal: stepped.refusal,
    async undo() {
      const { saved } = await undoInSteps(shelf, stepped.batch)
      return saved.state === 'refused' ? saved.refusal : null
    },
  }
}

async function deleteAll(shelf: Shelf, kind: 'mark' | 'correction'): Promise<Stepped> {
  const records = await shelf.list(kind)
  const changes = records.map(({ id, slug }): readonly Change[] => [
    { kind, id, slug, content: null },
  ])
  return saveInSteps(shelf, changes)
}

/** Forgotten with when they were kept, so that no copy of one comes back. */
function clearPlaces(): Cleared {
  const [places, forgotten] = [openPlaces(), openForgotten()]
  const times = Object.entries(places).map(([slug, { at }]) => [slug, at] as const)
  noteForgotten({ ...forgotten, ...Object.fromEntries(times) })
  writePlaces({})
  return {
    refusal: null,
    undo() {
      noteForgotten(forgotten)
      writePlaces({ ...places, ...openPlaces() })
      return Promise.resolve(null)
    },
  }
}
