import type { IncompleteReason } from '../library/offline/offlineMessages.ts'

/**
 * Files of a build go by their address, relative to the base, with a hash of what they hold:
 *
 *     assets/main-1a2b.js?v=1f3c9a2b      data/articles/a.json?v=9b0e4d17
 *                           ^------^ how their SHA-256 begins
 */
type Address = string

/** Whether an answer holds what the build wrote: not half of it, another version, or a host's page. */
export async function isAsBuilt(answer: Response, address: Address): Promise<boolean> {
  try {
    const [, version = ''] = address.split('?v=')
    const body = await answer.clone().arrayBuffer()
    return version !== '' && (await hashOf(body)).startsWith(version)
  } catch {
    // It breaks off.
    return false
  }
}

export async function hashOf(body: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The same without the hash, as the page asks for files of the app. */
export function pathOf(address: Address): string {
  return address.split('?', 1)[0] ?? address
}

/**
 * Fetches a file of the build, and once more past the browser's own cache where what came isn't that
 * file: what a host once sent broken may be kept there for a year. Gives it, or why it can't be had.
 */
export async function fetchBuilt(
  fetch: typeof globalThis.fetch,
  url: string,
  address: Address,
  cache: RequestCache = 'default',
): Promise<Response | IncompleteReason> {
  const answer = await fetch(url, { cache }).catch(() => undefined)
  if (!answer?.ok) return 'network'
  if (await isAsBuilt(answer, address)) return answer
  if (cache !== 'reload') return fetchBuilt(fetch, url, address, 'reload')
  return isPage(answer) ? 'network' : 'damaged'
}

/** What a captive portal answers everything with, and some hosts what they haven't got. */
export function isPage(answer: Response): boolean {
  return (answer.headers.get('content-type') ?? '').startsWith('text/html')
}

/** What is in the way where a browser keeps nothing. */
export function whyUnkept(error: unknown): IncompleteReason {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'storage'
    : 'refused'
}

/** Keeps a file that is as it was built. Gives what is in the way. */
export function put(
  cache: Cache,
  url: string,
  answer: Response,
): Promise<IncompleteReason | undefined> {
  return cache.put(url, answer).then(() => undefined, whyUnkept)
}
