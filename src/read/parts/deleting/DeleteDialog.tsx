import { useEffect, useState } from 'react'
import { type Counted, type Marks, countMarks } from '../../../library/list/deleteStories.ts'
import type { Shelf } from '../../../library/shelf/Shelf.ts'
import type { Translate } from '../../../words/translate.ts'
import { useTranslate } from '../TranslateContext.ts'
import { AskToDelete } from './AskToDelete.tsx'

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
  const t = useTranslate()
  const [marks, setMarks] = useState<Marks>('keep')
  const counted = useMarkCount(openShelf, slugs)
  const count = counted.marks + counted.notes
  return (
    <AskToDelete
      title={
        headline === null
          ? t('Delete {count} stories?', { count: slugs.length })
          : t('Delete this story?')
      }
      onDelete={() => onDelete(marks)}
      onClose={onClose}
    >
      {headline !== null && (
        <p className="quoted" dir="auto">
          {headline}
        </p>
      )}
      <p>{t('The text goes, with what you put right in it. Undo brings all of it back.')}</p>
      {count > 0 && (
        <fieldset>
          <legend>{t('{what} of yours', { what: describeMarks(t, counted) })}</legend>
          <label>
            <input
              type="radio"
              name="marks"
              checked={marks === 'keep'}
              onChange={() => setMarks('keep')}
            />
            {t(
              count === 1
                ? 'Keep it: it stays on the page Marks'
                : 'Keep them: they stay on the page Marks',
            )}
          </label>
          <label>
            <input
              type="radio"
              name="marks"
              checked={marks === 'delete'}
              onChange={() => setMarks('delete')}
            />
            {t(count === 1 ? 'Delete it too' : 'Delete them too')}
          </label>
        </fieldset>
      )}
    </AskToDelete>
  )
}

/** `2 marks and 1 note` */
function describeMarks(t: Translate, { marks, notes }: Counted): string {
  const parts: string[] = []
  if (marks > 0) parts.push(t('{count} marks', { count: marks }))
  if (notes > 0) parts.push(t('{count} notes', { count: notes }))
  return t.list(parts)
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
