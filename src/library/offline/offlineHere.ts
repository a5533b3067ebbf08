import type { OfflineStore } from './Offline.ts'
import { startOffline } from './startOffline.ts'

let here: OfflineStore | undefined

/** What keeps the library for this page: started by whoever asks first, the page at rest or the app. */
export function offlineHere(): OfflineStore {
  here ??= startOffline({ base: import.meta.env.BASE_URL })
  return here
}
