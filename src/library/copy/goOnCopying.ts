import type { Shelf } from '../shelf/Shelf.ts'
import { COPY_KEY } from './copyKey.ts'

/** Fetches what writes the second copy, where there is one. */
export async function goOnCopying(host: Window, shelf: Shelf): Promise<void> {
  try {
    if (host.localStorage.getItem(COPY_KEY) === null) return
    const { startCopying } = await import('./copying.ts')
    startCopying(host, shelf)
  } catch {
    // It goes on at the next visit; what is on the shelf is there all the same.
  }
}
