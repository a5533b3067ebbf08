import { useEffect, useState } from 'react'
import { type Import, createImport } from '../../../library/imports/createImport.ts'
import type { StoppedImport } from '../../../library/imports/importNote.ts'
import type { Given } from '../../../library/imports/Incoming.ts'
import { openReaders } from '../../../library/imports/openReaders.ts'
import { createScriptTrust } from '../../../library/parser/trustedScript.ts'
import { askToPersist } from '../../../library/persist.ts'
import { formatNotSaved } from '../../parts/refusalWords.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { ImportReport } from './ImportReport.tsx'
import { useTranslate } from '../../parts/TranslateContext.ts'

type Props = {
  /** Files, folders, zip files, other readers' exports: any of them, any number. */
  readonly files: readonly Given[]
  /** The import that was stopped, where these are its files again. */
  readonly before: StoppedImport | null
  /** All of them have been looked at, and what can be kept is. */
  readonly onFinished: () => void
  /** Other files wait for their turn on this page. */
  readonly more: boolean
  readonly onClose: () => void
}

/** Adds many stories at once, and tells what became of each. */
export function ManyStories({ files, before, onFinished, more, onClose }: Props) {
  const t = useTranslate()
  const running = useImport({ files, before, onFinished })
  if (running === 'refused') {
    return (
      <section className="import" aria-labelledby="import">
        <h2 id="import">{t('Nothing can be added')}</h2>
        <p>{formatNotSaved(t, 'notFetched')}</p>
        <button type="button" className="action" onClick={onClose}>
          {t('Done')}
        </button>
      </section>
    )
  }
  return running && <ImportReport running={running} more={more} onClose={onClose} />
}

type Asked = Omit<Props, 'more' | 'onClose'>

/** Begins as soon as the shelf is open; where the component ends, the rest waits for the next visit. */
function useImport(asked: Asked): Import | 'refused' | null {
  const door = useShelfDoor()
  const [given] = useState(asked)
  const [running, setRunning] = useState<Import | 'refused' | null>(null)
  useEffect(() => {
    if (!door) return undefined
    const readers = openReaders(createScriptTrust(window, import.meta.env.BASE_URL))
    let begun: Import | null = null
    let left = false
    const begin = async () => {
      const shelf = await door.open()
      if (left) return
      if (!shelf) return setRunning('refused')
      const { locks } = navigator as { readonly locks?: LockManager }
      const desk = { shelf, read: readers.read, now: () => Date.now(), locks }
      begun = createImport(given.files, desk, given.before)
      watch(begun, given.onFinished)
      setRunning(begun)
      await begun.start()
    }
    void begin()
    return () => {
      left = true
      // What they are reading just now is still kept.
      void Promise.resolve(begun?.leave()).finally(readers.close)
    }
  }, [door, given])
  return running
}

/** With the first story that is kept the browser is asked to keep all of them. */
function watch(running: Import, onFinished: () => void): void {
  let [asked, finished] = [false, false]
  running.subscribe(() => {
    const { state, kept } = running.peek()
    if (!asked && kept.length > 0) {
      asked = true
      void askToPersist()
    }
    if (finished || state !== 'finished') return
    finished = true
    onFinished()
  })
}
