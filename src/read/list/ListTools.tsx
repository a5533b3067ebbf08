import { SORTS, type Sort, isSort } from '../../library/list/Sort.ts'
import type { ReactNode } from 'react'
import type { ListControls } from './useListControls.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly controls: ListControls; readonly children: ReactNode }

/** How many stories are shown, and how: filters where there is no room beside, order, selecting. */
export function ListTools({ controls, children }: Props) {
  const t = useTranslate()
  const { chosen, ask } = controls
  const isSelecting = chosen.selecting
  const filters = controls.report?.filters ?? 0
  return (
    <div className="list-tools">
      <p className="sub">{children}</p>
      <button type="button" className="link filter" onClick={() => ask({ filtering: true })}>
        {filters > 0 ? t('Filter ({filters})', { filters }) : t('Filter')}
      </button>
      <label>
        {t('Sort')}{' '}
        <select
          value={chosen.sort ?? controls.report?.sort ?? 'newest'}
          onChange={({ target }) => {
            if (isSort(target.value)) ask({ sort: target.value })
          }}
        >
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {t(NAMES[sort])}
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
        {t(isSelecting ? 'Done' : 'Select')}
      </button>
    </div>
  )
}

const NAMES: Readonly<Record<Sort, PlainMessage>> = {
  newest: 'Newest',
  added: 'Last added',
  title: 'Title',
  publisher: 'Publisher',
  unread: 'Unread first',
}
