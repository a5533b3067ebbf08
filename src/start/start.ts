import type * as KeeperFile from '../library/offline/offlineHere.ts'
import { holdsRecords, isWhole } from './mayWait.ts'
import { recordInput } from './recordInput.ts'
import { showLook } from './showLook.ts'

/*
 * Runs before the first paint, as a classic script without imports or exports of its own. A page is
 * its text, and reads as it came: the app is fetched when the browser has nothing better to do, and
 * runs when the reader first wants more than to read.
 */

type Keeper = typeof KeeperFile

const root = document.documentElement
root.classList.add('js')
showLook(document)

/** Where the data lies that the page was rendered from. */
const pointer = document.querySelector<HTMLLinkElement>('link[data-key]')
const story = pointer?.dataset['key']?.startsWith('data/articles/') ? pointer.dataset['key'] : null

/** The build writes the addresses of the app's parts into the page; the last one is the entry. */
const parts = [...(story ? filesIn('story-parts') : []), ...filesIn('parts')]
const entry = parts.at(-1)
let begun = false

/** Pages are in English; who reads the app in another of its languages gets its words from the app. */
const SPOKEN = /^(?:ar|de|es|fr)\b/

if (isWhole(document, location)) {
  recordInput(window, begin)
  whenAtRest(() => {
    if (SPOKEN.test(root.dataset['language'] ?? navigator.language)) return begin()
    keepForOffline()
    holdsRecords(window, location.pathname).then((has) => (has ? begin : fetchAhead)(), fetchAhead)
  })
} else if (document.querySelector('link[rel="canonical"]')) {
  // What the paint needs is here with the first frame; a tab in the background has none.
  requestAnimationFrame(begin)
  setTimeout(begin, 1000)
} else {
  begin()
}

/** Fetches all parts at once; the entry runs them one by one. */
function begin(): void {
  if (begun || !entry) return
  begun = true
  root.classList.add('js')
  for (const href of parts) {
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    )
  }
  import(/* @vite-ignore */ entry).catch(() => {
    // Without the app, the page is what it is without scripts. The next who asks tries again.
    begun = false
    root.classList.remove('js')
  })
}

/** Starts what keeps the library for reading without a network, and this story before all. */
function keepForOffline(): void {
  const [keeper] = filesIn('keeper')
  if (!keeper) return
  import(/* @vite-ignore */ keeper)
    .then((file: Keeper) => {
      const offline = file.offlineHere()
      return story && offline.keepStory(story)
    })
    // Reading goes on without it.
    .catch(() => {})
}

/** Brings the app near, so that it is there at once when it is needed. */
function fetchAhead(): void {
  if (navigator.connection?.saveData) return
  parts.forEach(fetchLow)
  if (pointer) window.near = fetchLow(pointer.href)
}

/** Nothing for what can’t be had now: it is asked for again when it is needed. */
function fetchLow(href: string): Promise<string> {
  return fetch(href, { priority: 'low' })
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '')
}

function whenAtRest(act: () => void): void {
  const rest = () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(act, { timeout: 2000 })
      : setTimeout(act, 200)
  if (document.readyState === 'complete') rest()
  else addEventListener('load', rest, { once: true })
}

function filesIn(name: string): readonly string[] {
  const note = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)
  return note?.content.split(' ') ?? []
}

declare global {
  interface Window {
    /** The data that the page was rendered from, once it has been fetched ahead. */
    near?: Promise<string>
  }
  interface Navigator {
    /** Not in every browser: https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly saveData?: boolean }
  }
}
