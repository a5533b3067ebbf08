import { useEffect, useRef } from 'react'
import type { Arrival } from '../../library/imports/arrival.ts'
import type { DraftStore } from './draftStore.ts'
import { letGo } from './letGo.ts'

type TakeArrival = (arrival: Arrival) => Promise<void>

/** Looks for all that has arrived when the page opens, and for a page whenever its address changes. */
export function useArrivals(store: DraftStore, take: TakeArrival) {
  const latest = useRef(take)
  const seen = useRef(new Set<string>())
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const takeOnce = async (arrival: Arrival) => {
      const { id } = arrival
      // What is in the field from an earlier visit stays in the inbox until it is kept.
      if (id !== null && (seen.current.has(id) || store.peek().arrived === id)) return
      if (id !== null) seen.current.add(id)
      await latest.current(arrival)
    }
    const look = async (all: boolean) => {
      try {
        const { takeArrivals, takeFragment } = await import('../../library/imports/arrival.ts')
        const handed = all ? await takeArrivals(window) : [takeFragment(window)]
        for (const arrival of handed) if (arrival) await takeOnce(arrival)
      } catch {
        // Its code can't be had without a network: what arrived waits for the next visit.
      }
    }
    const onHash = () => void look(false)
    void look(true)
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [store])
  useEffect(() => {
    // Kept, cleared, or replaced by something else.
    let last = store.peek().arrived
    return store.subscribe(() => {
      const { arrived } = store.peek()
      if (arrived !== last) void letGo(last)
      last = arrived
    })
  }, [store])
}
