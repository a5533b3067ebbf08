import type { FromWorker, ToWorker } from '../library/offline/offlineMessages.ts'
import { answerData } from './answerData.ts'
import { answerFont } from './answerFont.ts'
import {
  answerNavigation,
  answerShellFile,
  dropOldShells,
  keepShell,
  mendShell,
} from './answerShell.ts'
import { pathOf } from './builtFile.ts'
import { createRounds } from './createRounds.ts'
import { keepLibrary, keepStory } from './keepLibrary.ts'
import { switchOn } from './switchedOff.ts'
import { ADD, takeShare } from './takeShare.ts'

/**
 * The app without a network. Four caches: the *shell*, which is the app itself, a whole one a
 * build; the *library*, which is the edition's stories, kept after the page has come to rest; the
 * *fonts* that the reader chose; and the *inbox*, with what other apps share until it is taken.
 *
 * A new build waits until the reader accepts it or closes every tab. It never takes over unasked.
 */
declare const self: ServiceWorkerGlobalScope
/** Written in at build: addresses relative to the base, with their versions. */
declare const SHELL_FILES: readonly string[]
declare const FONT_FILES: readonly string[]
declare const BUILD_ID: string
declare const EDITION_ID: string

const base = new URL(self.registration.scope)
const network: typeof fetch = (input, init) => fetch(input, init)
const shell = { caches, name: `shell-${BUILD_ID}`, base, files: SHELL_FILES, fetch: network }
const library = {
  caches,
  base,
  edition: EDITION_ID,
  fetch: network,
  tell,
  sound: new Set<string>(),
}
const fonts = { caches, base, files: FONT_FILES, fetch: network }
const inbox = { caches, base, newId: () => crypto.randomUUID() }
const shellAddresses = new Set(SHELL_FILES.map(pathOf))

/** The app first: without it no story can be read. */
const keepAll = createRounds(async (room) => {
  await keepLibrary(library, room, await mendShell(shell))
})

/** How long a page may take until it asks for keeping, in ms. */
const PAGE_PATIENCE = 20_000
let noteAsked = () => {}
const asked = new Promise<void>((resolve) => (noteAsked = resolve))

/**
 * A page that is broken, since what is kept of the app is, never asks: then the app is looked after
 * all the same. What waits here would hold up an update, so it ends with the first that asks.
 */
async function lookAfterApp(): Promise<void> {
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, PAGE_PATIENCE, 'late'))
  if ((await Promise.race([asked, late])) === 'late') await mendShell(shell)
}

self.addEventListener('install', (event) => event.waitUntil(keepShell(shell)))

self.addEventListener('activate', (event) =>
  // Claimed at once, so that a page opened before the first worker still finds its own build's
  // files after the next deploy.
  event.waitUntil(dropOldShells(shell).then(() => self.clients.claim())),
)

self.addEventListener('message', (event) => {
  // The page's own script is the only sender: the worker's scope is its origin.
  const message: ToWorker = event.data
  if (message.type === 'update') event.waitUntil(self.skipWaiting())
  if (message.type === 'keepStory') event.waitUntil(keepStory(library, message.address))
  if (message.type === 'keep') {
    noteAsked()
    event.waitUntil(switchOn(caches).then(() => keepAll(message.room)))
  }
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (!url.href.startsWith(base.href)) return
  const address = url.pathname.slice(base.pathname.length)
  if (request.method === 'POST' && address === ADD) event.respondWith(takeShare(inbox, request))
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') {
    event.waitUntil(lookAfterApp())
    if (!hasExtension(address)) event.respondWith(answerNavigation(shell, request))
  } else if (shellAddresses.has(address)) {
    event.respondWith(answerShellFile(shell, request))
  } else if (address.startsWith('data/') && address.endsWith('.json')) {
    event.respondWith(answerData(library, request))
  } else if (address.endsWith('.woff2')) {
    event.respondWith(answerFont(fonts, request))
  }
})

/** A feed or a picture that is opened by its address is no page of the app. */
function hasExtension(address: string): boolean {
  return /\.\w+$/.test(address)
}

async function tell(message: FromWorker): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a client has none to name
  for (const page of pages) page.postMessage(message)
}
