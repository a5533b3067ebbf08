/** The fonts that a reader can choose, and the cache that holds the chosen ones. */
export type Fonts = { readonly caches: CacheStorage; readonly fetch: typeof fetch }

const FONTS = 'fonts'

/**
 * A font outside the shell: fetched when it is first chosen, and kept from then on. Its address
 * carries a hash of its content, so what is kept never grows old.
 */
export async function answerFont({ caches, fetch }: Fonts, request: Request): Promise<Response> {
  const cache = await caches.open(FONTS).catch(() => undefined)
  const kept = await cache?.match(request.url, { ignoreVary: true }).catch(() => undefined)
  if (kept) return kept
  const response = await fetch(request)
  // Where there is no room the font is still shown.
  if (isFont(response)) await cache?.put(request.url, response.clone()).catch(() => undefined)
  return response
}

/** A captive portal answers with its own page, and a host with its page for what it hasn't got. */
function isFont(response: Response): boolean {
  const type = response.headers.get('content-type') ?? ''
  return response.ok && !type.startsWith('text/html')
}
