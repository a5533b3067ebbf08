import type { Kind } from '../shelf/Record.ts'

/** What of the reader's the list shows. */
export const MINE: readonly Kind[] = ['story', 'correction', 'status', 'mark', 'setting']
