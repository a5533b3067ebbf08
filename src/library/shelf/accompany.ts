import { countingShelf } from '../backup/countingShelf.ts'
import { createScriptTrust } from '../parser/trustedScript.ts'
import { foldPlaces } from './foldPlaces.ts'
import { goOnCopying } from '../copy/goOnCopying.ts'
import type { Shelf } from './Shelf.ts'

/** The page comes first, in milliseconds. */
const REST = 3000

/**
 * What goes on beside a shelf as long as it is open: places, the second copy, a better parser. Gives
 * the shelf by which what is written is counted, too.
 */
export function accompany(host: Window, opened: Shelf): Shelf {
  const shelf = countingShelf(host, opened)
  foldPlaces(shelf)
  void goOnCopying(host, shelf)
  host.setTimeout(() => void reread(host, shelf), REST)
  return shelf
}

async function reread(host: Window, shelf: Shelf): Promise<void> {
  try {
    const { startRereading } = await import('../stories/startRereading.ts')
    startRereading(host, shelf, createScriptTrust(host, import.meta.env.BASE_URL))
  } catch {
    // Without a network, and before the app's files are kept: at the next visit.
  }
}
