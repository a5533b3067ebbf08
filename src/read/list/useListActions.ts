import { useState } from 'react'
import { type Marks, deleteStories } from '../../library/list/deleteStories.ts'
import { type ListingStore, SORT_SETTING } from '../../library/list/listing.ts'
import type { Sort } from '../../library/list/Sort.ts'
import { type ReadingPlace, forgetPlace, openPlaces, savePlace } from '../../library/places.ts'
import { setStatus } from '../../library/list/statuses.ts'
import type { StatusContent } from '../../library/shelf/Record.ts'
import type { Batch, Saved, Shelf } from '../../library/shelf/Shelf.ts'
import { formatCount } from '../parts/formatCount.ts'
import { formatNotSaved } from '../parts/refusalWords.ts'

/** What was done last, in words, and the way back. */
export type Done = {
  readonly said: string
  readonly batch: Batch | null
  /** What else goes back with it: how far deleted stories were read. */
  readonly places?: readonly (readonly [slug: string, place: ReadingPlace])[]
}

export type ListActions = {
  readonly done: Done | null
  readonly setStatus: (slugs: readonly string[], change: Partial<StatusContent>) => void
  readonly remove: (slugs: readonly string[], marks: Marks) => void
  readonly keepSort: (sort: Sort) => void
  readonly undo: () => void
  readonly dismiss: () => void
}

/** Everything that the list writes: each in one go, told in words, and to be undone. */
export function useListActions(store: ListingStore): ListActions {
  const [done, tell] = useState<Done | null>(null)

  async function write(act: (shelf: Shelf) => Promise<Saved>): Promise<Saved> {
    const shelf = await store.openShelf()
    return shelf ? act(shelf) : { state: 'refused', refusal: 'unavailable' }
  }

  async function run(said: string, act: (shelf: Shelf) => Promise<Saved>): Promise<Batch | null> {
    const saved = await write(act)
    const batch = saved.state === 'saved' ? saved.batch : null
    tell({ said: saved.state === 'saved' ? said : formatNotSaved(saved.refusal), batch })
    return batch
  }

  async function remove(slugs: readonly string[], marks: Marks) {
    const kept = marks === 'keep' ? '' : ', and the marks in it'
    const said = `Deleted ${formatCount(slugs.length, 'story', 'stories')}${kept}.`
    const batch = await run(said, (shelf) => deleteStories(shelf, slugs, marks))
    if (!batch) return
    const gone = new Set(slugs)
    const places = Object.entries(openPlaces()).filter(([slug]) => gone.has(slug))
    for (const [slug] of places) forgetPlace(slug)
    tell({ said, batch, places })
  }

  async function undo() {
    const { batch, places = [] } = done ?? {}
    if (!batch) return
    const saved = await write((shelf) => shelf.undo(batch))
    if (saved.state === 'refused') return tell({ said: formatNotSaved(saved.refusal), batch: null })
    for (const [slug, place] of places) savePlace(slug, place)
    tell({ said: 'All is as it was.', batch: null })
  }

  return {
    done,
    setStatus(slugs, change) {
      void run(describeChange(slugs.length, change), (shelf) => setStatus(shelf, slugs, change))
    },
    remove: (slugs, marks) => void remove(slugs, marks),
    keepSort(sort) {
      // A choice that can't be kept holds until the page is left: there is nothing to tell.
      void write((shelf) =>
        shelf.save([{ kind: 'setting', id: SORT_SETTING, slug: '', content: { value: sort } }]),
      )
    },
    undo: () => void undo(),
    dismiss: () => tell(null),
  }
}

/** `Archived 3 stories.` */
function describeChange(count: number, change: Partial<StatusContent>): string {
  const stories = formatCount(count, 'story', 'stories')
  if (change.archived === true) return `Archived ${stories}.`
  if (change.archived === false) return `Took ${stories} out of the archive.`
  if (change.favourite === true) return `Added ${stories} to the favourites.`
  if (change.favourite === false) return `Took ${stories} out of the favourites.`
  return `Marked ${stories} as ${change.read ? 'read' : 'unread'}.`
}
