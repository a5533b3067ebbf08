import { Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { useShelfDoor } from '../../parts/ShelfContext.ts'
import { useMarks } from '../marks/MarksContext.ts'
import { useReading } from '../reading/ReadingContext.ts'
import { useFix } from './FixContext.ts'
import { onDemand } from '../../parts/onDemand.tsx'
import { never } from '../../../library/never.ts'

const SelectionOffer = onDemand(async () => (await import('./SelectionOffer.tsx')).SelectionOffer)

const MarksDesk = onDemand(async () => (await import('../marks/MarksDesk.tsx')).MarksDesk)

const FixNotice = onDemand(async () => (await import('./FixNotice.tsx')).FixNotice)

/** What lies over the story for a moment: an offer below selected words, a notice with Undo. */
export function FixTools() {
  const { latest } = useFix()
  const selecting = useSelecting()
  const marking = useMarking()
  // What is decided there can be undone there.
  const checking = useReading(({ checking }) => checking)
  return (
    <Suspense>
      {(selecting || marking) && <MarksDesk />}
      {selecting && <SelectionOffer />}
      {latest.length > 0 && !checking && <FixNotice />}
    </Suspense>
  )
}

/** True from the first time on that there may be marks here, or the reader asks for one. */
function useMarking(): boolean {
  const door = useShelfDoor()
  const asked = useMarks(({ asked }) => asked !== null)
  const may = useSyncExternalStore(
    door?.subscribe ?? never,
    () => door?.mayHold('mark') === true,
    () => false,
  )
  const [marking, note] = useState(false)
  if (!marking && (asked || may)) note(true)
  return marking
}

/** True from the first time on that words of the story are selected. */
function useSelecting(): boolean {
  const [selecting, note] = useState(false)
  useEffect(() => {
    if (selecting) return undefined
    const look = () => {
      const selection = getSelection()
      const inStory = selection?.anchorNode?.parentElement?.closest('.story')
      if (inStory && selection?.isCollapsed === false) note(true)
    }
    // Words may be selected before the app is there.
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [selecting])
  return selecting
}
