import { useEffect, useState } from 'react'
import { type Counted, type Marks, countMarks } from '../../../library/list/deleteStories.ts'
import type { Shelf } from '../../../library/shelf/Shelf.ts'
import { Sheet, closeSheet } from '../sheet/Sheet.tsx'
import { formatCount } from '../formatCount.ts'
import './ask.css'

type Props = {
  readonly slugs: readonly string[]
  /** The headline, where it is one story. */
  readonly headline: string | null
  readonly openShelf: () => Promise<Shelf | null>
  readonly onDelete: (marks: Marks) => void
  readonly onClose: () => void
}

/** Asks what becomes of the marks before a story of the reader's own goes. */
export function DeleteDialog({ slugs, headline, openShelf, onDelete, onClose }: Props) {
  const [marks, setMarks] = useState<Marks>('keep')
  const counted = useMarkCount(openShelf, slugs)
  const count = counted.marks + counted.notes
  const them = count === 1 ? 'it' : 'them'
  const what = headline ?? formatCount(slugs.length, 'story', 'stories')
  return (
    <Sheet
      title={headline === null ? `Delete ${what}?` : 'Delete this story?'}
      className="ask"
      onClose={onClose}
    >
      {headline !== null && <p className="quoted">{headline}</p>}
      <p>The text goes, with what you put right in it. Undo brings all of it back.</p>
      {count > 0 && (
        <fieldset>
          <legend>{describeMarks(counted)} of yours</legend>
          <label>
            <input
              type="radio"
              name="marks"
              checked={marks === 'keep'}
              onChange={() => setMarks('keep')}
            />
            Keep {them}: {count === 1 ? 'it stays' : 'they stay'} on the page Marks
          </label>
          <label>
            <input
              type="radio"
              name="marks"
              checked={marks === 'delete'}
              onChange={() => setMarks('delete')}
            />
            Delete {them} too
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

/** `2 marks and 1 note` */
function describeMarks({ marks, notes }: Counted): string {
  const parts: string[] = []
  if (marks > 0) parts.push(formatCount(marks, 'mark'))
  if (notes > 0) parts.push(formatCount(notes, 'note'))
  return parts.join(' and ')
}

const NONE: Counted = { marks: 0, notes: 0 }

/** None until they are counted. */
function useMarkCount(openShelf: Props['openShelf'], slugs: readonly string[]): Counted {
  const [counted, setCounted] = useState(NONE)
  useEffect(() => {
    let ended = false
    void (async () => {
      const shelf = await openShelf()
      const marks = shelf ? await countMarks(shelf, slugs) : NONE
      if (!ended) setCounted(marks)
    })()
    return () => {
      ended = true
    }
  }, [openShelf, slugs])
  return counted
}
