import { useSyncExternalStore } from 'react'
import { followLastBackup, readLastBackup } from '../../library/backup/lastBackup.ts'
import { formatAgo } from './describeCounts.ts'

/** When a copy was last made, wherever it went. */
export function LastBackup() {
  const at = useLastBackup()
  return (
    <p className="aside">
      {at === null ? 'There is no backup from this device yet.' : `Last backup: ${formatAgo(at)}.`}
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
