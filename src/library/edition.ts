import type { Article } from '../article/Article.ts'
import { type StoryPage, articleFile, storiesFile } from '../article/Edition.ts'

/**
 * The edition's data files, opened once and held. A page asks for what it shows and is told when
 * that has changed. A file that can't be had is an answer too: nothing here throws or rejects.
 */
export type Opened<Content> =
  | { readonly state: 'opening' }
  | { readonly state: 'open'; readonly content: Content }
  | { readonly state: 'failed'; readonly reason: 'notFound' | 'unreachable' }

export type EditionStore = {
  /** What is known of a file now; the same object until it changes. Starts to fetch it if need be. */
  readonly open: (file: DataFile<unknown>) => Opened<unknown>
  readonly subscribe: (listener: () => void) => () => void
  /** Lets a failed file be tried again. */
  readonly retry: (file: DataFile<unknown>) => void
  /** Puts in content that is at hand already. */
  readonly put: (key: string, content: unknown) => void
  /** Fetches a file again and shows it when it is there; what is shown stays until then. */
  readonly refresh: (key: string) => Promise<void>
}

/** A data file of the edition: `key` is its address without a version. */
export type DataFile<Content> = {
  readonly key: string
  readonly address: string
  /** Only for the type of what the file holds; never present. */
  readonly holds?: Content
}

export function articleData(slug: string, version?: string): DataFile<Article> {
  return { key: articleFile(slug), address: articleFile(slug, version) }
}

export function storiesData(page: number): DataFile<StoryPage> {
  return { key: storiesFile(page), address: storiesFile(page) }
}

const OPENING = { state: 'opening' } as const

/** `fetchFile` is given an address relative to the app's base. */
export function createEdition(fetchFile: (address: string) => Promise<Response>): EditionStore {
  const known = new Map<string, Opened<unknown>>()
  const listeners = new Set<() => void>()

  function learn(key: string, opened: Opened<unknown>) {
    known.set(key, opened)
    for (const listener of listeners) listener()
  }

  return {
    open(file) {
      const opened = known.get(file.key)
      if (opened) return opened
      known.set(file.key, OPENING)
      void fetchContent(fetchFile, file.address).then((answer) => learn(file.key, answer))
      return OPENING
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    retry(file) {
      known.delete(file.key)
      for (const listener of listeners) listener()
    },
    put(key, content) {
      learn(key, { state: 'open', content })
    },
    async refresh(key) {
      const answer = await fetchContent(fetchFile, key)
      if (answer.state === 'open') learn(key, answer)
    },
  }
}

async function fetchContent(
  fetchFile: (address: string) => Promise<Response>,
  address: string,
): Promise<Opened<unknown>> {
  try {
    const response = await fetchFile(address)
    if (response.status === 404) return { state: 'failed', reason: 'notFound' }
    if (!response.ok) return { state: 'failed', reason: 'unreachable' }
    // A captive portal answers every address with its own page: that is no data file.
    return { state: 'open', content: await response.json() }
  } catch {
    return { state: 'failed', reason: 'unreachable' }
  }
}
