import { useSyncExternalStore } from 'react'
import {
  WORTH_A_WORD,
  followLastBackup,
  isWorthAWord,
  readLastBackup,
  remindLater,
} from '../../library/backup/lastBackup.ts'
import type { Kind } from '../../library/shelf/Record.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { useOnShelf } from '../parts/useOnShelf.ts'
import { formatDay } from '../parts/formatDay.ts'
import { useBackup } from './useBackup.ts'
import './give.css'

/** What may be worth a backup. */
const WORTH: readonly Kind[] = ['story', 'mark', 'correction', 'status']

type Props = {
  /** On the page that has a button for it anyway, only the words. */
  readonly quiet?: boolean
}

/** Says calmly that much of the reader's work is on this device only; nothing where it isn't so. */
export function BackupReminder({ quiet = false }: Props) {
  const door = useShelfDoor()
  const { backup, backUp } = useBackup()
  const last = useSyncExternalStore(subscribe, lastNoted, () => '')
  const due = useOnShelf((lookup) => isWorthAWord(window, lookup), {
    kind: 'story',
    always: WORTH.some((kind) => door?.mayHold(kind)),
    nothing: false,
    key: `backup reminder ${last}`,
  })
  const isDue = due.state === 'found' && due.value
  if (backup.state === 'idle' && !isDue) return null
  if (quiet) return isDue ? <p>{wordsOf(readLastBackup(window).at)}</p> : null
  return (
    <aside className="reminder" aria-label="Backup">
      <output>{backup.state === 'idle' ? wordsOf(readLastBackup(window).at) : backup.said}</output>
      {isDue && backup.state !== 'working' && (
        <div className="actions">
          <button type="button" className="action first" onClick={() => void backUp()}>
            Back up now
          </button>
          <button type="button" className="action" onClick={() => remindLater(window)}>
            Later
          </button>
        </div>
      )}
    </aside>
  )
}

function subscribe(listener: () => void) {
  return followLastBackup(window, listener)
}

/** Another one whenever a backup was made, or put off. */
function lastNoted(): string {
  const { at, later } = readLastBackup(window)
  return `${at} ${later}`
}

function wordsOf(at: string | null): string {
  const many = `${WORTH_A_WORD} changes or more`
  return at === null
    ? `${many} are on this device only: there is no backup of them yet.`
    : `${many} since your backup of ${formatDay(at)} are on this device only.`
}
