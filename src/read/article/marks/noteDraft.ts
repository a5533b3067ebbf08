/** What was typed into a note and isn't on disk yet: it outlives a reload of the tab. */
const drafts = new Map<string, string>()

const KEY = 'on-record-note '

export function readDraft(id: string): string | null {
  try {
    return sessionStorage.getItem(KEY + id)
  } catch {
    return drafts.get(id) ?? null
  }
}

/** Null where all of it is on disk. */
export function saveDraft(id: string, words: string | null): void {
  try {
    if (words === null) sessionStorage.removeItem(KEY + id)
    else sessionStorage.setItem(KEY + id, words)
  } catch {
    if (words === null) drafts.delete(id)
    else drafts.set(id, words)
  }
}
