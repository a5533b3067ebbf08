import { Link } from 'react-router'
import type { Refusal } from '../../library/shelf/Shelf.ts'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { formatNotOpened } from './refusalWords.ts'
import { useTranslate } from './TranslateContext.ts'

type Props = { readonly refusal: Refusal }

/** The story may be the reader's own, and what they keep can't be looked at. It opens when it can. */
export function NotOpenedPage({ refusal }: Props) {
  const t = useTranslate()
  return (
    <Page title={t('Not opened')} className="front">
      <Notice title={t('This story can’t be opened just now')}>
        <p role="alert">{formatNotOpened(t, refusal, 'What you keep can’t be opened just now')}</p>
        <p className="actions">
          <button type="button" className="action first" onClick={() => location.reload()}>
            {t('Try again')}
          </button>
          <Link to="/" className="action">
            {t('All stories')}
          </Link>
        </p>
      </Notice>
    </Page>
  )
}
