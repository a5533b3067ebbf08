import { useState } from 'react'
import { useOffline, useOfflineStore } from './OfflineContext.ts'
import { useTranslate } from './TranslateContext.ts'

/** Offers a new edition and waits: nothing on the page moves until the reader says so. */
export function UpdateNotice() {
  const t = useTranslate()
  const { updateReady } = useOffline()
  const store = useOfflineStore()
  const [later, setLater] = useState(false)
  if (!updateReady || later) return null
  return (
    <aside className="update" aria-label={t('New edition')}>
      <output>{t('New edition ready')}</output>
      <span className="answers">
        <button type="button" className="action first" onClick={() => store?.acceptUpdate()}>
          {t('Update')}
        </button>
        <button type="button" className="action" onClick={() => setLater(true)}>
          {t('Later')}
        </button>
      </span>
    </aside>
  )
}
