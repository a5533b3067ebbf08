import { NOT_REACHED, type Change, type Kept } from './Offline.ts'
import { type FromWorker, post } from './offlineMessages.ts'
import { createScriptTrust } from '../parser/trustedScript.ts'

/** How often a page that stays open looks for a new edition, at most, in ms. */
const LOOK_AGAIN = 30 * 60_000
/** The first wait before what failed is tried again, in ms; it doubles up to the longest. */
const FIRST_RETRY = 15_000
const LONGEST_RETRY = 10 * 60_000

/** What keeps the library for reading without a network, by the service worker. */
export type Keeper = {
  /** Starts the worker, or asks the one at work to go on. */
  readonly keep: () => Promise<void>
  /** Lets a worker that waits take over. */
  readonly acceptUpdate: () => void
}

type Options = {
  readonly base: string
  readonly host: Window
  readonly container: ServiceWorkerContainer
  readonly change: Change
}

/** Listens to the service worker from now on, and tells what becomes of it. */
export function openKeeper({ base, host, container, change }: Options): Keeper {
  const trust = createScriptTrust(host, base)
  const retry = createRetry(host, () => void prepare())
  let registration: ServiceWorkerRegistration | undefined

  async function prepare() {
    registration = await register(container, base, trust)
    if (!registration) return change({ library: { state: 'unsupported' } })
    watchUpdate(registration, container, () => change({ updateReady: true }))
    if (await settle(registration)) return goOn()
    change({ library: NOT_REACHED })
    retry.later()
  }

  function goOn() {
    if (registration?.active) post(registration.active, { type: 'keep' })
  }

  container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.type !== 'kept') return
    change({ library: describeKept(data), online: data.reached && host.navigator.onLine })
    if (data.state === 'paused') goOn()
    else if (data.state === 'incomplete' || !data.reached) retry.later()
    else retry.stop()
  })
  watchReturn(host, () => {
    // Looking for an update fails without a network: there is a next time.
    registration?.update().catch(() => undefined)
  })

  return {
    keep() {
      retry.stop()
      return prepare()
    },
    acceptUpdate() {
      if (registration?.waiting) post(registration.waiting, { type: 'update' })
    },
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

function describeKept({ state, reason, kept, total, bytes, whole }: FromWorker): Kept {
  if (state === 'kept') return { state: 'ready', kept, total, bytes, whole }
  if (state !== 'incomplete') return { state: 'preparing', kept, total }
  return { state: 'incomplete', reason: reason ?? 'network', kept, total }
}

type Retry = { readonly later: () => void; readonly stop: () => void }

function createRetry(host: Window, attempt: () => void): Retry {
  let wait = FIRST_RETRY
  let timer: number | undefined
  return {
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

function watchReturn(host: Window, look: () => void): void {
  let last = Date.now()
  host.document.addEventListener('visibilitychange', () => {
    if (host.document.visibilityState !== 'visible' || Date.now() - last < LOOK_AGAIN) return
    last = Date.now()
    look()
  })
}
