import type { AppEvent } from '../library/appEvent.ts'
import type * as KeeperFile from '../library/offline/offlineHere.ts'
import { holdsRecords, isWhole } from './mayWait.ts'
import { recordInput } from './recordInput.ts'
import { sendFor, showLook } from './showLook.ts'

/*
 * Runs before the first paint, as a classic script without imports or exports of its own. A page is
 * its text, and reads as it came: the app is fetched when the browser has nothing better to do, and
 * runs when the reader first wants more than to read.
 */

type Keeper = typeof KeeperFile

const root = document.documentElement
show(true)
showLook(document)

/** Where the data lies that the page was rendered from. */
const pointer = document.querySelector<HTMLLinkElement>('link[data-key]')
const story = pointer?.dataset['key']?.includes('articles/') ? pointer.href : ''

/** The build writes the addresses of the app's parts into the page. */
const note = document.querySelector<HTMLMetaElement>(
  `meta[name="${story ? 'story-parts' : 'parts'}"]`,
)
const parts = note?.content.split(' ') ?? []
const [keeper = '', entry] = parts
let begun = false

/** Pages are in English; who reads the app in another of its languages gets its words from the app. */
const spoken = /^(ar|de|es|fr)\b/.exec(root.dataset['language'] ?? navigator.language)?.[0]

addEventListener('stalled' satisfies AppEvent, stall)

recordInput(begin)
if (isWhole(document, location)) {
  addEventListener('load', () =>
    'requestIdleCallback' in window
      ? requestIdleCallback(prepare, { timeout: 2000 })
      : setTimeout(prepare, 200),
  )
} else {
  // What the paint needs is here with the first frame; a tab in the background has none.
  requestAnimationFrame(begin)
  setTimeout(begin, 1000)
}

/** Fetches all parts at once; the entry runs them one by one. */
function begin(): void {
  if (begun || !entry) return
  begun = true
  show(true)
  fetchData()
  for (const href of parts) sendFor({ rel: 'modulepreload', href })
  import(/* @vite-ignore */ entry).then(
    () => dispatchEvent(new Event('begin' satisfies AppEvent)),
    stall,
  )
}

/**
 * Without the app, the page is what it is without scripts: nothing looks alive that isn't. The next who
 * asks tries again, and so does the page when there is a connection again.
 */
function stall(): void {
  begun = false
  show(false)
  addEventListener('online', begin)
  // What a host once sent broken may be kept for a year: the next time it is as it is there now.
  fetchParts({ cache: 'reload' })
  keepForOffline()
}

/** Where it isn't, the page says so in a line of the reader's language that stands in its HTML. */
function show(isAlive: boolean): void {
  root.classList.toggle('js', isAlive)
  document.querySelector(`#stalled-${spoken ?? 'en'}`)?.toggleAttribute('hidden', isAlive)
}

/** Starts what keeps the library for reading without a network, and this story before all. */
function keepForOffline(): void {
  import(/* @vite-ignore */ keeper)
    .then(({ offlineHere }: Keeper) => offlineHere().keepStory(story))
    // Reading goes on without it.
    .catch(() => {})
}

/** When the page is at rest. */
function prepare(): void {
  if (spoken) return begin()
  keepForOffline()
  holdsRecords(window, location.pathname).then((has) => (has ? begin : fetchAhead)(), fetchAhead)
}

/** Brings the app near, so that it is there at once when it is needed. */
function fetchAhead(): void {
  if (navigator.connection?.saveData) return
  fetchParts()
  fetchData()
}

/** Not another version than the page was rendered from: its pointer has the `integrity` of that one. */
function fetchData(): void {
  if (pointer) window.near ??= fetchLow(pointer.href, pointer.dataset)
}

function fetchParts(how?: RequestInit): void {
  for (const href of parts) void fetchLow(href, how)
}

/** Nothing for what can’t be had now: it is asked for again when it is needed. */
function fetchLow(href: string, how?: RequestInit): Promise<string> {
  return fetch(href, { priority: 'low', ...how })
    .then((answer) => (answer.ok ? answer.text() : ''))
    .catch(() => '')
}

declare global {
  interface Window {
    /** The data that the page was rendered from, in that very version. */
    near?: Promise<string>
  }
  interface Navigator {
    /** Not in every browser: https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly saveData?: boolean }
  }
}
