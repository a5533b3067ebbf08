import { useSyncExternalStore } from 'react'
import type { EditionStore } from '../../library/edition.ts'
import { type ListingStore, createListing } from '../../library/list/listing.ts'
import type { ShelfDoor } from '../../library/shelf/shelfDoor.ts'
import { useEdition } from '../parts/EditionContext.ts'
import { useShelfDoor } from '../parts/ShelfContext.ts'

/** Outlives the page: whoever comes back to the list finds it at once. */
let held: {
  readonly edition: EditionStore
  readonly door: ShelfDoor | null
  readonly store: ListingStore
} | null = null

function storeOf(edition: EditionStore, door: ShelfDoor | null): ListingStore {
  if (held?.edition !== edition || held.door !== door) {
    held = { edition, door, store: createListing(edition, door) }
  }
  return held.store
}

/** Every story, own and built in, as it stands now. */
export function useListing() {
  const store = storeOf(useEdition(), useShelfDoor())
  return { store, listing: useSyncExternalStore(store.subscribe, store.peek) }
}
