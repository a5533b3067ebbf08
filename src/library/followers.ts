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
  const followers = new Set<() => void>()
  return {
    follow(host, follower) {
      followers.add(follower)
      host.addEventListener('storage', follower)
      return () => {
        followers.delete(follower)
        host.removeEventListener('storage', follower)
      }
    },
    tell() {
      for (const follower of followers) follower()
    },
  }
}
