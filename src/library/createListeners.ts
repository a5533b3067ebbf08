/** Who wants to hear that something has changed. */
export type Listeners = {
  /** Gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void
  readonly tell: () => void
}

export function createListeners(): Listeners {
  const listeners = new Set<() => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    tell() {
      for (const listener of listeners) listener()
    },
  }
}
