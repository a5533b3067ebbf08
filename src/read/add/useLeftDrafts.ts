import { useEffect, useRef } from 'react'
import { isUntouched } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { type LeftDraft, findLeft } from './leftDrafts.ts'

/** Looks once, when the page opens with an empty field, for what closed tabs have left. */
export function useLeftDrafts(store: DraftStore, take: (left: readonly LeftDraft[]) => void) {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    let here = true
    const free = isUntouched(store.peek())
    const look = async () => {
      const left = await findLeft(window)
      if (here && free && left.length > 0) latest.current(left)
    }
    void look()
    return () => {
      here = false
    }
  }, [store])
}
