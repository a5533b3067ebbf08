import { Link } from 'react-router'
import type { ListControls } from './useListControls.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly title: string; readonly controls: ListControls | null }

/** The page's name, the field that narrows the list, and the way to add a story. */
export function ListTop({ title, controls }: Props) {
  const t = useTranslate()
  return (
    <div className="list-top">
      <h1>{title}</h1>
      {controls && <NarrowField controls={controls} />}
      <Link to="/add" className="action first">
        {t('Add a story')}
      </Link>
    </div>
  )
}

function NarrowField({ controls }: { readonly controls: ListControls }) {
  const t = useTranslate()
  const { field, narrow } = controls
  return (
    <search className="narrow">
      <input
        ref={field}
        type="search"
        aria-label={t('Search: a headline, a name, words')}
        placeholder={t('Search: a headline, a name, words')}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck="false"
        enterKeyHint="search"
        onInput={({ currentTarget }) => narrow(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.currentTarget.value === '') return
          event.preventDefault()
          event.currentTarget.value = ''
          narrow('')
        }}
      />
    </search>
  )
}
