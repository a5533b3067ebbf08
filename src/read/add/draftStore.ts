import { createStore } from '../../library/createStore.ts'
import { type AddDraft, NO_DRAFT, isUntouched } from './AddDraft.ts'
import { leaveDraft } from './leftDrafts.ts'

/** The draft as long as the tab is open, also across a reload. */
export type DraftStore = {
  /** The same object until something changes. */
  readonly peek: () => AddDraft
  readonly subscribe: (listener: () => void) => () => void
  readonly change: (some: Partial<AddDraft>) => void
  /** Puts another draft in its place. */
  readonly replace: (draft: AddDraft) => void
  /** Writes down what was typed just now. */
  readonly flush: () => void
  /** Whether a reload would lose what was typed: the browser has no room for it, or keeps nothing. */
  readonly atRisk: () => boolean
}

const KEY = 'on-record-draft add'
/** So much typing may be lost when the browser dies, in ms. */
const PAUSE = 400

/** What the browser refuses to keep for the tab outlives at least the page's closing. */
const memory = new WeakMap<Window, AddDraft>()

export function openDraftStore(host: Window): DraftStore {
  const { peek, set, subscribe } = createStore(memory.get(host) ?? readDraft(host))
  let clock: number | undefined

  function change(next: AddDraft) {
    set(next)
    host.clearTimeout(clock)
    clock = host.setTimeout(flush, PAUSE)
  }
  function flush() {
    host.clearTimeout(clock)
    leaveDraft(host, peek())
    if (saveDraft(host, peek())) memory.delete(host)
    else memory.set(host, peek())
  }
  return {
    peek,
    subscribe,
    change: (some) => change({ ...peek(), ...some }),
    replace: change,
    flush,
    atRisk: () => memory.has(host),
  }
}

function saveDraft(host: Window, draft: AddDraft): boolean {
  try {
    if (isUntouched(draft)) host.sessionStorage.removeItem(KEY)
    else host.sessionStorage.setItem(KEY, JSON.stringify(draft))
    return true
  } catch {
    return isUntouched(draft)
  }
}

function readDraft(host: Window): AddDraft {
  try {
    const kept: unknown = JSON.parse(host.sessionStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return NO_DRAFT
    // Only this module writes it; what an older build didn't write is as it is in no draft.
    return { ...NO_DRAFT, ...(kept as Partial<AddDraft>) }
  } catch {
    return NO_DRAFT
  }
}
