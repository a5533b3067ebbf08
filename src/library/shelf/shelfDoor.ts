import { createListeners } from '../createListeners.ts'
import { CENSUS_KEY, readCensus } from './census.ts'
import type { Kind } from './Record.ts'
import type { Shelf } from './Shelf.ts'

/**
 * The way to the shelf. What keeps it is fetched when something may be on it, or when the first
 * thing is put there: most readings never need it.
 */
export type ShelfDoor = {
  /** Whether there may be records of a kind; where nothing can be noted, there may be. */
  readonly mayHold: (kind: Kind) => boolean
  /** Null where what keeps it can't be fetched: without a network, before the app's files are kept. */
  readonly open: () => Promise<Shelf | null>
  /** Tells when there may be records of a kind that had none. */
  readonly subscribe: (listener: () => void) => () => void
}

export function createShelfDoor(
  host: Window,
  fetchShelf: (onCensus: () => void) => Promise<Shelf> = (onCensus) => fetchOwn(host, onCensus),
): ShelfDoor {
  const { subscribe, tell } = createListeners()
  host.addEventListener('storage', ({ key }) => {
    if (key === CENSUS_KEY || key === null) tell()
  })
  let opening: Promise<Shelf | null> | undefined
  const door: ShelfDoor = {
    mayHold(kind) {
      const census = readCensus(host)
      return census === 'unknown' || (census?.[kind] ?? 0) > 0
    },
    open() {
      opening ??= fetchShelf(tell).catch(() => {
        // The next one who asks tries again.
        opening = undefined
        return null
      })
      return opening
    },
    subscribe,
  }
  setTimeout(() => void settle(host, door), REST)
  return door
}

/** The page comes first, in milliseconds. */
const REST = 1000

/** What is on the disk puts right what is noted of it: a browser may clear the one without the other. */
async function settle({ indexedDB }: Window, { open }: ShelfDoor): Promise<void> {
  try {
    const there = (await indexedDB.databases()).some(({ name }) => name === 'on-record')
    if (there) await (await open())?.missed()
  } catch {
    // Not every browser tells which databases there are.
  }
}

async function fetchOwn(host: Window, onCensus: () => void): Promise<Shelf> {
  const [{ openShelf }, { accompany }] = await Promise.all([
    import('./openShelf.ts'),
    import('./accompany.ts'),
  ])
  return accompany(host, openShelf({ host, onCensus }))
}
