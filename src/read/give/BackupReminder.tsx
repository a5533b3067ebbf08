import { useSyncExternalStore } from 'react'
import { WORTH_A_WORD, followChanges } from '../../library/backup/changes.ts'
import { followLastBackup, isWorthAWord, remindLater } from '../../library/backup/lastBackup.ts'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { formatDay } from '../parts/formatDay.ts'
import { useLastBackup } from './LastBackup.tsx'
import { useBackup } from './useBackup.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import './give.css'

type Props = {
  /** On the page that has a button for it anyway, only the words. */
  readonly quiet?: boolean
}

/** Says calmly that much of the reader's work is on this device only; nothing where it isn't so. */
export function BackupReminder({ quiet = false }: Props) {
  const t = useTranslate()
  const door = useShelfDoor()
  const { backup, backUp } = useBackup()
  const last = useLastBackup()
  const isDue = useSyncExternalStore(
    (listener) => follow(door, listener),
    () => isWorthAWord(window),
    () => false,
  )
  if (backup.state === 'idle' && !isDue) return null
  if (quiet) return isDue ? <p>{wordsOf(t, last)}</p> : null
  return (
    <aside className="reminder" aria-label={t('Backup')}>
      <output>{backup.state === 'idle' ? wordsOf(t, last) : backup.said}</output>
      {isDue && backup.state !== 'working' && (
        <div className="actions">
          <button type="button" className="action first" onClick={() => void backUp()}>
            {t('Back up now')}
          </button>
          <button type="button" className="action" onClick={() => remindLater(window)}>
            {t('Later')}
          </button>
        </div>
      )}
    </aside>
  )
}

/** Nothing is looked up for it: what was written is counted as it is written. */
function follow(door: ShelfDoor | null, listener: () => void): () => void {
  const ends = [
    followChanges(window, listener),
    followLastBackup(window, listener),
    door?.subscribe(listener),
  ]
  return () => {
    for (const end of ends) end?.()
  }
}

function wordsOf(t: Translate, at: string | null): string {
  const many = WORTH_A_WORD
  return at === null
    ? t('{many} changes or more are on this device only: there is no backup of them yet.', { many })
    : t('{many} changes or more since your backup of {day} are on this device only.', {
        many,
        day: formatDay(t, at),
      })
}
