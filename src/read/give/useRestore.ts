import { useState } from 'react'
import type { Compared } from '../../library/backup/compareBackup.ts'
import { noteBackup } from '../../library/backup/lastBackup.ts'
import type { Backup } from '../../library/backup/openBackup.ts'
import type { Choice, RestoreOutcome } from '../../library/backup/restoreBackup.ts'
import { type Kind, KINDS } from '../../library/shelf/Record.ts'
import type { Batch, Shelf } from '../../library/shelf/Shelf.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { formatCount } from '../parts/formatCount.ts'
import { WHAT_TO_DO, WHY } from '../parts/refusalWords.ts'
import { NOT_FETCHED, NOT_OPENED, fetchPart } from './fetchPart.ts'

export type Restoring =
  | { readonly state: 'idle' }
  | { readonly state: 'reading' | 'writing' | 'failed'; readonly said: string }
  | {
      readonly state: 'preview'
      readonly name: string
      readonly backup: Backup
      readonly compared: Compared
    }
  | { readonly state: 'done'; readonly said: string; readonly batch: Batch | null }

const IDLE: Restoring = { state: 'idle' }

const fetchBackup = () =>
  fetchPart(
    Promise.all([
      import('../../library/backup/openBackup.ts'),
      import('../../library/backup/compareBackup.ts'),
      import('../../library/backup/restoreBackup.ts'),
    ]).then(([{ openBackup }, { compareBackup }, { restoreBackup, undoRestore }]) => ({
      openBackup,
      compareBackup,
      restoreBackup,
      undoRestore,
    })),
  )

export type Restore = ReturnType<typeof useRestore>

/** Takes a backup in: read and checked first, shown then, and written only when the reader says so. */
export function useRestore() {
  const door = useShelfDoor()
  const [restoring, note] = useState<Restoring>(IDLE)
  const fail = (said: string) => note({ state: 'failed', said })

  async function open(file: File) {
    note({ state: 'reading', said: `Reading ${file.name}…` })
    const part = await fetchBackup()
    if (!part) return fail(NOT_FETCHED)
    const { backup, problem } = await part.openBackup(file)
    if (!backup) return fail(`${file.name} was not restored. ${problem}`)
    const shelf = await door?.open()
    if (!shelf) return fail(NOT_OPENED)
    try {
      const compared = await part.compareBackup(shelf, backup)
      note({ state: 'preview', name: file.name, backup, compared })
    } catch {
      fail(
        'Your library could not be compared with the backup. Load the page again and try once more.',
      )
    }
  }

  async function restore(choices: Readonly<Record<Kind, Choice>>) {
    if (restoring.state !== 'preview') return
    const { backup } = restoring
    note({ state: 'writing', said: 'Restoring…' })
    const [part, shelf] = await Promise.all([fetchBackup(), door?.open()])
    if (!part || !shelf) return fail(part ? NOT_OPENED : NOT_FETCHED)
    const wasEmpty = await isEmpty(shelf)
    const outcome = await part.restoreBackup({
      shelf,
      backup,
      choices,
      tell: (records) =>
        note({ state: 'writing', said: `Restoring: ${formatCount(records, 'record')} so far…` }),
    })
    // What came out of a backup needs none.
    if (outcome.state === 'restored' && wasEmpty && backup.made !== null)
      noteBackup(window, backup.made, 'file')
    note(afterwards(outcome))
  }

  async function undo() {
    if (restoring.state !== 'done' || !restoring.batch) return
    const { batch } = restoring
    note({ state: 'writing', said: 'Taking the restore back…' })
    const [part, shelf] = await Promise.all([fetchBackup(), door?.open()])
    const undone = shelf && part && (await part.undoRestore(shelf, batch))
    if (undone?.state === 'saved')
      return note({
        state: 'done',
        said: 'The restore was taken back. What you changed since is as you left it.',
        batch: null,
      })
    const why = undone ? ` ${sentence(WHY[undone.refusal])}. ${WHAT_TO_DO[undone.refusal]}` : ''
    note({ state: 'done', said: `The restore could not be taken back.${why}`, batch })
  }

  return { restoring, open, restore, undo, cancel: () => note(IDLE) }
}

async function isEmpty(shelf: Shelf): Promise<boolean> {
  const counts = await Promise.all(KINDS.map((kind) => shelf.count(kind)))
  return counts.every((count) => count === 0)
}

function afterwards(outcome: RestoreOutcome): Restoring {
  switch (outcome.state) {
    case 'restored':
      return outcome.written === 0
        ? {
            state: 'done',
            said: 'Nothing had to be restored: all of it is here already.',
            batch: null,
          }
        : {
            state: 'done',
            said: `Restored: ${formatCount(outcome.written, 'record')}. What was here before can be brought back.`,
            batch: outcome.batch,
          }
    case 'partly':
      return {
        state: 'done',
        said: `The restore stopped after ${formatCount(outcome.written, 'record')}. They can be taken back, or the backup restored once more.`,
        batch: outcome.batch,
      }
    case 'refused':
      return {
        state: 'failed',
        said: outcome.refusal
          ? `Nothing was restored: ${WHY[outcome.refusal]}. ${WHAT_TO_DO[outcome.refusal]}`
          : `Nothing was restored. ${outcome.why ?? ''}`,
      }
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
