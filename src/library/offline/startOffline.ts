import {
  OFFLINE_UNKNOWN,
  UNSUPPORTED,
  type Change,
  type Offline,
  type OfflineStore,
} from './Offline.ts'
import { tell } from './offlineMessages.ts'
import { openKeeper } from './openKeeper.ts'
import { isOff } from './room.ts'

type Options = { readonly base: string; readonly host?: Window }

/**
 * Starts to keep the library for reading without a network, once the page has come to rest. `base`
 * is the path the app is served under. Never throws: where the browser has no service worker or
 * refuses it, reading goes on and the state says so.
 */
export function startOffline({ base, host = window }: Options): OfflineStore {
  const { peek, change, subscribe } = createState(host)
  const container = findContainer(host)
  const keeper = container && openKeeper({ base, host, container, change })
  const keepNow = () => void keeper?.keep()
  if (container) reloadOnUpdate(host, container)
  else change({ library: UNSUPPORTED })
  watchNetwork(host, change, keepNow)
  whenAtRest(host, keepNow)

  return {
    peek,
    subscribe,
    keep: keepNow,
    acceptUpdate: () => keeper?.acceptUpdate(),
    keepStory(address) {
      if (address && !isOff(host))
        void container?.ready.then(({ active }) => tell(active, { type: 'keepStory', address }))
    },
  }
}

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

function watchNetwork(host: Window, change: Change, onBack: () => void): void {
  host.addEventListener('offline', () => change({ online: false }))
  host.addEventListener('online', () => {
    change({ online: true })
    onBack()
  })
}

/** After everything the page shows has come, and the browser has nothing better to do. */
function whenAtRest(host: Window, act: () => void): void {
  const rest = () => {
    if ('requestIdleCallback' in host) host.requestIdleCallback(act, { timeout: 2000 })
    else setTimeout(act, 200)
  }
  if (host.document.readyState === 'complete') rest()
  else host.addEventListener('load', rest)
}
