import { useEffect, useEffectEvent, useState } from 'react'
import type { Given } from '../../../library/imports/Incoming.ts'
import { type Dropped, dropped } from '../../parts/dropped.ts'

/**
 * Takes files and folders that are dropped anywhere on the page; words that are dropped stay with
 * the field. What was dropped on another page comes first. Tells whether files are held over the
 * page just now.
 */
export function useDroppedFiles(take: (given: readonly Given[]) => void): boolean {
  const [over, setOver] = useState(false)
  const takeGiven = useEffectEvent(take)
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Without this the browser opens the file in the app's place.
      event.preventDefault()
      setOver(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      const given = givenIn(event.dataTransfer)
      if (given.length > 0) takeGiven(given)
    }
    const before = dropped.splice(0).flatMap(fileOrFolder)
    if (before.length > 0) takeGiven(before)
    document.addEventListener('dragover', hold)
    document.addEventListener('dragleave', leave)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hold)
      document.removeEventListener('dragleave', leave)
      document.removeEventListener('drop', drop)
    }
  }, [])
  return over
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** To be taken at once: the browser forgets what was dropped when the event is over. */
function givenIn(dropped: DataTransfer | null): readonly Given[] {
  const items = [...(dropped?.items ?? [])].filter(({ kind }) => kind === 'file')
  if (items.length === 0) return [...(dropped?.files ?? [])]
  return items.flatMap((item) =>
    fileOrFolder(['webkitGetAsEntry' in item ? item.webkitGetAsEntry() : null, item.getAsFile()]),
  )
}

function fileOrFolder([entry, file]: Dropped): readonly Given[] {
  if (entry?.isDirectory) return [entry]
  return file ? [file] : []
}
