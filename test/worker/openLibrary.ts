import type { OfflineList } from '../../src/article/Edition.ts'
import type { FromWorker } from '../../src/library/offline/offlineMessages.ts'
import type { Library } from '../../src/worker/answerData.ts'
import { createCaches } from './fakeCaches.ts'
import { BASE, createHost, json } from './fakeHost.ts'

/** A host with one edition of the stories named, and a worker's library that keeps from it. */
export function openLibrary(
  { edition, stories }: { edition: string; stories: Record<string, string> },
  { caches = createCaches() }: { caches?: CacheStorage } = {},
) {
  const files = listFiles(stories)
  const list: OfflineList = { edition, files }
  const host = createHost({ 'data/offline.json': () => json(list) })
  for (const { address } of files) host.answers[address] = () => json({ address })
  const told: FromWorker[] = []
  const library: Library = {
    caches,
    base: BASE,
    edition,
    fetch: host.fetch,
    tell: (message) => {
      told.push(message)
      return Promise.resolve()
    },
  }
  return { library, host, told, addresses: files.map(({ address }) => address) }
}

/** The list of stories, then the stories, each 100 bytes; `stories` gives each one's version. */
function listFiles(stories: Record<string, string>) {
  const versions = Object.values(stories).join('')
  return [
    { address: `data/stories/1.json?v=${versions}`, bytes: 100 },
    ...Object.entries(stories).map(([slug, version]) => ({
      address: `data/articles/${slug}.json?v=${version}`,
      bytes: 100,
    })),
  ]
}
