import { LIBRARY } from './cacheNames.ts'

type Host = Window & { readonly caches?: CacheStorage }

/**
 * Takes the built-in stories off this device; tells whether they are gone. Which of them were opened
 * stays known, since the next visit keeps those again.
 */
export async function clearOffline(host: Host = window): Promise<boolean> {
  try {
    await host.caches?.delete(LIBRARY)
    return true
  } catch {
    return false
  }
}
