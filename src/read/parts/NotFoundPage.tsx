import { Link } from 'react-router'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { useTranslate } from './TranslateContext.ts'

export function NotFoundPage() {
  const t = useTranslate()
  return (
    <Page title={t('Not found')} className="front">
      <Notice title={t('There is nothing at this address')}>
        <p>
          {t('The story may have been renamed, or the address may have lost a letter on its way.')}
        </p>
        <p>
          <Link to="/">{t('All stories')}</Link>
        </p>
      </Notice>
    </Page>
  )
}
