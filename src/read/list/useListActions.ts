import { useEffect, useEffectEvent, useState } from 'react'
import { type Marks, deleteStories } from '../../library/list/deleteStories.ts'
import { type Stepped, type Told, undoInSteps } from '../../library/list/inSteps.ts'
import { type ListingStore, SORT_SETTING } from '../../library/list/listing.ts'
import type { Sort } from '../../library/list/Sort.ts'
import { forgetPlace } from '../../library/forgottenPlaces.ts'
import { type ReadingPlace, openPlaces, savePlace } from '../../library/places.ts'
import { setStatus } from '../../library/list/statuses.ts'
import type { StatusContent } from '../../library/shelf/Record.ts'
import type { Batch, Shelf } from '../../library/shelf/Shelf.ts'
import { formatNotSaved } from '../parts/refusalWords.ts'
import { takeWish } from '../parts/deleting/wish.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import type { Translate } from '../../words/translate.ts'

/** What was done last, in words, and the way back. */
export type Done = {
  readonly said: string
  readonly batch: Batch | null
  /** What else goes back with it: how far deleted stories were read. */
  readonly places?: readonly Place[]
  /** Tries once more what was refused. */
  readonly retry?: () => void
  /** The row that had the keyboard goes. */
  readonly takesRow?: boolean
}

type Place = readonly [slug: string, place: ReadingPlace]

export type ListActions = {
  readonly done: Done | null
  readonly setStatus: (slugs: readonly string[], change: Partial<StatusContent>) => void
  readonly remove: (slugs: readonly string[], marks: Marks) => void
  readonly keepSort: (sort: Sort) => void
  readonly undo: () => void
  readonly again: () => void
  readonly dismiss: () => void
}

/** Everything that the list writes: told in words, and each to be undone at once. */
export function useListActions(store: ListingStore): ListActions {
  const t = useTranslate()
  const [done, tell] = useState<Done | null>(null)

  /** What so many stories have become, as in `Archived 3 stories.` */
  async function run(
    slugs: readonly string[],
    describe: (count: number) => string,
    act: (shelf: Shelf, tell: Told) => Promise<Stepped>,
  ): Promise<Done & { readonly stories: number }> {
    const shelf = await store.openShelf()
    const stepped = shelf
      ? await act(shelf, (stories) => {
          if (stories >= slugs.length) return
          const progress = { sofar: stories, all: slugs.length }
          tell({ said: t('{sofar} of {all} stories so far …', progress), batch: null })
        })
      : NOTHING_WRITTEN
    const { batch, stories } = stepped
    const said = describeStepped(t, stepped, slugs.length, describe)
    return { said, batch: stories > 0 ? batch : null, stories }
  }

  async function status(slugs: readonly string[], change: Partial<StatusContent>) {
    const describe = (count: number) => describeChange(t, count, change)
    const { stories, ...ran } = await run(slugs, describe, (shelf, told) =>
      setStatus(shelf, slugs, change, told),
    )
    store.noteStatus(slugs.slice(0, stories), change)
    const left = slugs.slice(stories)
    tell({ ...ran, ...(left.length > 0 && { retry: () => void status(left, change) }) })
  }

  async function remove(slugs: readonly string[], marks: Marks) {
    const describe = (count: number) => describeDeletion(t, count, marks)
    const { stories, ...ran } = await run(slugs, describe, (shelf, told) =>
      deleteStories(shelf, slugs, marks, told),
    )
    const places = forgetPlaces(slugs.slice(0, stories))
    const left = slugs.slice(stories)
    const retry = left.length > 0 && { retry: () => void remove(left, marks) }
    tell({ ...ran, places, takesRow: true, ...retry })
  }

  async function undo() {
    if (!done?.batch) return
    const { batch, places = [] } = done
    const shelf = await store.openShelf()
    if (!shelf) return tell({ ...done, said: formatNotSaved(t, 'notFetched') })
    const { saved, left } = await undoInSteps(shelf, batch)
    // The way back stays open for what couldn't be put back yet.
    if (saved.state === 'refused') {
      return tell({ said: formatNotSaved(t, saved.refusal), batch: left, places })
    }
    for (const [slug, place] of places) savePlace(slug, place)
    tell({ said: t('All is as it was.'), batch: null })
  }

  const fulfil = useEffectEvent(() => {
    const wish = takeWish()
    if (wish) void remove(wish.slugs, wish.marks)
  })
  useEffect(() => fulfil(), [])

  return {
    done,
    setStatus: (slugs, change) => void status(slugs, change),
    remove: (slugs, marks) => void remove(slugs, marks),
    keepSort(sort) {
      // A choice that can't be kept holds until the page is left: there is nothing to tell.
      void store
        .openShelf()
        .then((shelf) =>
          shelf?.save([{ kind: 'setting', id: SORT_SETTING, slug: '', content: { value: sort } }]),
        )
    },
    undo: () => void undo(),
    again: () => done?.retry?.(),
    dismiss: () => tell(null),
  }
}

const NOTHING_WRITTEN: Stepped = { batch: { replaced: [] }, stories: 0, refusal: 'notFetched' }

/** Gives what it takes away, so that it can come back. */
function forgetPlaces(slugs: readonly string[]): readonly Place[] {
  const gone = new Set(slugs)
  const places = Object.entries(openPlaces()).filter(([slug]) => gone.has(slug))
  for (const [slug] of places) forgetPlace(slug)
  return places
}

/** `Deleted 400 stories. 600 stories left as before. Not saved: this device has no room left. …` */
function describeStepped(
  t: Translate,
  { stories, refusal }: Stepped,
  asked: number,
  describe: (count: number) => string,
): string {
  if (refusal === null) return describe(stories)
  const why = formatNotSaved(t, refusal)
  if (stories === 0) return why
  const left = t('{count} stories left as before.', { count: asked - stories })
  return `${describe(stories)} ${left} ${why}`
}

/** `Deleted 3 stories, marks and all.` */
function describeDeletion(t: Translate, count: number, marks: Marks): string {
  return marks === 'keep'
    ? t('Deleted {stories}.', { stories: t('{count} stories', { count }) })
    : t('Deleted {count} stories, marks and all.', { count })
}

/** `Archived 3 stories.` */
function describeChange(t: Translate, count: number, change: Partial<StatusContent>): string {
  const { archived, favourite, read } = change
  const stories = t('{count} stories', { count })
  if (archived === true) return t('Archived {stories}.', { stories })
  if (archived === false) return t('Took {stories} out of the archive.', { stories })
  if (favourite === true) return t('Added {stories} to the favourites.', { stories })
  if (favourite === false) return t('Took {stories} out of the favourites.', { stories })
  return t(read ? 'Marked {stories} as read.' : 'Marked {stories} as unread.', { stories })
}
