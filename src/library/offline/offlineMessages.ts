/** What a page asks of the service worker. */
export type ToWorker =
  /** Keep the whole library for reading without a network; asked again, it goes on. */
  | { readonly type: 'keep' }
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
  /** Every file of the edition is kept, not only the newest as far as there is room. */
  readonly whole: boolean
  /** The host answered when it was asked for the edition. */
  readonly reached: boolean
}

/** `network`: a file couldn't be had, it is tried again; `storage`: the device has no room. */
export type IncompleteReason = 'network' | 'storage'

/** Tells a service worker something. */
export function post(worker: ServiceWorker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message)
}
