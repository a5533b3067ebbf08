import type { FromWorker, IncompleteReason, ToWorker } from './offlineMessages.ts'
import { createScriptTrust } from './parser/trustedScript.ts'

/** How much of the library can be read without a network. Counts are stories. */
export type Kept =
  /** This browser can't keep anything: no service worker, or it may not be used here. */
  | { readonly state: 'unsupported' }
  | { readonly state: 'preparing'; readonly kept: number; readonly total: number }
  /** `whole` is false where only the newest stories are kept, as far as there is room. */
  | {
      readonly state: 'ready'
      readonly kept: number
      readonly total: number
      readonly bytes: number
      readonly whole: boolean
    }
  /** Something isn't kept; `network` is tried again by itself. */
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
  /** Takes the new edition: every tab of the app loads it. Nothing happens when none waits. */
  readonly acceptUpdate: () => void
  /** Keeps a story that is open, by the address of its file relative to the app's base. */
  readonly keepStory: (address: string) => void
  /** Tells whether the last request reached the host, for a browser that believes it is online. */
  readonly noteReach: (reached: boolean) => void
}

/** What is known before anything has started, and on a page that is rendered at build. */
export const OFFLINE_UNKNOWN: Offline = {
  library: { state: 'preparing', kept: 0, total: 0 },
  updateReady: false,
  online: true,
}

/** How often a page that stays open looks for a new edition, at most, in ms. */
const LOOK_AGAIN = 30 * 60_000
/** The first wait before what failed is tried again, in ms; it doubles up to the longest. */
const FIRST_RETRY = 15_000
const LONGEST_RETRY = 10 * 60_000

type Options = { readonly base: string; readonly host?: Window }

/**
 * Starts to keep the library for reading without a network, once the page has come to rest.
 * `base` is the path the app is served under. Never throws: where the browser has no service
 * worker or refuses it, reading goes on and the state says so.
 */
export function startOffline({ base, host = window }: Options): OfflineStore {
  const { peek, change, subscribe } = createState(host)
  const noteReach = (reached: boolean) => change({ online: reached })
  const container = findContainer(host)
  let registration: ServiceWorkerRegistration | undefined

  if (!container) {
    change({ library: { state: 'unsupported' } })
    watchNetwork(host, change, () => undefined)
    return { peek, subscribe, acceptUpdate() {}, keepStory() {}, noteReach }
  }

  const trust = createScriptTrust(host, base)
  const retry = createRetry(host, () => void prepare(container))

  async function prepare(from: ServiceWorkerContainer) {
    registration = await register(from, base, trust)
    if (!registration) return change({ library: { state: 'unsupported' } })
    watchUpdate(registration, from, () => change({ updateReady: true }))
    if (await settle(registration)) return keepOn()
    change({ library: { state: 'incomplete', reason: 'network', kept: 0, total: 0 } })
    retry.later()
  }

  function keepOn() {
    if (registration?.active) post(registration.active, { type: 'keep' })
  }

  container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type !== 'kept') return
    change({ library: describeKept(data), online: data.reached && host.navigator.onLine })
    if (data.state === 'paused') keepOn()
    else if (data.state === 'incomplete' || !data.reached) retry.later()
    else retry.stop()
  })
  reloadOnUpdate(host, container)
  watchNetwork(host, change, retry.now)
  watchReturn(host, () => {
    // Looking for an update fails without a network: there is a next time.
    registration?.update().catch(() => undefined)
  })
  whenAtRest(host, retry.now)

  return {
    peek,
    subscribe,
    acceptUpdate() {
      if (registration?.waiting) post(registration.waiting, { type: 'update' })
    },
    keepStory(address) {
      void container.ready.then(({ active }) =>
        active ? post(active, { type: 'keepStory', address }) : undefined,
      )
    },
    noteReach,
  }
}

type Change = (changed: Partial<Offline>) => void

function createState(host: Window): Pick<OfflineStore, 'peek' | 'subscribe'> & { change: Change } {
  let current: Offline = { ...OFFLINE_UNKNOWN, online: host.navigator.onLine }
  const listeners = new Set<() => void>()
  const change: Change = (changed) => {
    current = { ...current, ...changed }
    for (const listener of listeners) listener()
  }
  return {
    peek: () => current,
    change,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** Some browsers throw on the bare mention where storage is switched off. */
function findContainer(host: Window): ServiceWorkerContainer | undefined {
  try {
    return host.isSecureContext ? host.navigator.serviceWorker : undefined
  } catch {
    return undefined
  }
}

async function register(
  container: ServiceWorkerContainer,
  base: string,
  trust: (script: string) => string,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await container.register(trust('sw.js'), { scope: base, updateViaCache: 'none' })
  } catch {
    // The file may be gone from the host: the worker of an earlier visit still does its work.
    return container.getRegistration(base).catch(() => undefined)
  }
}

/** Whether there is a worker at work, as soon as that is sure: the first one may fail to install. */
async function settle(registration: ServiceWorkerRegistration): Promise<boolean> {
  const first = registration.installing ?? registration.waiting
  if (registration.active || !first) return registration.active !== null
  return new Promise((resolve) => {
    first.addEventListener('statechange', () => {
      if (first.state === 'activated') resolve(true)
      if (first.state === 'redundant') resolve(false)
    })
  })
}

const watched = new WeakSet<ServiceWorkerRegistration>()

function watchUpdate(
  registration: ServiceWorkerRegistration,
  container: ServiceWorkerContainer,
  onReady: () => void,
): void {
  if (registration.waiting && container.controller) onReady()
  if (watched.has(registration)) return
  watched.add(registration)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      // Without a controller this is the first worker, and no update.
      if (worker.state === 'installed' && container.controller) onReady()
    })
  })
}

/**
 * A page that already had a worker gets another one only when the reader accepted an update, in
 * this tab or in another. The first worker's arrival moves nothing.
 */
function reloadOnUpdate(host: Window, container: ServiceWorkerContainer): void {
  let controlled = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (controlled) host.location.reload()
    controlled = true
  })
}

function describeKept({ state, reason, kept, total, bytes, whole }: FromWorker): Kept {
  if (state === 'kept') return { state: 'ready', kept, total, bytes, whole }
  if (state !== 'incomplete') return { state: 'preparing', kept, total }
  return { state: 'incomplete', reason: reason ?? 'network', kept, total }
}

type Retry = { readonly now: () => void; readonly later: () => void; readonly stop: () => void }

function createRetry(host: Window, attempt: () => void): Retry {
  let wait = FIRST_RETRY
  let timer: number | undefined
  return {
    now() {
      host.clearTimeout(timer)
      attempt()
    },
    later() {
      host.clearTimeout(timer)
      timer = host.setTimeout(attempt, wait)
      wait = Math.min(wait * 2, LONGEST_RETRY)
    },
    stop() {
      host.clearTimeout(timer)
      wait = FIRST_RETRY
    },
  }
}

function watchNetwork(host: Window, change: Change, onBack: () => void): void {
  host.addEventListener('offline', () => change({ online: false }))
  host.addEventListener('online', () => {
    change({ online: true })
    onBack()
  })
}

function watchReturn(host: Window, look: () => void): void {
  let last = Date.now()
  host.document.addEventListener('visibilitychange', () => {
    if (host.document.visibilityState !== 'visible' || Date.now() - last < LOOK_AGAIN) return
    last = Date.now()
    look()
  })
}

/** After everything the page shows has come, and the browser has nothing better to do. */
function whenAtRest(host: Window, act: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in host) host.requestIdleCallback(act, { timeout: 2000 })
    else setTimeout(act, 200)
  }
  if (host.document.readyState === 'complete') rest()
  else host.addEventListener('load', rest, { once: true })
}

function post(worker: ServiceWorker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message)
}
