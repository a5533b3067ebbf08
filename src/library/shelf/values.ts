import type { MarkKind, StatusContent } from './Record.ts'

/* Apart from the records' types: what the app opens with needs none of it. */

export const MARK_KINDS: readonly MarkKind[] = ['fact', 'quote', 'question', 'check']

/** Of a story that the reader did nothing with. */
export const NO_STATUS: StatusContent = { read: false, favourite: false, archived: false }
