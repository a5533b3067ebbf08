import { useEffect, useState, useSyncExternalStore } from 'react'
import { type DraftStore, openDraftStore } from './draftStore.ts'
import type { AddDraft } from './AddDraft.ts'

/** The draft of this tab, written down when the page is left, hidden or closed. */
export function useDraftStore(): DraftStore {
  const [store] = useState(() => openDraftStore(window))
  useEffect(() => {
    const onHidden = () => {
      if (document.visibilityState === 'hidden') store.flush()
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      store.flush()
      // The browser asks the reader, in its own words.
      if (store.atRisk()) event.preventDefault()
    }
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onLeave)
    return () => {
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeave)
      store.flush()
    }
  }, [store])
  return store
}

/** What `pick` takes of the draft; the same as before where nothing of it has changed. */
export function useDraft<Part>(store: DraftStore, pick: (draft: AddDraft) => Part): Part {
  const part = () => pick(store.peek())
  return useSyncExternalStore(store.subscribe, part, part)
}
