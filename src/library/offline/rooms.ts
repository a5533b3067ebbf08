import { LIBRARY, OPENED_STORIES, SOUND, SWITCHED_OFF } from './cacheNames.ts'

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
 * Chooses how much is kept from now on. With `OFF` all that was is taken off this device, the app too,
 * even where the choice itself can't be noted: then it comes again with the next visit. Never rejects.
 */
export async function chooseRoom(room: number, host: Host = window): Promise<void> {
  try {
    host.localStorage.setItem(ROOM_KEY, String(room))
  } catch {
    // `openRoom` tells what holds.
  }
  await (room === OFF ? takeAllOff(host) : host.caches?.delete(SWITCHED_OFF))?.catch(() => {})
}

/** The worker lives on as long as a page of it is open: the mark keeps it from keeping anything. */
async function takeAllOff({ caches, navigator }: Host): Promise<void> {
  await caches?.open(SWITCHED_OFF)
  const names = (await caches?.keys()) ?? []
  const ofApp = names.filter((name) => name.startsWith('shell-'))
  for (const name of [LIBRARY, OPENED_STORIES, SOUND, ...ofApp]) await caches?.delete(name)
  const registration = await navigator.serviceWorker.getRegistration()
  await registration?.unregister()
}
