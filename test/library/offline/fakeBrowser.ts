import { startOffline } from '../../../src/library/offline/startOffline.ts'
import type { FromWorker, ToWorker } from '../../../src/library/offline/offlineMessages.ts'

type WorkerState = 'installing' | 'installed' | 'activated' | 'redundant'

/** A worker as a page sees it: its state, and what was posted to it. */
export function createWorker(state: WorkerState) {
  const posted: ToWorker[] = []
  const worker = Object.assign(new EventTarget(), {
    state,
    postMessage: (message: ToWorker) => {
      posted.push(message)
    },
  })
  return {
    worker,
    posted,
    become(next: WorkerState) {
      worker.state = next
      worker.dispatchEvent(new Event('statechange'))
    },
  }
}

type FakeWorker = ReturnType<typeof createWorker>['worker']

/** One page of a browser with service workers, at rest: as much of it as keeping needs. */
export function createBrowser() {
  const registered: string[] = []
  const registration = Object.assign(new EventTarget(), {
    active: null as FakeWorker | null,
    waiting: null as FakeWorker | null,
    installing: null as FakeWorker | null,
    updates: 0,
    update() {
      registration.updates++
      return Promise.reject(new TypeError('no network'))
    },
  })
  const container = Object.assign(new EventTarget(), {
    controller: null as FakeWorker | null,
    ready: Promise.resolve(registration),
    register: (address: string): Promise<typeof registration> => {
      registered.push(address)
      return Promise.resolve(registration)
    },
    getRegistration: (): Promise<typeof registration | undefined> => Promise.resolve(undefined),
  })
  let reloads = 0
  const kept = new Map<string, string>()
  const host = Object.assign(new EventTarget(), {
    isSecureContext: true,
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    matchMedia: () => ({ matches: false }),
    navigator: { onLine: true, serviceWorker: container },
    document: Object.assign(new EventTarget(), {
      readyState: 'complete',
      visibilityState: 'visible',
    }),
    location: {
      reload: () => {
        reloads++
      },
    },
    requestIdleCallback: (act: () => void) => act(),
    setTimeout: (act: () => void, wait: number) => setTimeout(act, wait),
    clearTimeout: (timer: ReturnType<typeof setTimeout> | undefined) => clearTimeout(timer),
  })
  return {
    host,
    container,
    registration,
    registered,
    reloads: () => reloads,
    start: () => startOffline({ base: '/news/', host: host as unknown as Window }),
    tell: (message: Partial<FromWorker>) => {
      const data: FromWorker = { ...NOTHING, ...message }
      container.dispatchEvent(new MessageEvent('message', { data }))
    },
  }
}

const NOTHING: FromWorker = {
  type: 'kept',
  state: 'keeping',
  kept: 0,
  total: 0,
  bytes: 0,
  whole: false,
  reached: true,
}

/** Lets every promise that can settle do so. */
export function settle(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}
