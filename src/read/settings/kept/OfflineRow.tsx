import { useState } from 'react'
import type { Kept } from '../../../library/offline/Offline.ts'
import { clearOffline } from '../../../library/offline/clearOffline.ts'
import { useOffline, useOfflineStore } from '../../parts/OfflineContext.ts'
import { AskToDelete } from '../../parts/deleting/AskToDelete.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'
import { formatSize } from '../../give/describeCounts.ts'

/** The built-in stories that can be read without a network: they can go, and come again. */
export function OfflineRow() {
  const t = useTranslate()
  const { library } = useOffline()
  const store = useOfflineStore()
  const [asking, ask] = useState(false)
  // Whatever is told of them after that is news: they are kept again.
  const [gone, note] = useState<Kept | null>(null)
  const kept = 'kept' in library && library !== gone ? library.kept : 0
  const size = library.state === 'ready' && kept > 0 ? ` (${formatSize(t, library.bytes)})` : ''
  return (
    <li>
      <span>
        {t('Built-in stories, to be read without a network')}: {t.number(kept)}
        {size}
      </span>
      {kept > 0 && (
        <button
          type="button"
          className="link"
          aria-label={t('Delete the copies of the built-in stories?')}
          onClick={() => ask(true)}
        >
          {t('Delete …')}
        </button>
      )}
      {gone !== null && gone === library && (
        <button type="button" className="link" onClick={() => store?.keep()}>
          {t('Keep them again')}
        </button>
      )}
      {asking && (
        <AskToDelete
          title={t('Delete the copies of the built-in stories?')}
          onDelete={() => void clearOffline().then((done) => done && note(library))}
          onClose={() => ask(false)}
        >
          <p>
            {t(
              'They can then be read only while there is a network. On the next visit they are kept again.',
            )}
          </p>
        </AskToDelete>
      )}
    </li>
  )
}
