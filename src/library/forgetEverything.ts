import { forgetBackup } from './backup/lastBackup.ts'
import { dropCopy } from './backup/keptCopy.ts'
import { INBOX } from './imports/arrival.ts'
import { forgetAllPlaces } from './forgottenPlaces.ts'
import type { OPENED_STORIES } from './offline/cacheNames.ts'

/** What was typed and isn't kept: the story to add, corrections and notes. */
const DRAFTS = ['on-record-draft ', 'on-record-note ']

/** Which stories have corrections, and whether a quote was ever opened. */
const HINTS = ['on-record-corrected', 'on-record-quote-opened']

/** Which of the built-in stories were opened. The name again, since a file of its own for it costs more. */
const OPENED: typeof OPENED_STORIES = 'opened'

/**
 * Takes away what is the reader's beside the shelf: drafts of this tab and of closed ones, what other apps shared, the
 * copy before a restore, places, and what is noted of backups. Never rejects.
 */
export async function forgetEverything(host: Window & { readonly caches?: CacheStorage }) {
  forgetBackup(host)
  forgetAllPlaces()
  try {
    for (const hint of HINTS) host.localStorage.removeItem(hint)
    for (const storage of [host.localStorage, host.sessionStorage])
      for (const key of Object.keys(storage))
        if (DRAFTS.some((start) => key.startsWith(start))) storage.removeItem(key)
  } catch {
    // Where nothing can be kept, nothing was.
  }
  for (const name of [INBOX, OPENED]) await host.caches?.delete(name).catch(() => false)
  // Empty, and not missing: what is missing is taken from what is kept.
  await host.caches?.open(OPENED).catch(() => undefined)
  await dropCopy(host)
}
