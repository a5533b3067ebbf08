import { createContext, useContext, useSyncExternalStore } from 'react'
import type { DateMention } from '../../../article/Article.ts'
import type { Quote } from '../../../article/Quote.ts'
import { type Store, createStore } from '../../../library/createStore.ts'

/** What the reader is looking at in a story, and what may change many times a minute. */
export type Reading = {
  readonly openQuote: Quote | null
  /** The day that is explained at its words. */
  readonly openDay: DateMention | null
  /** The id of the speaker whose quotes alone stand out; null for all of them. */
  readonly only: string | null
  /** The whole story, or its quotes with a line around each. */
  readonly view: 'story' | 'quotes'
  /** Whether the file's own lines stand beside the story's. */
  readonly original: boolean
  /** Whether the story is being read aloud. */
  readonly aloud: boolean
  /** Whether the reader goes through the quotes whose speaker the text doesn't state. */
  readonly checking: boolean
}

/** Open, or dimmed because the reader follows somebody else. */
export function stateOf(quote: Quote | null, { openQuote, only }: Reading): 'open' | 'dim' | null {
  if (quote === null) return null
  if (quote === openQuote) return 'open'
  return only !== null && quote.speaker !== only ? 'dim' : null
}

export type ReadingStore = Store<Reading>

const AT_FIRST: Reading = {
  openQuote: null,
  openDay: null,
  only: null,
  view: 'story',
  original: false,
  aloud: false,
  checking: false,
}

export function createReading(): ReadingStore {
  return createStore(AT_FIRST)
}

export const ReadingContext = createContext<ReadingStore | null>(null)

export function useReadingStore(): ReadingStore {
  const store = useContext(ReadingContext)
  if (!store) throw new Error('useReadingStore stands outside a story')
  return store
}

/**
 * One thing about the reading. A component renders again only when that one thing changes: of three
 * hundred quotes the one that opens, and not the story around it.
 */
export function useReading<Part>(select: (reading: Reading) => Part): Part {
  const { peek, subscribe } = useReadingStore()
  return useSyncExternalStore(
    subscribe,
    () => select(peek()),
    () => select(AT_FIRST),
  )
}
