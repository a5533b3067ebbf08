import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { useTranslate } from './TranslateContext.ts'

/** Stands in for a part of the app that couldn't be fetched. */
export function NotHerePage() {
  const t = useTranslate()
  return (
    <Page title={t('Not on this device')} className="front">
      <Notice title={t('This part isn’t on this device yet')}>
        <p>
          {t(
            'There seems to be no connection just now. Connect once and open it again: from then on it works without a network. Nothing was lost.',
          )}
        </p>
        <p>
          <button type="button" className="action first" onClick={() => location.reload()}>
            {t('Load it again')}
          </button>
        </p>
      </Notice>
    </Page>
  )
}
