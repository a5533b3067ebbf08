import { useCallback, useState } from 'react'
import type { AddDraft } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'

/** What has just happened to the draft, and the draft before, which can be had back. */
export type Said = { readonly words: string; readonly before: AddDraft | null }

export type Say = (words: string, before?: AddDraft) => void

export function useSaid(store: DraftStore) {
  const [said, setSaid] = useState<Said | null>(null)
  const say: Say = useCallback((words, before) => setSaid({ words, before: before ?? null }), [])
  function undo() {
    if (said?.before) store.replace(said.before)
    setSaid(null)
  }
  return { said, say, undo, hush: () => setSaid(null) }
}
