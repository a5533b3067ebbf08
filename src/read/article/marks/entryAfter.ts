import { nextEntry } from '../../../library/shelf/nextEntry.ts'
import type { Entry, Kept } from '../../../library/shelf/Record.ts'
import type { Batch, ChangeOf } from '../../../library/shelf/Shelf.ts'

/**
 * The mark as a write has left it, with what another tab had changed. The shelf may tell a later
 * one by now, which the reader hasn't seen.
 */
export function entryAfter(change: ChangeOf<'mark'>, batch: Batch): Kept<'mark'> | null {
  const [replaced] = batch.replaced
  if (!replaced) return null
  // What a mark has replaced is a mark.
  const before = (replaced.before ?? undefined) as Entry<'mark'> | undefined
  const entry = nextEntry(before, change, { id: replaced.write, at: new Date().toISOString() })
  return entry.deleted ? null : entry
}
