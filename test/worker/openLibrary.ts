import type { OfflineList } from '../../src/article/Edition.ts'
import { versionOf } from '../../src/site/versionOf.ts'
import type { FromWorker } from '../../src/library/offline/offlineMessages.ts'
import type { Library } from '../../src/worker/answerData.ts'
import { createCaches } from './fakeCaches.ts'
import { BASE, built, createHost, json } from './fakeHost.ts'

/**
 * A host with an edition of the stories named, each file said to have so many bytes, and a worker's
 * library that keeps from it.
 */
export function openLibrary(
  stories: Record<string, string>,
  { caches = createCaches(), bytes = 100 }: { caches?: CacheStorage; bytes?: number } = {},
) {
  const files = listFiles(stories)
  const addresses = files.map(({ address }) => address)
  const edition = versionOf(addresses.join('\n'), 12)
  const list: OfflineList = {
    edition,
    files: files.map(({ address }) => ({ address, bytes })),
  }
  const host = createHost({ 'data/offline.json': () => json(list) })
  for (const { address, words } of files) host.answers[address] = () => json(words)
  const told: FromWorker[] = []
  const library: Library = {
    caches,
    base: BASE,
    edition,
    fetch: host.fetch,
    sound: new Set(),
    tell: (message) => {
      told.push(message)
      return Promise.resolve()
    },
  }
  const addressOf = (slug: string) => addresses.find((one) => one.includes(`/${slug}.json`)) ?? ''
  return { library, host, told, addresses, addressOf }
}

/** The list of stories, then the stories. */
function listFiles(stories: Record<string, string>) {
  return [
    { path: 'data/stories/1.json', words: Object.entries(stories).join() },
    ...Object.entries(stories).map(([slug, words]) => ({
      path: `data/articles/${slug}.json`,
      words,
    })),
  ].map(({ path, words }) => ({ address: built(path, JSON.stringify(words)), words }))
}
