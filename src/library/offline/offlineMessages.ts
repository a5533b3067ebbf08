/** What a page asks of the service worker. */
export type ToWorker =
  /**
   * Keep the app and the library for reading without a network; asked again, it goes on. `room` is
   * for the newest stories, in bytes: 0 is only what the reader opened, infinity everything.
   */
  | { readonly type: 'keep'; readonly room?: number }
  /** Keep one story that the reader has open: the address of its file, relative to the base. */
  | { readonly type: 'keepStory'; readonly address: string }
  /** The reader accepts the new edition: take over from the old worker. */
  | { readonly type: 'update' }

/** What the service worker tells every open page about the library. */
export type FromWorker = {
  readonly type: 'kept'
  /**
   * `keeping`: at it; `paused`: has done its share of work for one event, ask again; `kept`:
   * everything that should be there is; `incomplete`: something isn't, `reason` says why.
   */
  readonly state: 'keeping' | 'paused' | 'kept' | 'incomplete'
  readonly reason?: IncompleteReason
  /** Stories that can be read without a network. */
  readonly kept: number
  /** Stories of the edition. */
  readonly total: number
  /** Bytes kept, as JSON. */
  readonly bytes: number
  /** Every file of the edition is kept, not only what was opened or the newest. */
  readonly whole: boolean
  /** The host answered when it was asked for the edition. */
  readonly reached: boolean
}

/**
 * `network`: a file couldn't be had; `damaged`: what came isn't the file that was built, but half of
 * it or another; `storage`: the device has no room; `refused`: the browser keeps nothing, for whatever
 * other reason. All are tried again.
 */
export type IncompleteReason = 'network' | 'damaged' | 'storage' | 'refused'

/** Tells a service worker something, if there is one. */
export function tell(worker: ServiceWorker | null | undefined, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker?.postMessage(message)
}
