import { useEffect, useId, useState } from 'react'
import {
  type StoppedImport as Stopped,
  findStopped,
  forgetImport,
  isImporting,
  undoStopped,
} from '../../../library/imports/importNote.ts'
import type { Shelf } from '../../../library/shelf/Shelf.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import { describeStay } from './describeImport.ts'
import { useTranslate } from '../../parts/TranslateContext.ts'
import './many.css'

type Props = {
  /** The reader has chosen its files again; what was kept of them is left out. */
  readonly onContinue: (files: readonly File[], before: Stopped) => void
}

/** Tells of an import that was running when the app was left; nothing where none was. */
export function StoppedImport({ onContinue }: Props) {
  const t = useTranslate()
  const [found, setFound] = useStopped()
  const [words, say] = useState('')
  const field = useId()
  if (!found) return words && <p className="import-words">{words}</p>
  const { shelf, stopped } = found
  const undo = async () => {
    const { saved, stay } = await undoStopped(shelf, stopped)
    if (saved.state === 'refused') return say(formatNotSaved(t, saved.refusal))
    setFound(null)
    say(
      `${t('Taken back.')} ${describeStay(t, stay) || t('Your stories are as they were before.')}`,
    )
  }
  const leave = async () => {
    await forgetImport(shelf)
    setFound(null)
  }
  return (
    <section className="import stopped-import" aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>
        {t('Import stopped at {kept} of {all}', { kept: stopped.kept.length, all: stopped.total })}
      </h2>
      <p>
        {t(
          'The app was left before all were added. Each story that was added is whole. To continue, choose the same files again: what is here already is left out.',
        )}
      </p>
      <div className="actions">
        <label className="action first" htmlFor={field}>
          {t('Continue')}
        </label>
        <input
          id={field}
          className="sr-only"
          type="file"
          multiple
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])]
            if (files.length > 0) onContinue(files, stopped)
          }}
        />
        <button type="button" className="action" onClick={() => void undo()}>
          {t('Undo')}
        </button>
        <button type="button" className="action" onClick={() => void leave()}>
          {t('Leave it so')}
        </button>
      </div>
      {words && <p className="import-words">{words}</p>}
    </section>
  )
}

type Found = { readonly shelf: Shelf; readonly stopped: Stopped }

function useStopped() {
  const door = useShelfDoor()
  const [found, setFound] = useState<Found | null>(null)
  useEffect(() => {
    let left = false
    const look = async () => {
      if (!door?.mayHold('setting')) return
      const { locks } = navigator as { readonly locks?: LockManager }
      if (await isImporting(locks)) return
      const shelf = await door.open()
      const stopped = shelf && (await findStopped(shelf))
      if (stopped && !left) setFound({ shelf, stopped })
    }
    void look()
    return () => {
      left = true
    }
  }, [door])
  return [found, setFound] as const
}
