import { Link } from 'react-router'
import { type View, WHOLE_VIEW, isWhole, writeView } from '../../library/list/View.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = {
  readonly view: View
  readonly looking: boolean
}

/** Says why no story is shown, and leads on. */
export function NothingFound({ view, looking }: Props) {
  const t = useTranslate()
  if (looking) return null
  if (isWhole(view)) {
    return (
      <div className="empty">
        <p>{t('Every story is archived.')}</p>
        <p>
          <Link to="/?show=archived">{t('Show the archive')}</Link>
        </p>
      </div>
    )
  }
  const narrow = view.narrow.trim()
  const filtered = !isWhole({ ...view, narrow: '' })
  return (
    <div className="empty">
      <p>
        {narrow === ''
          ? t('No story is like that.')
          : t(
              filtered
                ? 'No story of these has “{words}” in its headline, publisher, authors or speakers.'
                : 'No story has “{words}” in its headline, publisher, authors or speakers.',
              { words: narrow },
            )}
      </p>
      <p className="actions">
        {filtered && narrow !== '' && (
          <Link to={{ pathname: '/', search: writeView({ ...WHOLE_VIEW, narrow }) }}>
            {t('Look for it in all stories')}
          </Link>
        )}
        <Link to="/">{t('Show all stories')}</Link>
      </p>
    </div>
  )
}
