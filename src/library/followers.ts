import { createListeners } from './createListeners.ts'

type Followers = {
  /** Gives what ends it. */
  readonly follow: (host: Window, follower: () => void) => () => void
  readonly tell: () => void
}

/**
 * Whoever wants to hear that something changed which is kept beside the shelf: here, where it tells
 * so itself, or in another tab, where the browser does.
 */
export function createFollowers(): Followers {
  const { subscribe, tell } = createListeners()
  return {
    follow(host, follower) {
      const unsubscribe = subscribe(follower)
      host.addEventListener('storage', follower)
      return () => {
        unsubscribe()
        host.removeEventListener('storage', follower)
      }
    },
    tell,
  }
}
