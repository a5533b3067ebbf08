import { useSyncExternalStore } from 'react'
import { type Places, followPlaces, openPlaces } from '../../library/places.ts'

/** How far this reader came in each story, by slug; nothing while the page is only prerendered. */
export function usePlaces(): Places {
  return useSyncExternalStore(followPlaces, openPlaces, () => NONE)
}

const NONE: Places = {}
