import { useEffect, useId, useRef } from 'react'
import { type View, WHOLE_VIEW, writeView } from '../../library/list/View.ts'
import { Link } from 'react-router'
import { formatCount } from '../parts/formatCount.ts'
import { type ChoiceGroup, Filters } from './Filters.tsx'
import './ask.css'

type Props = {
  readonly view: View
  readonly groups: readonly ChoiceGroup[]
  readonly shown: number
  readonly onClose: () => void
}

/** The filters on a screen that has no room beside the list. They hold at once, under the sheet. */
export function FilterSheet({ view, groups, shown, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog ref={dialog} className="ask filter-sheet" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>Filter the list</h2>
      <Filters groups={groups} />
      <div className="actions">
        <button type="button" className="action first" onClick={() => dialog.current?.close()}>
          Show {formatCount(shown, 'story', 'stories')}
        </button>
        {writeView({ ...view, narrow: '' }) !== '' && (
          <Link
            to={{ pathname: '/', search: writeView({ ...WHOLE_VIEW, narrow: view.narrow }) }}
            className="action"
          >
            Clear
          </Link>
        )}
      </div>
    </dialog>
  )
}
