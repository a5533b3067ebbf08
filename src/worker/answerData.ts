import type { OfflineList } from '../article/Edition.ts'
import type { FromWorker } from '../library/offline/offlineMessages.ts'
import { LIBRARY } from './cacheNames.ts'
import { isAsBuilt } from './builtFile.ts'
import { answerInTime } from './inTime.ts'
import { isSwitchedOff } from './switchedOff.ts'

/** The edition's data files, and the cache that holds as many as there is room for. */
export type Library = {
  readonly caches: CacheStorage
  readonly base: URL
  /** The edition this worker was built with. */
  readonly edition: string
  readonly fetch: typeof fetch
  /** Kept files that were read and found as they were built, by this worker or, as it noted, an earlier one. */
  readonly sound: Set<string>
  readonly tell: (message: FromWorker) => Promise<void>
}

export const OFFLINE_LIST = 'data/offline.json'

/**
 * A data file. With a version, what is kept under that very address. Without one, what the kept
 * edition holds, as long as that is this build's edition: the list and its stories then belong
 * together. Else the network; and where that fails, any kept version.
 */
export async function answerData(library: Library, request: Request): Promise<Response> {
  const isOff = await isSwitchedOff(library.caches)
  const cache = isOff ? undefined : await library.caches.open(LIBRARY).catch(() => undefined)
  if (!cache) return library.fetch(request)
  const kept = await openKept(library, cache, request.url).catch(() => undefined)
  if (kept) return kept
  return answerInTime(fetchData(library, request), isData, async () => {
    const any = await cache.match(request.url, { ignoreSearch: true, ignoreVary: true })
    return any && (await isJson(any)) ? any : undefined
  })
}

async function openKept(
  library: Library,
  cache: Cache,
  url: string,
): Promise<Response | undefined> {
  const exact = url.includes('?') ? url : await findKeptVersion(library, cache, url)
  const kept = exact === undefined ? undefined : await cache.match(exact, { ignoreVary: true })
  return exact !== undefined && kept && (await isAsBuilt(kept, exact)) ? kept : undefined
}

/** The address with its version of a data file of the kept edition, if that is this build's. */
export async function findKeptVersion(
  library: Library,
  cache: Cache,
  url: string,
): Promise<string | undefined> {
  const list = await openKeptList(library, cache)
  if (list?.edition !== library.edition) return undefined
  const start = `${url.slice(library.base.href.length)}?`
  const file = list.files.find(({ address }) => address.startsWith(start))
  return file && new URL(file.address, library.base).href
}

/** The list of the edition that was last kept as far as there was room, if there is one. */
export async function openKeptList(
  library: Library,
  cache: Cache,
): Promise<OfflineList | undefined> {
  const kept = await cache.match(new URL(OFFLINE_LIST, library.base).href, { ignoreVary: true })
  const list: OfflineList | undefined = await kept?.json()
  return list
}

/** What breaks off in the middle is asked for again, past the browser's cache; then it is no answer. */
async function fetchData(library: Library, request: Request): Promise<Response> {
  const answer = await library.fetch(request)
  if (!answer.ok || (await isJson(answer))) return answer
  const again = await library.fetch(request, { cache: 'reload' })
  return !again.ok || (await isJson(again)) ? again : Response.error()
}

/** That there is no such story is an answer too. */
function isData(response: Response): boolean {
  return response.ok || response.status === 404
}

/** Not half of it, and no captive portal, which answers every address with its own page. */
export function isJson(response: Response): Promise<boolean> {
  return response
    .clone()
    .json()
    .then(
      () => true,
      () => false,
    )
}
