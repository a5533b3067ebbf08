import type { OfflineFile, OfflineList } from '../article/Edition.ts'
import type { FromWorker, IncompleteReason } from '../library/offline/offlineMessages.ts'
import { LIBRARY, OPENED_STORIES, SOUND } from './cacheNames.ts'
import { type Library, OFFLINE_LIST, findKeptVersion, isJson, openKeptList } from './answerData.ts'
import { fetchBuilt, hashOf, isAsBuilt, isPage, pathOf, put, whyUnkept } from './builtFile.ts'
import { isSwitchedOff } from './switchedOff.ts'

/** Bytes of the newest stories that an earlier release kept: its pages don't say. */
const ROOM = 25_000_000
/** What is fetched for one message: the browser ends an event that lasts for minutes. */
const SHARE = { files: 1000, bytes: 8_000_000 }
const AT_ONCE = 4
/** A connection this slow to give the list is as good as none, in ms. */
const LIST_PATIENCE = 15_000
/** Pages are told after this many files, so that telling costs less than keeping. */
const TELL_EVERY = 25

/** So many of the newest files are read again in every round; the others once, which is noted. */
const READ_AGAIN = 300

/**
 * Keeps the edition's stories, and tells the pages how far it is. What is kept already and is still
 * as it was built isn't fetched again, so that an interrupted round goes on where it was. A file that
 * fails leaves the rest alone. Only when all is there is the old edition dropped, and what there is no
 * room for. `missing` is why the app itself isn't there whole: then nothing is ready. Where the reader
 * chose meanwhile that nothing is kept, it ends without a word. Never rejects.
 */
export async function keepLibrary(
  library: Library,
  room = ROOM,
  missing?: IncompleteReason,
): Promise<void> {
  try {
    if (!(await isSwitchedOff(library.caches))) await keepInto(library, room, missing)
  } catch (error) {
    const reason = whyUnkept(error)
    await library.tell({ ...NOTHING, state: 'incomplete', reason, reached: true })
  }
}

const NOTHING = { type: 'kept', kept: 0, total: 0, bytes: 0, whole: false } as const

async function keepInto(library: Library, room: number, missingApp?: IncompleteReason) {
  const cache = await library.caches.open(LIBRARY)
  const before = await openKeptList(library, cache).catch(() => undefined)
  const offered = await fetchList(library)
  const list = chooseList(library.edition, before, offered.list)
  const reached = offered.reason !== 'network'
  if (!list) {
    const reason = offered.reason ?? 'network'
    return library.tell({ ...NOTHING, state: 'incomplete', reason, reached })
  }

  await openSound(library).catch(none)
  const known = library.sound.size
  const held = new Set((await cache.keys()).map(({ url }) => url))
  const wanted = chooseFiles(list.files, await openedPaths(library, cache), room)
  await dropBroken(library, cache, wanted, held)
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

  if (await isSwitchedOff(library.caches)) return undefined
  const isWhole = !failure && share.length === missing.length
  if (isWhole && offered.response && list === offered.list) {
    await cache.put(urlOf(library, OFFLINE_LIST), offered.response)
  }
  // Where there is no room for the note, those files are read again, and are kept all the same.
  if (library.sound.size > known) await noteSound(library, held).catch(none)
  if (failure) return tellHowFar('incomplete', failure)
  if (!isWhole) return tellHowFar('paused')
  await dropUnwanted(library, cache, held, { list, room, isLatest: list === offered.list })
  return missingApp ? tellHowFar('incomplete', missingApp) : tellHowFar('kept')
}

type Offered = {
  readonly list?: OfflineList
  readonly response?: Response
  /** Why there is none. */
  readonly reason?: IncompleteReason
}

async function fetchList(library: Library, cache: RequestCache = 'no-cache'): Promise<Offered> {
  const signal = AbortSignal.timeout(LIST_PATIENCE)
  const response = await library.fetch(urlOf(library, OFFLINE_LIST), { cache, signal }).catch(none)
  if (!response?.ok || isPage(response)) return { reason: 'network' }
  const list = await readList(response.clone())
  if (list) return { list, response }
  return cache === 'reload' ? { reason: 'damaged' } : fetchList(library, 'reload')
}

function none(): undefined {
  return undefined
}

/** The list, if it is as the build wrote it: an edition's id is the hash over all that is in it. */
async function readList(response: Response): Promise<OfflineList | undefined> {
  try {
    const list: OfflineList = await response.json()
    const addresses = list.files.map(({ address }) => address).join('\n')
    const hash = await hashOf(new TextEncoder().encode(addresses))
    return hash.startsWith(list.edition) ? list : undefined
  } catch {
    return undefined
  }
}

/** Where the kept files stand that were found sound, each with the hash of what it holds. */
const SOUND_LIST = 'data/sound.txt'

/** A worker that is new needn't read what an earlier one has. */
async function openSound(library: Library): Promise<void> {
  if (library.sound.size > 0) return
  const cache = await library.caches.open(SOUND)
  const noted = await cache.match(urlOf(library, SOUND_LIST))
  for (const address of (await noted?.text())?.split('\n') ?? []) {
    library.sound.add(urlOf(library, address))
  }
}

async function noteSound(library: Library, held: ReadonlySet<string>): Promise<void> {
  const cache = await library.caches.open(SOUND)
  const sound = [...library.sound].filter((url) => held.has(url))
  const addresses = sound.map((url) => url.slice(library.base.href.length))
  await cache.put(urlOf(library, SOUND_LIST), new Response(addresses.join('\n')))
}

/** Of the files that are held, lets go of those that aren't what was built. */
async function dropBroken(
  library: Library,
  cache: Cache,
  wanted: readonly OfflineFile[],
  held: Set<string>,
): Promise<void> {
  const due = wanted.filter(({ address }, at) => {
    const url = urlOf(library, address)
    return held.has(url) && (at < READ_AGAIN || !library.sound.has(url))
  })
  await inTurns(due, async ({ address }) => {
    const url = urlOf(library, address)
    const kept = await cache.match(url, { ignoreVary: true })
    if (kept && (await isAsBuilt(kept, address))) return library.sound.add(url)
    held.delete(url)
    return cache.delete(url)
  })
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

/** The front page's list, the newest files as far as there is room, and what the reader opened. */
export function chooseFiles(
  files: readonly OfflineFile[],
  opened: ReadonlySet<string>,
  room: number,
): readonly OfflineFile[] {
  let bytes = 0
  return files.filter((file, at) => {
    bytes += file.bytes
    return at === 0 || bytes <= room || opened.has(pathOf(file.address))
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
  const failures = new Set<IncompleteReason>()
  let count = 0
  await inTurns(files, async ({ address }) => {
    // Where nothing more can be kept, every further file would be fetched for nothing.
    if (failures.has('storage') || failures.has('refused') || (await isSwitchedOff(library.caches)))
      return
    const failed = await keepFile(library, cache, address)
    if (failed) failures.add(failed)
    else await onKept(urlOf(library, address), ++count)
  })
  const [first] = failures
  return first
}

/** Acts on every item, on a few at a time. */
async function inTurns<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  const queue = items.values()
  const goOn = async () => {
    for (const item of queue) await act(item)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, goOn))
}

async function keepFile(
  library: Library,
  cache: Cache,
  address: string,
): Promise<IncompleteReason | undefined> {
  const url = urlOf(library, address)
  const answer = await fetchBuilt(library.fetch, url, address)
  if (!(answer instanceof Response)) return answer
  library.sound.add(url)
  return put(cache, url, answer)
}

type Choice = {
  readonly list: OfflineList
  readonly room: number
  /** The host has no other edition. */
  readonly isLatest: boolean
}

/** What was opened of an edition that isn't accepted yet, so that no list names it, is for later. */
async function dropUnwanted(
  library: Library,
  cache: Cache,
  held: Set<string>,
  { list, room, isLatest }: Choice,
): Promise<void> {
  // Anew: a story may have been opened since the round began.
  const opened = await openedPaths(library, cache)
  const urlsOf = (files: readonly OfflineFile[]) =>
    new Set(files.map(({ address }) => urlOf(library, address)))
  const wanted = urlsOf(chooseFiles(list.files, opened, room)).add(urlOf(library, OFFLINE_LIST))
  const listed = urlsOf(list.files)
  const isForLater = (url: string) =>
    !isLatest && !listed.has(url) && opened.has(pathOf(url.slice(library.base.href.length)))
  for (const url of held) {
    if (wanted.has(url) || isForLater(url)) continue
    await cache.delete(url)
    held.delete(url)
  }
}

/**
 * Keeps one story that the reader has open: its page came with the text written in, so nothing
 * else would fetch its file. Never rejects.
 */
export async function keepStory(library: Library, address: string): Promise<void> {
  try {
    if (await isSwitchedOff(library.caches)) return
    const cache = await library.caches.open(LIBRARY)
    const asked = urlOf(library, address)
    const opened = await openOpened(library, cache)
    await opened.put(pathOf(asked), new Response())
    const exact = asked.includes('?') ? asked : await findKeptVersion(library, cache, asked)
    if (exact === undefined) return await keepUnknown(library, cache, asked)
    const kept = await cache.match(exact, { ignoreVary: true })
    if (!kept || !(await isAsBuilt(kept, exact))) await keepFile(library, cache, exact)
  } catch {
    // Without room or a cache the story stays what it was: readable with a network.
  }
}

/** Keeps a story whose version no list names yet. */
async function keepUnknown(library: Library, cache: Cache, url: string): Promise<void> {
  const anyVersion = { ignoreSearch: true, ignoreVary: true }
  const held = await cache.match(url, anyVersion)
  if (held && (await isJson(held))) return
  const answer = await library.fetch(url, { cache: 'reload' })
  if (answer.ok && (await isJson(answer))) await cache.put(url, answer)
  // The library may have come to the same story meanwhile: then its copy, which has a version,
  // is the one to stay.
  const copies = await cache.keys(url, anyVersion)
  if (copies.length > 1) await cache.delete(url)
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

async function openedPaths(library: Library, cache: Cache): Promise<ReadonlySet<string>> {
  const opened = await (await openOpened(library, cache)).keys()
  return new Set(opened.map(({ url }) => url.slice(library.base.href.length)))
}

/**
 * Names what the reader opened. An earlier release kept that as well, and didn't note it: what is
 * kept beyond its room can only be there for that.
 */
async function openOpened(library: Library, cache: Cache): Promise<Cache> {
  const isNew = !(await library.caches.has(OPENED_STORIES))
  const opened = await library.caches.open(OPENED_STORIES)
  if (!isNew) return opened
  const { files = [] } = (await openKeptList(library, cache).catch(none)) ?? {}
  const held = new Set((await cache.keys()).map(({ url }) => url))
  const newest = new Set(chooseFiles(files, new Set(), ROOM))
  for (const file of files) {
    if (!newest.has(file) && held.has(urlOf(library, file.address)))
      await opened.put(urlOf(library, pathOf(file.address)), new Response())
  }
  return opened
}

function urlOf(library: Library, address: string): string {
  return new URL(address, library.base).href
}
