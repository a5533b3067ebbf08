import { createContext, useContext, useSyncExternalStore } from 'react'
import { OFFLINE_UNKNOWN, type Offline, type OfflineStore } from '../../library/offline/Offline.ts'
import { never } from '../../library/never.ts'

/** Keeps the library for reading without a network; null while a page is rendered at build. */
export const OfflineContext = createContext<OfflineStore | null>(null)

export function useOffline(): Offline {
  const store = useContext(OfflineContext)
  return useSyncExternalStore(
    store?.subscribe ?? never,
    () => store?.peek() ?? OFFLINE_UNKNOWN,
    () => OFFLINE_UNKNOWN,
  )
}

export function useOfflineStore(): OfflineStore | null {
  return useContext(OfflineContext)
}
