import { Suspense, useState } from 'react'
import { useTranslate } from '../parts/TranslateContext.ts'
import { ExportMenu } from './exportMenu.ts'

/** Everything of the reader's in a form that another program reads. */
export function ExportAll() {
  const t = useTranslate()
  const [exporting, setExporting] = useState(false)
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('Export for other programs')}</h2>
      <p>
        {t(
          'Your stories, their quotes or your marks as one file: for Obsidian, an e-reader, a spreadsheet, Readwise or Zotero. Only a backup can be restored here.',
        )}
      </p>
      <div className="actions">
        <button type="button" className="action" onClick={() => setExporting(true)}>
          {t('Export in another format…')}
        </button>
      </div>
      {exporting && (
        <Suspense>
          <ExportMenu slugs="all" onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </section>
  )
}
