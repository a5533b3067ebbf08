import { NOT_REACHED, type Change, type Kept, UNSUPPORTED } from './Offline.ts'
import { type FromWorker, tell } from './offlineMessages.ts'
import { isOff, openRoom } from './room.ts'
import { createScriptTrust } from '../parser/trustedScript.ts'

/** How often a page that stays open looks for a new edition, at most, in ms. */
const LOOK_AGAIN = 30 * 60_000
/** The first wait before what failed is tried again, in ms; it doubles up to the longest. */
const FIRST_RETRY = 5000
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
  let isToGoOn = false

  async function prepare() {
    if (isOff(host)) return change({ library: { state: 'off' } })
    try {
      registration = await container.register(trust('sw.js'), {
        scope: base,
        updateViaCache: 'none',
      })
    } catch (error) {
      // The file may be gone from the host: the worker of an earlier visit still does its work.
      registration = await container.getRegistration(base).catch(() => undefined)
      // Whatever else it is, the browser refuses.
      if (!registration) return fail(error instanceof TypeError ? NOT_REACHED : UNSUPPORTED)
    }
    isToGoOn = true
    // Where workers are blocked from outside, as in an automated browser, there is none, and no error.
    registration?.addEventListener('updatefound', follow)
    follow()
  }

  /** Looks at where the workers are, now and whenever one of them gets further. */
  function follow() {
    // The reader chose so meanwhile: the worker goes.
    if (isOff(host)) return
    const { installing, waiting, active } = registration ?? {}
    const coming = installing ?? waiting
    // Without a controller this is the first worker, and no update.
    if (coming?.state === 'installed' && container.controller) change({ updateReady: true })
    coming?.addEventListener('statechange', follow)
    if (active && isToGoOn) goOn()
    // The first one may fail to install.
    else if (!active && (!coming || coming.state === 'redundant')) fail(NOT_REACHED)
  }

  function goOn() {
    isToGoOn = false
    tell(registration?.active, { type: 'keep', room: openRoom(host) })
  }

  function fail(library: Kept) {
    change({ library })
    retry.later()
  }

  container.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (isOff(host)) return
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
    acceptUpdate: () => tell(registration?.waiting, { type: 'update' }),
  }
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
