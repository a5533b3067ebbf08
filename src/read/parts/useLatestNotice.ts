import { useEffect, useState, useSyncExternalStore } from 'react'
import { createStore } from './createStore.ts'

type Turn = { readonly of: unknown }

const turns = createStore({ latest: null as Turn | null })

/**
 * Whether a notice is the one that came last: two would lie on each other, and the wrong *Undo* on
 * top. Each time `what` changes it comes anew.
 */
export function useLatestNotice(what: unknown): boolean {
  const [mine, take] = useState<Turn | null>(null)
  useEffect(() => {
    const turn = { of: what }
    take(turn)
    turns.change({ latest: turn })
  }, [what])
  return useSyncExternalStore(turns.subscribe, () => !mine || turns.now().latest === mine)
}
