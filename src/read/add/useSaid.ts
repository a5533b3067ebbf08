import { useCallback, useState } from 'react'
import { type AddDraft, isBlank } from './AddDraft.ts'
import type { DraftStore } from './draftStore.ts'
import { useTranslate } from '../parts/TranslateContext.ts'

/** What has just happened to the draft, and the draft before, which can be had back. */
export type Said = { readonly words: string; readonly before: AddDraft | null }

export type Say = (words: string, before?: AddDraft) => void

export function useSaid(store: DraftStore) {
  const t = useTranslate()
  const [said, setSaid] = useState<Said | null>(null)
  const say: Say = useCallback((words, before) => setSaid({ words, before: before ?? null }), [])
  /** What was typed since isn't lost either: it can be had back in the same way. */
  function undo() {
    if (!said?.before) return
    const since = store.peek()
    store.replace(said.before)
    document.getElementById('story')?.focus({ preventScroll: true })
    setSaid(isBlank(since) ? null : { words: t('Put back.'), before: since })
  }
  return { said, say, undo }
}
