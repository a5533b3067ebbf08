import { useSyncExternalStore } from 'react'
import type { KeptKind } from '../../../library/clearKept.ts'
import { followPlaces, openPlaces } from '../../../library/places.ts'
import type { Lookup } from '../../../library/shelf/Shelf.ts'
import { useOnShelf } from '../../parts/useOnShelf.ts'

export type KeptCounts = Readonly<Record<KeptKind, number>>

/** How much of each kind is kept, followed in every tab; null until it is counted, or can't be. */
export function useKeptCounts(): KeptCounts | null {
  const counted = useOnShelf(countAll, { kind: COUNTED, nothing: NONE, key: 'kept here' })
  const places = useSyncExternalStore(followPlaces, openPlaces)
  if (counted.state !== 'found') return null
  return { ...counted.value, place: Object.keys(places).length }
}

const COUNTED = ['story', 'mark', 'correction'] as const
const NONE = { story: 0, mark: 0, correction: 0 }

async function countAll(lookup: Lookup) {
  const [story, mark, correction] = await Promise.all([
    lookup.count('story'),
    lookup.count('mark'),
    lookup.count('correction'),
  ])
  return { story, mark, correction }
}
