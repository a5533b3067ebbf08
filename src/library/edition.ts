import type { Article } from '../article/Article.ts'
import { type StoryPage, articleFile, storiesFile } from '../article/Edition.ts'
import { createListeners } from './createListeners.ts'

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
  readonly open: <Content>(file: DataFile<Content>) => Opened<Content>
  readonly subscribe: (listener: () => void) => () => void
  /** Whether a file is at hand, without asking for it. */
  readonly has: (file: DataFile<unknown>) => boolean
  /** Lets a failed file be tried again. */
  readonly retry: (file: DataFile<unknown>) => void
  /** Puts in content that is at hand already. */
  readonly put: (address: string, content: unknown) => void
  /** Fetches a file again and shows it when it is there; what is shown stays until then. */
  readonly refresh: (address: string) => Promise<void>
}

/** A data file of the edition; its address is relative to the app's base. */
export type DataFile<Content> = {
  readonly address: string
  /** Only for the type of what the file holds; never present. */
  readonly holds?: Content
}

export function articleData(slug: string): DataFile<Article> {
  return { address: articleFile(slug) }
}

export function storiesData(page: number): DataFile<StoryPage> {
  return { address: storiesFile(page) }
}

/** The data file that the page at an address shows, as in `/articles/a`; null if it shows none. */
export function dataFileAt(pathname: string): DataFile<unknown> | null {
  if (pathname === '/') return storiesData(1)
  const page = /^\/stories\/([1-9]\d{0,6})$/.exec(pathname)?.[1]
  if (page !== undefined) return storiesData(Number(page))
  const slug = /^\/articles\/([a-z0-9-]+)$/.exec(pathname)?.[1]
  return slug === undefined ? null : articleData(slug)
}

const OPENING = { state: 'opening' } as const

/** `fetchFile` is given an address relative to the app's base. */
export function createEdition(fetchFile: (address: string) => Promise<Response>): EditionStore {
  const known = new Map<string, Opened<unknown>>()
  const { subscribe, tell } = createListeners()

  function learn(address: string, opened: Opened<unknown>) {
    known.set(address, opened)
    tell()
  }

  return {
    open<Content>(file: DataFile<Content>) {
      const opened = known.get(file.address)
      // What stands at an address is what the build wrote there: JSON enters by this door.
      if (opened) return opened as Opened<Content>
      known.set(file.address, OPENING)
      void fetchContent(fetchFile, file.address).then((answer) => learn(file.address, answer))
      return OPENING
    },
    subscribe,
    has: ({ address }) => known.get(address)?.state === 'open',
    retry(file) {
      known.delete(file.address)
      tell()
    },
    put(address, content) {
      learn(address, { state: 'open', content })
    },
    async refresh(address) {
      if (!known.has(address)) return
      const answer = await fetchContent(fetchFile, address)
      if (answer.state === 'open') learn(address, answer)
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
