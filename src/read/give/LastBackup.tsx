import { useSyncExternalStore } from 'react'
import { followLastBackup, readLastBackup } from '../../library/backup/lastBackup.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { formatAgo } from './describeCounts.ts'

/** When a copy was last made, wherever it went. */
export function LastBackup() {
  const t = useTranslate()
  const at = useLastBackup()
  return (
    <p className="aside">
      {at === null
        ? t('There is no backup from this device yet.')
        : t('Last backup: {ago}.', { ago: formatAgo(t, at) })}
    </p>
  )
}

export function useLastBackup(): string | null {
  return useSyncExternalStore(
    (listener) => followLastBackup(window, listener),
    () => readLastBackup(window).at,
    () => null,
  )
}
