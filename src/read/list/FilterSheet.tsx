import { type View, WHOLE_VIEW, writeView } from '../../library/list/View.ts'
import { Link } from 'react-router'
import { Sheet, closeSheet } from '../parts/sheet/Sheet.tsx'
import { type ChoiceGroup, Filters } from './Filters.tsx'
import { useTranslate } from '../parts/TranslateContext.ts'
import '../parts/deleting/ask.css'

type Props = {
  readonly view: View
  readonly groups: readonly ChoiceGroup[]
  readonly shown: number
  readonly onClose: () => void
}

/** The filters on a screen that has no room beside the list. They hold at once, under the sheet. */
export function FilterSheet({ view, groups, shown, onClose }: Props) {
  const t = useTranslate()
  return (
    <Sheet title={t('Filter the list')} className="ask filter-sheet" onClose={onClose}>
      <Filters groups={groups} />
      <div className="actions">
        <button type="button" className="action first" onClick={closeSheet}>
          {t('Show {stories}', { stories: t('{count} stories', { count: shown }) })}
        </button>
        {writeView({ ...view, narrow: '' }) !== '' && (
          <Link
            to={{ pathname: '/', search: writeView({ ...WHOLE_VIEW, narrow: view.narrow }) }}
            className="action"
          >
            {t('Clear')}
          </Link>
        )}
      </div>
    </Sheet>
  )
}
