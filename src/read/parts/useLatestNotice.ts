import { useEffect, useState, useSyncExternalStore } from 'react'
import { createStore } from '../../library/createStore.ts'

const turns = createStore({ latest: null as object | null })

/**
 * Whether a notice is the one that came last: two would lie on each other, and the wrong *Undo* on
 * top. Each time `what` changes it comes anew.
 */
export function useLatestNotice(what: unknown): boolean {
  const [mine] = useState(() => ({}))
  // oxlint-disable-next-line react/exhaustive-deps -- each time `what` is another, the notice is new
  useEffect(() => turns.change({ latest: mine }), [mine, what])
  return useSyncExternalStore(turns.subscribe, () => turns.peek().latest === mine)
}
