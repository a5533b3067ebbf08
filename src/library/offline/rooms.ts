import { STORIES } from './clearOffline.ts'

/** Nothing is kept, not even the app. */
export const OFF = -1
/** The app, its front page and the stories that the reader opened. */
export const OPENED = 0
/** The newest stories beside, up to so many bytes: see `room.ts` for what is unasked. */
export const LITTLE = 5_000_000
export const MUCH = 25_000_000
export const EVERYTHING = Infinity

export const ROOM_KEY = 'on-record-offline'

type Host = Window & { readonly caches?: CacheStorage }

/** Whether the reader has chosen what is kept. */
export function hasChosen(host: Window = window): boolean {
  try {
    return host.localStorage.getItem(ROOM_KEY) !== null
  } catch {
    return false
  }
}

/**
 * Chooses how much is kept from now on. With `OFF` all that was is taken off this device, the app too.
 * Never rejects.
 */
export async function chooseRoom(room: number, host: Host = window): Promise<void> {
  try {
    host.localStorage.setItem(ROOM_KEY, String(room))
    if (room !== OFF) return
    const registration = await host.navigator.serviceWorker.getRegistration()
    await registration?.unregister()
    const names = (await host.caches?.keys()) ?? []
    const ofApp = names.filter((name) => name.startsWith('shell-'))
    for (const name of [...STORIES, ...ofApp]) await host.caches?.delete(name)
  } catch {
    // Where nothing can be kept, nothing is.
  }
}
