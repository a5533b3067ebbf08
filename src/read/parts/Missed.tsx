import { Suspense, lazy } from 'react'
import { useShelfDoor } from './ShelfContext.ts'
import { useAtRest } from './useAtRest.ts'

const LateNotices = lazy(() =>
  import('./LateNotices.tsx').then(
    ({ LateNotices }) => ({ default: LateNotices }),
    // Without a network, before the app's files are kept.
    () => ({ default: () => null }),
  ),
)

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
