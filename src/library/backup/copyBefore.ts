import type { Batch, Shelf } from '../shelf/Shelf.ts'
import { type KeptCopy, dropCopy, keepCopy, keptCopy } from './keptCopy.ts'
import { makeBackup } from './makeBackup.ts'
import type { Reason } from '../../words/filled.ts'
import type { PlainMessage } from '../../words/messages/Message.ts'

export type CopyBefore =
  | {
      readonly state: 'kept'
      /** The restore is done: with what it replaced it can be taken back at any time. */
      readonly done: (batch: Batch) => Promise<void>
      /** Nothing was restored: the copy before is there again. */
      readonly none: () => Promise<void>
    }
  | { readonly state: 'failed'; readonly why: Reason }

/** Keeps a copy of everything before a file is restored. Never rejects. */
export async function copyBefore(host: Window, shelf: Shelf, of: string): Promise<CopyBefore> {
  const earlier = await keptCopy(host)
  const made = await makeBackup({ shelf })
  if (made.state === 'failed') return made
  const copy: KeptCopy = { at: made.at, of, file: made.file, batch: null }
  const keep = (copy: KeptCopy | null) => (copy ? keepCopy(host, copy) : dropCopy(host))
  try {
    await keep(copy)
  } catch {
    return { state: 'failed', why: NO_ROOM }
  }
  return {
    state: 'kept',
    // Readings are made anew.
    done: ({ replaced }) =>
      keep({ ...copy, batch: { replaced: replaced.map((one) => ({ ...one, reading: null })) } })
        // Then it is there without it.
        .catch(() => undefined),
    none: () => keep(earlier).catch(() => undefined),
  }
}

const NO_ROOM: PlainMessage =
  'A copy of what is here now comes first, and could not be kept. Free some space on this device, then try again.'
