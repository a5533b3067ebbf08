import type { Entry, Kind } from '../shelf/Record.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { refuse } from './refuse.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'

const UNREADABLE: PlainMessage =
  'Your library could not be read to its end, so nothing was written. Load the page again and try once more.'

/**
 * Visits every record of a kind exactly once. The shelf begins anew where its connection has died, so
 * what was visited before is passed over; what `visit` throws is thrown here.
 */
export async function walkOnce<K extends Kind>(
  shelf: Pick<Shelf, 'walk'>,
  kind: K,
  visit: (entry: Entry<K>) => Promise<void> | void,
): Promise<void> {
  let last = ''
  let failed: { readonly error: unknown } | null = null
  const whole = await shelf.walk(kind, async (entries) => {
    if (failed) return
    try {
      for (const entry of entries) {
        if (entry.id <= last) continue
        await visit(entry)
        last = entry.id
      }
    } catch (error) {
      failed = { error }
    }
  })
  // The compiler doesn't see that `visit` may have set it.
  const thrown = failed as { readonly error: unknown } | null
  if (thrown) throw thrown.error
  if (!whole) throw refuse(UNREADABLE)
}
