import { useEffect, useState } from 'react'
import { type Import, createImport } from '../../../library/imports/createImport.ts'
import type { StoppedImport } from '../../../library/imports/importNote.ts'
import type { Given } from '../../../library/imports/Incoming.ts'
import { openReaders } from '../../../library/imports/openReaders.ts'
import { createScriptTrust } from '../../../library/parser/trustedScript.ts'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { ImportReport } from './ImportReport.tsx'
import { WHY } from './describeImport.ts'

type Props = {
  /** Files, folders, zip files, other readers' exports: any of them, any number. */
  readonly files: readonly Given[]
  /** The import that was stopped, where these are its files again. */
  readonly before?: StoppedImport
  readonly onClose: () => void
}

/** Adds many stories at once, and tells what became of each. */
export function ManyStories({ files, before, onClose }: Props) {
  const running = useImport(files, before ?? null)
  if (running === 'refused') {
    return (
      <section className="import" aria-labelledby="import">
        <h2 id="import">Nothing can be added</h2>
        <p>{WHY.unavailable}</p>
        <button type="button" className="action" onClick={onClose}>
          Done
        </button>
      </section>
    )
  }
  return running && <ImportReport running={running} onClose={onClose} />
}

/** Begins as soon as the shelf is open, and ends with the component. */
function useImport(
  files: readonly Given[],
  before: StoppedImport | null,
): Import | 'refused' | null {
  const door = useShelfDoor()
  const [given] = useState({ files, before })
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
      setRunning(begun)
      await begun.start()
    }
    void begin()
    return () => {
      left = true
      begun?.leave()
      readers.close()
    }
  }, [door, given])
  return running
}
