import { useEffect } from 'react'
import { useAtRest } from './useAtRest.ts'

/** Lets Back close what is open; fetched when somebody may open something. */
export function BackCloses() {
  const atRest = useAtRest()
  useEffect(() => {
    if (!atRest) return undefined
    const left = new AbortController()
    async function begin() {
      const { backCloses } = await import('./backCloses.ts')
      if (!left.signal.aborted) backCloses(left.signal)
    }
    // Without it Back leaves, as it does everywhere.
    begin().catch(() => {})
    return () => left.abort()
  }, [atRest])
  return null
}
