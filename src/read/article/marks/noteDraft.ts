import type { Kept, MarkTarget } from '../../../library/shelf/Record.ts'

/**
 * What was typed into a note and isn't on disk yet, and the mark as it was when that was begun:
 * another tab may write before the draft does. It outlives a reload of the tab.
 */
export type NoteDraft = { readonly words: string; readonly base: Kept<'mark'> }

/** Those that the browser keeps no place for. */
const drafts = new Map<string, NoteDraft>()

const KEY = 'on-record-note '

export function readDraft(id: string): NoteDraft | null {
  return drafts.get(id) ?? parseDraft(readItem(KEY + id))
}

/** Null where all of it is on disk. */
export function saveDraft(id: string, draft: NoteDraft | null): void {
  drafts.delete(id)
  try {
    if (draft === null) sessionStorage.removeItem(KEY + id)
    else sessionStorage.setItem(KEY + id, JSON.stringify(draft))
  } catch {
    if (draft !== null) drafts.set(id, draft)
  }
}

/** The note that was begun on a quote or a speaker and has never been on disk: only its draft tells of it. */
export function findUnborn(slug: string, target: MarkTarget): Kept<'mark'> | null {
  const about = JSON.stringify(target)
  const found = draftIds()
    .map((id) => readDraft(id)?.base)
    .find(
      (base) =>
        base?.revision === 0 && base.slug === slug && JSON.stringify(base.content.target) === about,
    )
  return found ?? null
}

function draftIds(): readonly string[] {
  return [...drafts.keys(), ...storedIds()]
}

function storedIds(): readonly string[] {
  try {
    return Object.keys(sessionStorage)
      .filter((key) => key.startsWith(KEY))
      .map((key) => key.slice(KEY.length))
  } catch {
    return []
  }
}

function readItem(key: string): string | null {
  try {
    return sessionStorage.getItem(key)
  } catch {
    return null
  }
}

function parseDraft(json: string | null): NoteDraft | null {
  try {
    const draft: unknown = JSON.parse(json ?? 'null')
    // Only this app writes there, and only what `saveDraft` is given.
    return isDraft(draft) ? (draft as NoteDraft) : null
  } catch {
    return null
  }
}

function isDraft(draft: unknown): draft is { readonly words: string; readonly base: object } {
  return (
    typeof draft === 'object' &&
    draft !== null &&
    'words' in draft &&
    typeof draft.words === 'string' &&
    'base' in draft &&
    typeof draft.base === 'object' &&
    draft.base !== null
  )
}
