import { Suspense, lazy } from 'react'
import { useShelfDoor } from './ShelfContext.ts'
import { useAtRest } from './useAtRest.ts'

const MissedNotice = lazy(() =>
  import('./MissedNotice.tsx').then(
    ({ MissedNotice }) => ({ default: MissedNotice }),
    // Without a network, before the app's files are kept.
    () => ({ default: () => null }),
  ),
)

/** Looks, when the page has come to rest, whether something is gone that was kept. */
export function Missed() {
  const door = useShelfDoor()
  const atRest = useAtRest()
  const any =
    atRest && (door?.mayHold('story') || door?.mayHold('mark') || door?.mayHold('correction'))
  if (!any) return null
  return (
    <Suspense>
      <MissedNotice />
    </Suspense>
  )
}
