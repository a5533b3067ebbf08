import { Link } from 'react-router'
import { useTranslate } from '../parts/TranslateContext.ts'

type Props = { readonly page: number; readonly pages: number }

export function Pager({ page, pages }: Props) {
  const t = useTranslate()
  return (
    <nav className="pager" aria-label={t('Pages')}>
      {page > 1 && (
        <Link to={page === 2 ? '/' : `/stories/${page - 1}`} rel="prev" className="action">
          {t('Newer stories')}
        </Link>
      )}
      <span>{t('Page {page} of {pages}', { page, pages })}</span>
      {page < pages && (
        <Link to={`/stories/${page + 1}`} rel="next" className="action">
          {t('Older stories')}
        </Link>
      )}
    </nav>
  )
}
