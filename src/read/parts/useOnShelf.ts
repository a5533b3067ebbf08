import { useEffect, useState } from 'react'
import type { Kind } from '../../library/shelf/Record.ts'
import type { Lookup, Refusal } from '../../library/shelf/Shelf.ts'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'
import { useShelfDoor } from './ShelfContext.ts'

/** What stands on the shelf: still being looked for, found, or why it can't be read. */
export type OnShelf<Value> =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly value: Value }
  | { readonly state: 'refused'; readonly refusal: Refusal }

const LOOKING = { state: 'looking' } as const

type Options<Value> = {
  /** Looks only where there may be records of this kind, or of one of these; else it is `nothing`. */
  readonly kind: Kind | readonly Kind[]
  /** Looks all the same. */
  readonly always?: boolean
  readonly nothing: Value
  /** Tells one question from another: the shelf is asked anew when it changes. */
  readonly key: string
}

/** What `read` finds on the shelf, and finds anew whenever any tab changes it. */
export function useOnShelf<Value>(
  read: (shelf: Lookup) => Promise<Value>,
  { kind, always = false, nothing, key }: Options<Value>,
): OnShelf<Value> {
  const door = useShelfDoor()
  const [known, note] = useState<{ readonly key: string; readonly onShelf: OnShelf<Value> }>()
  useEffect(() => {
    if (!door) return undefined
    let end: (() => void) | undefined
    let ended = false
    const tell = (onShelf: OnShelf<Value>) => {
      if (!ended) note({ key, onShelf })
    }
    let begun = false
    const unsubscribe = door.subscribe(() => void watch())
    void watch()
    return () => {
      ended = true
      unsubscribe()
      end?.()
    }

    async function watch() {
      if (begun || !door || !(always || mayHold(door, kind))) return
      begun = true
      const shelf = await door.open()
      if (ended) return
      if (!shelf) return tell({ state: 'refused', refusal: 'notFetched' })
      end = shelf.watch(
        read,
        (value) => tell({ state: 'found', value }),
        (refusal) => tell({ state: 'refused', refusal }),
      )
    }
    // `read` and `nothing` are told apart by `key`: callers write them where they stand.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [door, key, kind, always])
  if (known?.key === key) return known.onShelf
  const may = door !== null && (always || mayHold(door, kind))
  return may ? LOOKING : { state: 'found', value: nothing }
}

function mayHold(door: ShelfDoor, kind: Kind | readonly Kind[]): boolean {
  return [kind].flat().some((one) => door.mayHold(one))
}
