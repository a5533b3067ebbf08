import { fetchBuilt, isAsBuilt, pathOf, put } from './builtFile.ts'

/** The fonts that a reader can choose, and the cache that holds the chosen ones. */
export type Fonts = {
  readonly caches: CacheStorage
  readonly base: URL
  /** Addresses with their versions, relative to the base. */
  readonly files: readonly string[]
  readonly fetch: typeof fetch
}

const FONTS = 'fonts'

/**
 * A font outside the shell: fetched when it is first chosen, and kept from then on as it was built.
 */
export async function answerFont(fonts: Fonts, request: Request): Promise<Response> {
  const { url } = request
  const cache = await fonts.caches.open(FONTS).catch(() => undefined)
  const address = fonts.files.find((file) => new URL(pathOf(file), fonts.base).href === url)
  // One of another build.
  if (address === undefined) return fonts.fetch(request)
  const kept = await cache?.match(url, { ignoreVary: true }).catch(() => undefined)
  if (kept && (await isAsBuilt(kept, address))) return kept
  const answer = await fetchBuilt(fonts.fetch, url, address)
  if (!(answer instanceof Response)) return Response.error()
  // Where there is no room the font is still shown.
  if (cache) await put(cache, url, answer.clone())
  return answer
}
