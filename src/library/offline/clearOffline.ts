import { post } from './offlineMessages.ts'

/** Where the service worker keeps the built-in stories. */
export const LIBRARY = 'library'

type Host = Window & { readonly caches?: CacheStorage }

/** Takes the built-in stories off this device; tells whether they are gone. */
export async function clearOffline(host: Host = window): Promise<boolean> {
  try {
    await host.caches?.delete(LIBRARY)
    return true
  } catch {
    return false
  }
}

/** Asks for them again; where nobody can be asked, the next visit does. */
export async function keepOffline(host: Host = window): Promise<void> {
  try {
    const { active } = await host.navigator.serviceWorker.ready
    if (active) post(active, { type: 'keep' })
  } catch {
    // There is no worker in this window.
  }
}
