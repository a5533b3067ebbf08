import { Link } from 'react-router'
import { type View, WHOLE_VIEW, writeView } from '../../library/list/View.ts'
import type { Chosen } from './choices.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly view: View; readonly chosen: readonly Chosen[] }

/** What the list is held to, where the filters have no room beside it: each goes on a tap. */
export function ChosenFilters({ view, chosen }: Props) {
  const t = useTranslate()
  if (chosen.length === 0) return null
  return (
    <nav className="chosen-filters" aria-label={t('Filters in use')}>
      {chosen.map(({ group, name, search }) => (
        <Link
          key={`${group} ${name}`}
          to={{ pathname: '/', search }}
          className="chip"
          aria-label={t('{name}: take this filter away', { name })}
        >
          {name} <span aria-hidden="true">×</span>
        </Link>
      ))}
      {chosen.length > 1 && (
        <Link
          to={{ pathname: '/', search: writeView({ ...WHOLE_VIEW, narrow: view.narrow }) }}
          className="link"
        >
          {t('Clear all')}
        </Link>
      )}
    </nav>
  )
}
