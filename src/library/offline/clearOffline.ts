/** Where the service worker keeps the built-in stories, and which of them were opened. */
export const STORIES = ['library', 'opened']

type Host = Window & { readonly caches?: CacheStorage }

/** Takes the built-in stories off this device; tells whether they are gone. */
export async function clearOffline(host: Host = window): Promise<boolean> {
  try {
    for (const name of STORIES) await host.caches?.delete(name)
    return true
  } catch {
    return false
  }
}
