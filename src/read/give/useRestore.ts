import { useState } from 'react'
import type { Compared } from '../../library/backup/compareBackup.ts'
import { changesSoFar } from '../../library/backup/changes.ts'
import type { Plan } from '../../library/backup/choices.ts'
import { type KeptCopy, dropCopy } from '../../library/backup/keptCopy.ts'
import { noteBackup } from '../../library/backup/lastBackup.ts'
import type { Backup } from '../../library/backup/openBackup.ts'
import type { RestoreOutcome } from '../../library/backup/restoreBackup.ts'
import { KINDS } from '../../library/shelf/Record.ts'
import type { Batch, Shelf } from '../../library/shelf/Shelf.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { formatCount } from '../parts/formatCount.ts'
import { WHAT_TO_DO, WHY } from '../parts/refusalWords.ts'
import { NAMES } from './describeCounts.ts'
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
      import('../../library/backup/copyBefore.ts'),
    ]).then(([{ openBackup }, { compareBackup }, { restoreBackup, undoRestore }, copying]) => ({
      openBackup,
      compareBackup,
      restoreBackup,
      undoRestore,
      copyBefore: copying.copyBefore,
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

  async function restore(plan: Plan) {
    if (restoring.state !== 'preview') return
    const { backup, name } = restoring
    note({ state: 'writing', said: 'Keeping a copy of what is here now…' })
    const [part, shelf] = await Promise.all([fetchBackup(), door?.open()])
    if (!part || !shelf) return fail(part ? NOT_OPENED : NOT_FETCHED)
    const wasEmpty = await isEmpty(shelf)
    const copy = await part.copyBefore(window, shelf, name)
    // Where nothing is, nothing can be lost.
    if (copy.state === 'failed' && !wasEmpty) return fail(`Nothing was restored. ${copy.why}`)
    note({ state: 'writing', said: 'Restoring…' })
    const outcome = await part.restoreBackup({
      shelf,
      backup,
      plan,
      tell: (records) =>
        note({ state: 'writing', said: `Restoring: ${formatCount(records, 'record')} so far…` }),
    })
    // What came out of a backup needs none.
    if (outcome.state === 'restored' && wasEmpty && backup.made !== null)
      noteBackup(window, { at: backup.made, where: 'file', upTo: changesSoFar(window) })
    const done = afterwards(outcome)
    if (copy.state === 'kept') {
      if (done.state === 'done' && done.batch) await copy.done(done.batch)
      else await copy.none()
    }
    note(done)
  }

  async function undo() {
    if (restoring.state !== 'done' || !restoring.batch) return
    await takeBack(restoring.batch)
  }

  /** Brings back what was here before a restore that another visit made. */
  async function bringBack(copy: KeptCopy) {
    if (copy.batch) return takeBack(copy.batch)
    // The restore was broken off, so nobody knows what it wrote: the reader sees what would change.
    await open(new File([copy.file], `The copy from before the restore of ${copy.of}`))
  }

  async function takeBack(batch: Batch) {
    note({ state: 'writing', said: 'Taking the restore back…' })
    const [part, shelf] = await Promise.all([fetchBackup(), door?.open()])
    const undone = shelf && part && (await part.undoRestore(shelf, batch))
    if (undone?.state === 'saved') {
      await dropCopy(window)
      return note({
        state: 'done',
        said: 'The restore was taken back. What you changed since is as you left it.',
        batch: null,
      })
    }
    const why = undone ? ` ${sentence(WHY[undone.refusal])}. ${WHAT_TO_DO[undone.refusal]}` : ''
    note({ state: 'done', said: `The restore could not be taken back.${why}`, batch })
  }

  async function forgetCopy() {
    await dropCopy(window)
    note({ state: 'done', said: 'The copy from before the restore was deleted.', batch: null })
  }

  return { restoring, open, restore, undo, bringBack, forgetCopy, cancel: () => note(IDLE) }
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
            said: `Restored: ${describeWritten(outcome.batch)}. What was here before can be brought back.`,
            batch: outcome.batch,
          }
    case 'partly':
      return {
        state: 'done',
        said: `The restore stopped after ${describeWritten(outcome.batch)}. What it wrote can be taken back, or the backup restored once more.`,
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

/** `2 stories, 7 marks, 1 story with a status` */
function describeWritten({ replaced }: Batch): string {
  return KINDS.map((kind) => [kind, replaced.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => formatCount(count, ...NAMES[kind]))
    .join(', ')
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
