/** What many parts of a page look at, and what may change many times a minute. */
export type Store<State> = {
  readonly now: () => State
  readonly change: (part: Partial<State>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State>(first: State): Store<State> {
  let state = first
  const listeners = new Set<() => void>()
  return {
    now: () => state,
    change(part) {
      state = { ...state, ...part }
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
