import { useEffect, useState } from 'react'
import { type Marks, countMarks } from '../../library/list/deleteStories.ts'
import type { ListingStore } from '../../library/list/listing.ts'
import { Sheet, closeSheet } from '../parts/sheet/Sheet.tsx'
import { formatCount } from '../parts/formatCount.ts'

type Props = {
  readonly slugs: readonly string[]
  /** The headline, where it is one story. */
  readonly headline: string | null
  readonly store: ListingStore
  readonly onDelete: (marks: Marks) => void
  readonly onClose: () => void
}

/** Asks what becomes of the marks before a story of the reader's own goes. */
export function DeleteDialog({ slugs, headline, store, onDelete, onClose }: Props) {
  const [marks, setMarks] = useState<Marks>('keep')
  const count = useMarkCount(store, slugs)
  const what = headline ?? formatCount(slugs.length, 'story', 'stories')
  return (
    <Sheet
      title={headline === null ? `Delete ${what}?` : 'Delete this story?'}
      className="ask"
      onClose={onClose}
    >
      {headline !== null && <p className="quoted">{headline}</p>}
      <p>The text goes, with what you put right in it. Undo brings all of it back.</p>
      {count !== null && count > 0 && (
        <fieldset>
          <legend>{formatCount(count, 'mark')} and notes of yours</legend>
          <label>
            <input
              type="radio"
              name="marks"
              checked={marks === 'keep'}
              onChange={() => setMarks('keep')}
            />
            Keep the marks: they stay on the page Marks
          </label>
          <label>
            <input
              type="radio"
              name="marks"
              checked={marks === 'delete'}
              onChange={() => setMarks('delete')}
            />
            Delete the marks too
          </label>
        </fieldset>
      )}
      <div className="actions">
        <button
          type="button"
          className="action first"
          onClick={(event) => {
            closeSheet(event)
            onDelete(marks)
          }}
        >
          Delete
        </button>
        <button type="button" className="action" onClick={closeSheet}>
          Leave it
        </button>
      </div>
    </Sheet>
  )
}

/** Null until it is known. */
function useMarkCount(store: ListingStore, slugs: readonly string[]): number | null {
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    let ended = false
    void (async () => {
      const shelf = await store.openShelf()
      const marks = shelf ? await countMarks(shelf, slugs) : 0
      if (!ended) setCount(marks)
    })()
    return () => {
      ended = true
    }
  }, [store, slugs])
  return count
}
