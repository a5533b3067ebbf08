import { cleanup } from '@testing-library/react'
import { afterAll, vi } from 'vitest'

/*
 * The files of a worker share one window: to open a window for each took longer than all their tests.
 * Each file leaves it as it found it, and loads the app anew.
 */

const stopListening: (() => void)[] = []

// The app listens for as long as it lives: an earlier file’s app would still take this one’s keys.
const listen = window.addEventListener.bind(window)
const addEventListener: typeof listen = (
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) => {
  listen(type, listener, options)
  stopListening.push(() => window.removeEventListener(type, listener, options))
}
Object.assign(window, { addEventListener })

const found = new Map(listHosts().map((host) => [host, propertiesOf(host)]))

afterAll(() => {
  cleanup()
  for (const stop of stopListening.splice(0)) stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  for (const [host, properties] of found) leaveAsFound(host, properties)
  for (const element of [document.documentElement, document.body])
    for (const name of element.getAttributeNames()) element.removeAttribute(name)
  document.head.replaceChildren()
  document.body.replaceChildren()
  localStorage.clear()
  sessionStorage.clear()
  history.replaceState(null, '', '/')
  vi.resetModules()
})

/** What a test may lend something to: the window and what stands in it, and each of its classes. */
function listHosts(): readonly object[] {
  const classes = Object.getOwnPropertyNames(window)
    .filter((name) => /^[A-Z]/.test(name))
    .map((name): unknown => Reflect.get(window, name))
    .filter((one) => typeof one === 'function')
  const prototypes = classes
    .map((one): unknown => one.prototype)
    .filter((one) => typeof one === 'object' && one !== null)
  return [window, document, navigator, document.documentElement, ...classes, ...prototypes]
}

type Properties = ReadonlyMap<string, PropertyDescriptor>

function propertiesOf(host: object): Properties {
  return new Map(Object.entries(Object.getOwnPropertyDescriptors(host)))
}

function leaveAsFound(host: object, properties: Properties): void {
  for (const [name, now] of propertiesOf(host)) {
    const was = properties.get(name)
    if (was?.value === now.value && was?.get === now.get) continue
    if (was) Object.defineProperty(host, name, was)
    else Reflect.deleteProperty(host, name)
  }
  for (const [name, was] of properties)
    if (!Object.hasOwn(host, name)) Object.defineProperty(host, name, was)
}
