import { OFFLINE_UNKNOWN, type Change, type Offline, type OfflineStore } from './Offline.ts'
import { post } from './offlineMessages.ts'
import { openKeeper } from './openKeeper.ts'

type Options = { readonly base: string; readonly host?: Window }

/**
 * Starts to keep the library for reading without a network, once the page has come to rest. `base`
 * is the path the app is served under. Never throws: where the browser has no service worker or
 * refuses it, reading goes on and the state says so.
 */
export function startOffline({ base, host = window }: Options): OfflineStore {
  const { peek, change, subscribe } = createState(host)
  const noteReach = (reached: boolean) => change({ online: reached })
  const container = findContainer(host)

  if (!container) {
    change({ library: { state: 'unsupported' } })
    watchNetwork(host, change, () => {})
    return { peek, subscribe, acceptUpdate() {}, keepStory() {}, noteReach }
  }

  const keeper = openKeeper({ base, host, container, change })
  const keepNow = () => void keeper.keep()
  reloadOnUpdate(host, container)
  watchNetwork(host, change, keepNow)
  whenAtRest(host, keepNow)

  return {
    peek,
    subscribe,
    acceptUpdate: () => keeper.acceptUpdate(),
    keepStory(address) {
      void container.ready.then(({ active }) =>
        active ? post(active, { type: 'keepStory', address }) : undefined,
      )
    },
    noteReach,
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
  else host.addEventListener('load', rest, { once: true })
}
