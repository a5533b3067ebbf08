import { useState } from 'react'
import { changesSoFar } from '../../library/backup/changes.ts'
import { noteBackup } from '../../library/backup/lastBackup.ts'
import { saveFile } from '../cite/saveFile.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { told } from '../parts/told.ts'
import { describeCounts, formatSize } from './describeCounts.ts'
import { NOT_FETCHED, NOT_OPENED, fetchPart } from './fetchPart.ts'

export type BackupState =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly said: string }
  | { readonly state: 'made'; readonly said: string }
  | { readonly state: 'failed'; readonly said: string }

const IDLE: BackupState = { state: 'idle' }

/** Makes a backup of everything, hands it to the browser, and says what is in it. */
export function useBackup() {
  const t = useTranslate()
  const door = useShelfDoor()
  const [backup, note] = useState<BackupState>(IDLE)

  async function backUp(): Promise<boolean> {
    note({ state: 'working', said: t('Writing your library…') })
    const fail = (said: string) => {
      note({ state: 'failed', said })
      return false
    }
    const shelf = await door?.open()
    if (!shelf) return fail(t(NOT_OPENED))
    const part = await fetchPart(import('../../library/backup/makeBackup.ts'))
    if (!part) return fail(t(NOT_FETCHED))
    const tell = (stories: number) =>
      note({
        state: 'working',
        said: t('Writing your library: {stories}…', {
          stories: t('{count} stories', { count: stories }),
        }),
      })
    const upTo = changesSoFar(window)
    const made = await part.makeBackup({ shelf, tell })
    if (made.state === 'failed') return fail(told(t, made.why))
    const name = part.backupName(made.at)
    saveFile(made.file, name)
    noteBackup(window, { at: made.at, where: 'file', upTo })
    // Whether it was saved, no page is told.
    const said = t(
      '{records}. Read again and whole. Handed to the browser as {name} ({size}); look in your downloads.',
      { records: describeCounts(t, made.counts), name, size: formatSize(t, made.file.size) },
    )
    note({ state: 'made', said })
    return true
  }

  return { backup, backUp }
}
