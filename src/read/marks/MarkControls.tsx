import { useId } from 'react'
import type { MarkFilter, MarkGrouping } from '../../library/marks/listMarks.ts'
import type { Kept } from '../../library/shelf/Record.ts'
import { MARK_KINDS } from '../../library/shelf/values.ts'
import { formatKind } from '../parts/marks/kindWords.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly marks: readonly Kept<'mark'>[]
  readonly filter: MarkFilter
  readonly onFilter: (filter: MarkFilter) => void
  readonly by: MarkGrouping
  readonly onGroup: (by: MarkGrouping) => void
}

/** A field that narrows the marks as one types, their kinds with counts, and how they are grouped. */
export function MarkControls({ marks, filter, onFilter, by, onGroup }: Props) {
  const t = useTranslate()
  const [field, order] = [useId(), useId()]
  const noted = marks.filter(({ content }) => content.note.trim() !== '').length
  return (
    <search className="mark-controls">
      <div className="field">
        <label htmlFor={field}>{t('Find in marks')}</label>
        <input
          id={field}
          type="search"
          autoComplete="off"
          value={filter.words}
          onChange={({ target }) => onFilter({ ...filter, words: target.value })}
        />
      </div>
      <div className="field">
        <label htmlFor={order}>{t('Grouped by')}</label>
        <select
          id={order}
          value={by}
          onChange={({ target }) =>
            onGroup(GROUPINGS.find((grouping) => grouping === target.value) ?? 'story')
          }
        >
          <option value="story">{t('Story')}</option>
          <option value="day">{t('Day')}</option>
          <option value="kind">{t('Kind')}</option>
        </select>
      </div>
      <fieldset className="kind-filters">
        <legend>{t('Show')}</legend>
        {kindsIn(marks).map(({ kind, count }) => (
          <button
            key={kind}
            type="button"
            className="action"
            aria-pressed={filter.kind === kind}
            onClick={() => onFilter({ ...filter, kind: filter.kind === kind ? null : kind })}
          >
            <span className={kind === 'none' ? undefined : `stroke stroke-${kind}`}>
              {formatKind(t, kind === 'none' ? null : kind)}
            </span>
            <small>{t.number(count)}</small>
          </button>
        ))}
        {noted > 0 && (
          <button
            type="button"
            className="action"
            aria-pressed={filter.noted}
            onClick={() => onFilter({ ...filter, noted: !filter.noted })}
          >
            {t('With a note')} <small>{t.number(noted)}</small>
          </button>
        )}
      </fieldset>
    </search>
  )
}

const GROUPINGS: readonly MarkGrouping[] = ['story', 'day', 'kind']

function kindsIn(marks: readonly Kept<'mark'>[]) {
  return [...MARK_KINDS, 'none' as const]
    .map((kind) => ({
      kind,
      count: marks.filter(({ content }) => (content.kind ?? 'none') === kind).length,
    }))
    .filter(({ count }) => count > 0)
}
