import { SWITCHED_OFF } from './cacheNames.ts'

/** Whether the reader chose that nothing is kept. Then no cache is opened, since that makes it anew. */
export async function isSwitchedOff(caches: CacheStorage): Promise<boolean> {
  try {
    return await caches.has(SWITCHED_OFF)
  } catch {
    // Where storage is refused, nothing was chosen.
    return false
  }
}

/** A page that asks for keeping has the reader's choice. Never rejects. */
export async function switchOn(caches: CacheStorage): Promise<void> {
  await caches.delete(SWITCHED_OFF).catch(() => false)
}
