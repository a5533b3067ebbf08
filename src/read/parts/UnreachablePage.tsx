import { Link } from 'react-router'
import type { DataFile } from '../../library/edition.ts'
import { useEdition } from './EditionContext.ts'
import { Notice } from './Notice.tsx'
import { Page } from './Page.tsx'
import { useTranslate } from './TranslateContext.ts'

type Props = {
  /** The data file that couldn't be had. */
  readonly file: DataFile<unknown>
}

/** The page isn't on this device and the network doesn't bring it. */
export function UnreachablePage({ file }: Props) {
  const t = useTranslate()
  const edition = useEdition()
  return (
    <Page title={t('Not on this device')} className="front">
      <Notice title={t('This page isn’t on this device yet')}>
        <p>
          {t(
            'There seems to be no connection just now. Connect once and open it again: from then on it can be read without a network. Nothing was lost.',
          )}
        </p>
        <p className="actions">
          <button type="button" className="action first" onClick={() => edition.retry(file)}>
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
