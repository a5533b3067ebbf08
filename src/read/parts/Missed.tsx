import { Suspense } from 'react'
import { useShelfDoor } from './ShelfContext.ts'
import { useAtRest } from './useAtRest.ts'
import { onDemand } from './onDemand.tsx'

const LateNotices = onDemand(async () => (await import('./LateNotices.tsx')).LateNotices, {
  Instead: null,
})

/** Tells, when the page has come to rest, what was kept just now, and what is gone that was kept. */
export function Missed() {
  const door = useShelfDoor()
  const atRest = useAtRest()
  const any =
    atRest && (door?.mayHold('story') || door?.mayHold('mark') || door?.mayHold('correction'))
  if (!any) return null
  return (
    <Suspense>
      <LateNotices />
    </Suspense>
  )
}
