/** Caches in memory: as much of them as the worker uses. `refuse` stands for a full device. */
export function createCaches({ refuse = () => false }: { refuse?: (url: string) => boolean } = {}) {
  const stores = new Map<string, Cache>()
  const caches = {
    open: (name: string) => {
      const known = stores.get(name) ?? createCache(refuse)
      stores.set(name, known)
      return Promise.resolve(known)
    },
    delete: (name: string) => Promise.resolve(stores.delete(name)),
    keys: () => Promise.resolve([...stores.keys()]),
    has: (name: string) => Promise.resolve(stores.has(name)),
  }
  return caches as unknown as CacheStorage
}

function createCache(refuse: (url: string) => boolean): Cache {
  const held = new Map<string, Response>()
  const cache = {
    put: async (request: Request | string, response: Response) => {
      const url = urlOf(request)
      if (refuse(url)) throw new DOMException('no room', 'QuotaExceededError')
      const body = await response.arrayBuffer()
      held.set(url, new Response(body, { headers: response.headers }))
    },
    match: (request: Request | string, options: CacheQueryOptions = {}) => {
      const url = urlOf(request)
      const found = [...held.keys()].find((key) =>
        options.ignoreSearch ? pathOf(key) === pathOf(url) : key === url,
      )
      return Promise.resolve(found === undefined ? undefined : held.get(found)?.clone())
    },
    keys: (request?: string) => {
      const urls = [...held.keys()].filter((url) => !request || pathOf(url) === pathOf(request))
      return Promise.resolve(urls.map((url) => ({ url })))
    },
    delete: (request: Request | string) => Promise.resolve(held.delete(urlOf(request))),
  }
  return cache as unknown as Cache
}

function urlOf(request: Request | string): string {
  return typeof request === 'string' ? request : request.url
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}

/** The addresses that a cache holds, relative to the base, in order. */
export async function listHeld(caches: CacheStorage, name: string, base: URL): Promise<string[]> {
  const requests = await (await caches.open(name)).keys()
  return requests.map(({ url }) => url.slice(base.href.length)).toSorted()
}
