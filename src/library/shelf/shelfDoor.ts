import { KINDS, type Kind } from './Record.ts'
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

/** How many records of each kind were there last; kept apart from them, it tells when they are gone. */
export type Census = Readonly<Record<Kind, number>>

const KEY = 'on-record-shelf'

export function createShelfDoor(
  host: Window,
  fetchShelf: (onCensus: () => void) => Promise<Shelf> = async (onCensus) =>
    (await import('./openShelf.ts')).openShelf({ host, onCensus }),
): ShelfDoor {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  host.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) tell()
  })
  let opening: Promise<Shelf | null> | undefined
  return {
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
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Null where nothing was ever kept. */
export function readCensus(host: Window): Census | null | 'unknown' {
  try {
    const kept = host.localStorage.getItem(KEY)
    if (kept === null) return null
    const counts: Partial<Record<string, unknown>> = JSON.parse(kept) ?? {}
    return Object.fromEntries(KINDS.map((kind) => [kind, Number(counts[kind]) || 0])) as Record<
      Kind,
      number
    >
  } catch {
    return 'unknown'
  }
}

export function noteCensus(host: Window, census: Census): void {
  try {
    host.localStorage.setItem(KEY, JSON.stringify(census))
  } catch {
    // Then every page looks.
  }
}
