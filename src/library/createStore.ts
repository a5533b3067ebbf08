import { createListeners } from './createListeners.ts'

/** A state that others look at, as `useSyncExternalStore` wants it. */
export type Store<State> = {
  /** The same object until something changes. */
  readonly peek: () => State
  readonly set: (state: State) => void
  /** Sets some of it. */
  readonly change: (part: Partial<State>) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createStore<State>(first: State): Store<State> {
  let state = first
  const { subscribe, tell } = createListeners()
  function set(next: State) {
    state = next
    tell()
  }
  return { peek: () => state, set, change: (part) => set({ ...state, ...part }), subscribe }
}
