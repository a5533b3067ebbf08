import { useState } from 'react'
import type { Compared } from '../../library/backup/compareBackup.ts'
import { changesSoFar } from '../../library/backup/changes.ts'
import type { Plan } from '../../library/backup/choices.ts'
import { type KeptCopy, dropCopy } from '../../library/backup/keptCopy.ts'
import { noteBackup } from '../../library/backup/lastBackup.ts'
import type { Backup } from '../../library/backup/openBackup.ts'
import type { RestoreOutcome } from '../../library/backup/restoreBackup.ts'
import { KINDS } from '../../library/shelf/Record.ts'
import type { Batch, Refusal, Shelf } from '../../library/shelf/Shelf.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'
import { inARow } from '../../words/inARow.ts'
import type { Translate } from '../../words/translate.ts'
import { useTranslate } from '../parts/TranslateContext.ts'
import { WHAT_TO_DO, WHY } from '../parts/refusalWords.ts'
import { told } from '../parts/told.ts'
import { countOf } from './describeCounts.ts'
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
  const t = useTranslate()
  const door = useShelfDoor()
  const [restoring, note] = useState<Restoring>(IDLE)
  const fail = (said: string) => note({ state: 'failed', said })

  async function open(file: File) {
    note({ state: 'reading', said: t('Reading {name}…', { name: file.name }) })
    const part = await fetchBackup()
    if (!part) return fail(t(NOT_FETCHED))
    const { backup, problem } = await part.openBackup(file)
    if (!backup)
      return fail(t('{name} was not restored. {why}', { name: file.name, why: told(t, problem) }))
    const shelf = await door?.open()
    if (!shelf) return fail(t(NOT_OPENED))
    try {
      const compared = await part.compareBackup(shelf, backup)
      note({ state: 'preview', name: file.name, backup, compared })
    } catch {
      fail(
        t(
          'Your library could not be compared with the backup. Load the page again and try once more.',
        ),
      )
    }
  }

  async function restore(plan: Plan) {
    if (restoring.state !== 'preview') return
    const { backup, name } = restoring
    note({ state: 'writing', said: t('Keeping a copy of what is here now…') })
    const [part, shelf] = await Promise.all([fetchBackup(), door?.open()])
    if (!part || !shelf) return fail(t(part ? NOT_OPENED : NOT_FETCHED))
    const wasEmpty = await isEmpty(shelf)
    const copy = await part.copyBefore(window, shelf, name)
    // Where nothing is, nothing can be lost.
    if (copy.state === 'failed' && !wasEmpty)
      return fail(t('Nothing was restored. {why}', { why: told(t, copy.why) }))
    note({ state: 'writing', said: t('Restoring…') })
    const outcome = await part.restoreBackup({
      shelf,
      backup,
      plan,
      tell: (records) =>
        note({
          state: 'writing',
          said: t('Restoring: {count} records so far…', { count: records }),
        }),
    })
    // What came out of a backup needs none.
    if (outcome.state === 'restored' && wasEmpty && backup.made !== null)
      noteBackup(window, { at: backup.made, where: 'file', upTo: changesSoFar(window) })
    const done = afterwards(t, outcome)
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
    await open(
      new File([copy.file], t('The copy from before the restore of {name}', { name: copy.of })),
    )
  }

  async function takeBack(batch: Batch) {
    note({ state: 'writing', said: t('Taking the restore back…') })
    const [part, shelf] = await Promise.all([fetchBackup(), door?.open()])
    const undone = shelf && part && (await part.undoRestore(shelf, batch))
    if (undone?.state === 'saved') {
      await dropCopy(window)
      return note({
        state: 'done',
        said: t('The restore was taken back. What you changed since is as you left it.'),
        batch: null,
      })
    }
    note({ state: 'done', said: notTakenBack(t, undone?.refusal), batch })
  }

  async function forgetCopy() {
    await dropCopy(window)
    note({ state: 'done', said: t('The copy from before the restore was deleted.'), batch: null })
  }

  return { restoring, open, restore, undo, bringBack, forgetCopy, cancel: () => note(IDLE) }
}

async function isEmpty(shelf: Shelf): Promise<boolean> {
  const counts = await Promise.all(KINDS.map((kind) => shelf.count(kind)))
  return counts.every((count) => count === 0)
}

function notTakenBack(t: Translate, refusal: Refusal | undefined): string {
  if (refusal === undefined) return t('The restore could not be taken back.')
  const [why, remedy] = [t(WHY[refusal]), t(WHAT_TO_DO[refusal])]
  return t('The restore could not be taken back: {why}. {remedy}', { why, remedy })
}

function afterwards(t: Translate, outcome: RestoreOutcome): Restoring {
  switch (outcome.state) {
    case 'restored':
      return outcome.written === 0
        ? {
            state: 'done',
            said: t('Nothing had to be restored: all of it is here already.'),
            batch: null,
          }
        : {
            state: 'done',
            said: t('Restored: {records}. What was here before can be brought back.', {
              records: describeWritten(t, outcome.batch),
            }),
            batch: outcome.batch,
          }
    case 'partly':
      return {
        state: 'done',
        said: t(
          'The restore stopped after {records}. What it wrote can be taken back, or the backup restored once more.',
          { records: describeWritten(t, outcome.batch) },
        ),
        batch: outcome.batch,
      }
    case 'refused':
      return {
        state: 'failed',
        said: outcome.refusal
          ? t('Nothing was restored: {why}. {remedy}', {
              why: t(WHY[outcome.refusal]),
              remedy: t(WHAT_TO_DO[outcome.refusal]),
            })
          : t('Nothing was restored. {why}', { why: outcome.why ? told(t, outcome.why) : '' }),
      }
  }
}

/** `2 stories, 7 marks, 1 story with a status` */
function describeWritten(t: Translate, { replaced }: Batch): string {
  const counts = KINDS.map(
    (kind) => [kind, replaced.filter((one) => one.kind === kind).length] as const,
  )
  return inARow(
    t,
    counts.map(([kind, count]) => count > 0 && countOf(t, kind, count)),
  )
}
