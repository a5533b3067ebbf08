import type { IncompleteReason } from './offlineMessages.ts'

/** How much of the library can be read without a network. Counts are stories. */
export type Kept =
  /** This browser can't keep anything: no service worker, or it may not be used here. */
  | { readonly state: 'unsupported' }
  /** The reader chose so, or saves data. */
  | { readonly state: 'off' }
  | { readonly state: 'preparing'; readonly kept: number; readonly total: number }
  /** `whole` is false where only what was opened, or the newest stories are kept. */
  | {
      readonly state: 'ready'
      readonly kept: number
      readonly total: number
      readonly bytes: number
      readonly whole: boolean
    }
  /** Something isn't kept; it is tried again by itself. */
  | {
      readonly state: 'incomplete'
      readonly reason: IncompleteReason
      readonly kept: number
      readonly total: number
    }

export type Offline = {
  readonly library: Kept
  /** A new edition waits until the reader accepts it. */
  readonly updateReady: boolean
  /** The host could be reached when it was last asked. */
  readonly online: boolean
}

export type OfflineStore = {
  /** The same object until something changes. */
  readonly peek: () => Offline
  readonly subscribe: (listener: () => void) => () => void
  /** Goes on keeping, as the reader chose. */
  readonly keep: () => void
  /** Takes the new edition: every tab of the app loads it. Nothing happens when none waits. */
  readonly acceptUpdate: () => void
  /** Keeps a story that is open, by the address of its file relative to the app's base; nothing by none. */
  readonly keepStory: (address: string) => void
}

/** What is known before anything has started, and on a page that is rendered at build. */
export const OFFLINE_UNKNOWN: Offline = {
  library: { state: 'preparing', kept: 0, total: 0 },
  updateReady: false,
  online: true,
}

export const UNSUPPORTED: Kept = { state: 'unsupported' }

/** Nothing could be reached to keep it from. */
export const NOT_REACHED: Kept = { state: 'incomplete', reason: 'network', kept: 0, total: 0 }

/** Changes what is known, and tells everybody who listens. */
export type Change = (changed: Partial<Offline>) => void
