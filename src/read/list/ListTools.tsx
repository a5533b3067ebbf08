import { SORTS, type Sort, isSort } from '../../library/list/Sort.ts'
import type { ReactNode } from 'react'
import type { ListControls } from './useListControls.ts'

type Props = { readonly controls: ListControls; readonly children: ReactNode }

/** How many stories are shown, and how: filters where there is no room beside, order, selecting. */
export function ListTools({ controls, children }: Props) {
  const { chosen, ask } = controls
  const isSelecting = chosen.selecting
  return (
    <div className="list-tools">
      <p className="sub">{children}</p>
      <button type="button" className="link filter" onClick={() => ask({ filtering: true })}>
        Filter{controls.report?.filters ? ` (${controls.report.filters})` : ''}
      </button>
      <label>
        Sort{' '}
        <select
          value={chosen.sort ?? controls.report?.sort ?? 'newest'}
          onChange={({ target }) => {
            if (isSort(target.value)) ask({ sort: target.value })
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {NAMES[sort]}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="link"
        aria-pressed={isSelecting}
        onClick={() => ask({ selecting: !isSelecting })}
      >
        {isSelecting ? 'Done' : 'Select'}
      </button>
    </div>
  )
}

const NAMES: Readonly<Record<Sort, string>> = {
  newest: 'Newest',
  added: 'Last added',
  title: 'Title',
  publisher: 'Publisher',
  unread: 'Unread first',
}
