import type { OfflineFile, OfflineList } from '../article/Edition.ts'
import type { FromWorker, IncompleteReason } from '../library/offline/offlineMessages.ts'
import { LIBRARY, type Library, OFFLINE_LIST, isJson, openKeptList } from './answerData.ts'

/** Bytes of stories that are kept unasked, the newest first. */
const ROOM = 25_000_000
/** What is fetched for one message: the browser ends an event that lasts for minutes. */
const SHARE = { files: 1000, bytes: 8_000_000 }
const AT_ONCE = 4
/** A connection this slow to give the list is as good as none, in ms. */
const LIST_PATIENCE = 15_000
/** Pages are told after this many files, so that telling costs less than keeping. */
const TELL_EVERY = 25

/**
 * Keeps the edition's stories, and tells the pages how far it is. What is kept already isn't
 * fetched again, so that an interrupted round goes on where it was. A file that fails leaves the
 * rest alone. Only when all is there is the old edition dropped. Never rejects.
 */
export async function keepLibrary(library: Library): Promise<void> {
  try {
    const cache = await library.caches.open(LIBRARY)
    await keepInto(library, cache)
  } catch {
    await library.tell({ ...NOTHING, state: 'incomplete', reason: 'storage', reached: true })
  }
}

const NOTHING = { type: 'kept', kept: 0, total: 0, bytes: 0, whole: false } as const

async function keepInto(library: Library, cache: Cache): Promise<void> {
  const before = await openKeptList(library, cache).catch(() => undefined)
  const offered = await fetchList(library)
  const list = chooseList(library.edition, before, offered?.list)
  const reached = offered !== undefined
  if (!list) return library.tell({ ...NOTHING, state: 'incomplete', reason: 'network', reached })

  const held = new Set((await cache.keys()).map(({ url }) => url))
  const wanted = chooseFiles(list.files, heldPaths(held, library.base))
  const missing = wanted.filter(({ address }) => !held.has(urlOf(library, address)))
  const share = takeShare(missing)

  const tellHowFar = (state: FromWorker['state'], reason?: IncompleteReason) =>
    library.tell({ ...countKept(library, list, held), state, reached, ...(reason && { reason }) })
  // A host that can't even give the list would fail a thousand times over.
  if (!reached && missing.length > 0) return tellHowFar('incomplete', 'network')
  if (share.length > 0) await tellHowFar('keeping')
  const failure = await keepFiles(library, cache, share, async (url, count) => {
    held.add(url)
    if (count % TELL_EVERY === 0) await tellHowFar('keeping')
  })

  if (failure) return tellHowFar('incomplete', failure)
  if (share.length < missing.length) return tellHowFar('paused')
  if (offered && list === offered.list) {
    await cache.put(urlOf(library, OFFLINE_LIST), offered.response)
    await dropUnlisted(library, cache, list)
  }
  return tellHowFar('kept')
}

async function fetchList(library: Library) {
  try {
    const response = await library.fetch(urlOf(library, OFFLINE_LIST), {
      cache: 'no-cache',
      signal: AbortSignal.timeout(LIST_PATIENCE),
    })
    if (!response.ok || !isJson(response)) return undefined
    const list: OfflineList = await response.clone().json()
    return { list, response }
  } catch {
    return undefined
  }
}

/**
 * The list to keep. When the host has an edition that isn't this build's, the one that is kept
 * stays, since its reader hasn't accepted the new one; but an empty library takes what there is.
 */
function chooseList(
  edition: string,
  before: OfflineList | undefined,
  offered: OfflineList | undefined,
): OfflineList | undefined {
  if (offered && (offered.edition === edition || !before)) return offered
  return before
}

/** The newest files as far as there is room, and whatever the reader opened beyond that. */
export function chooseFiles(
  files: readonly OfflineFile[],
  heldPaths: ReadonlySet<string>,
  room = ROOM,
): readonly OfflineFile[] {
  let bytes = 0
  return files.filter((file) => {
    bytes += file.bytes
    return bytes <= room || heldPaths.has(pathOf(file.address))
  })
}

/** As many of the missing files as one event may fetch; at least one. */
export function takeShare(missing: readonly OfflineFile[], share = SHARE): readonly OfflineFile[] {
  let bytes = 0
  const full = missing.findIndex((file, at) => {
    bytes += file.bytes
    return at > 0 && (at >= share.files || bytes > share.bytes)
  })
  return full === -1 ? missing : missing.slice(0, full)
}

/** Fetches the files, a few at a time. Gives the first reason that one of them isn't there. */
async function keepFiles(
  library: Library,
  cache: Cache,
  files: readonly OfflineFile[],
  onKept: (url: string, count: number) => Promise<void>,
): Promise<IncompleteReason | undefined> {
  const queue = files.map(({ address }) => urlOf(library, address))
  let failure: IncompleteReason | undefined
  let count = 0
  async function keepNext(): Promise<void> {
    for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
      const failed = await keepFile(library, cache, url)
      if (failed) failure ??= failed
      else await onKept(url, ++count)
      // Without room, every further file would be fetched for nothing.
      if (failed === 'storage') queue.length = 0
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext))
  return failure
}

async function keepFile(
  library: Library,
  cache: Cache,
  url: string,
): Promise<IncompleteReason | undefined> {
  const response = await library.fetch(url).catch(() => undefined)
  if (!response?.ok || !isJson(response)) return 'network'
  try {
    await cache.put(url, response)
    return undefined
  } catch (error) {
    // A body that breaks off rejects as well; only the device's limit has this name.
    return error instanceof Error && error.name === 'QuotaExceededError' ? 'storage' : 'network'
  }
}

async function dropUnlisted(library: Library, cache: Cache, list: OfflineList): Promise<void> {
  const listed = new Set(list.files.map(({ address }) => urlOf(library, address)))
  listed.add(urlOf(library, OFFLINE_LIST))
  for (const request of await cache.keys()) {
    if (!listed.has(request.url)) await cache.delete(request)
  }
}

/**
 * Keeps one story that the reader has open: its page came with the text written in, so nothing
 * else would fetch its file. Never rejects.
 */
export async function keepStory(library: Library, address: string): Promise<void> {
  try {
    const cache = await library.caches.open(LIBRARY)
    const url = urlOf(library, address)
    const held = await cache.match(url, { ignoreSearch: !url.includes('?'), ignoreVary: true })
    if (held) return
    await keepFile(library, cache, url)
    // The library may have come to the same story meanwhile: then its copy, which has a version,
    // is the one to stay.
    if (url.includes('?')) return
    const copies = await cache.keys(url, { ignoreSearch: true, ignoreVary: true })
    if (copies.length > 1) await cache.delete(url)
  } catch {
    // Without room or a cache the story stays what it was: readable with a network.
  }
}

function countKept(library: Library, list: OfflineList, held: ReadonlySet<string>) {
  const heldFiles = list.files.filter(({ address }) => held.has(urlOf(library, address)))
  return {
    type: 'kept',
    kept: heldFiles.filter(isStory).length,
    total: list.files.filter(isStory).length,
    bytes: heldFiles.reduce((sum, file) => sum + file.bytes, 0),
    whole: heldFiles.length === list.files.length,
  } as const
}

function isStory(file: OfflineFile): boolean {
  return file.address.startsWith('data/articles/')
}

function heldPaths(held: ReadonlySet<string>, base: URL): ReadonlySet<string> {
  return new Set([...held].map((url) => pathOf(url.slice(base.href.length))))
}

function pathOf(address: string): string {
  return address.split('?', 1)[0] ?? address
}

function urlOf(library: Library, address: string): string {
  return new URL(address, library.base).href
}
