import type { StoryPage } from '../../article/Edition.ts'
import { createListeners } from '../createListeners.ts'
import { type EditionStore, storiesData } from '../edition.ts'
import type { Entry } from './Entry.ts'

/** How much of what is built in has been looked through. */
export type Looked = {
  /** How many stories there are. */
  readonly stories: number
  /** How many of them are at hand. */
  readonly sofar: number
  /** No more are on their way: all are here, or the rest can't be had. */
  readonly done: boolean
  /** All of them are asked for, not only the newest. */
  readonly asked: boolean
}

export type BuiltIn = {
  readonly entries: () => readonly Entry[]
  readonly looked: () => Looked
  /** Asks for all of them; a small edition is asked for whole at once. */
  readonly askForAll: () => void
  /** Tells when there is more. Gives what ends it. */
  readonly follow: (listener: () => void) => () => void
}

/** Editions of no more pages than this are asked for whole: their counts are then right at once. */
const SMALL = 20
/** Files that are under way at once. */
const AT_ONCE = 4
/** New pages are shown some at a time, since each showing sorts and counts everything. */
const TOLD_TOGETHER = 10

/** The built-in stories, page after page: the newest first, the others when they are asked for. */
export function createBuiltIn(edition: EditionStore): BuiltIn {
  const made = new WeakMap<StoryPage, readonly Entry[]>()
  let held: readonly StoryPage[] = []
  let entries: readonly Entry[] = []
  let looked: Looked = { stories: 0, sofar: 0, done: false, asked: false }
  let asked = false
  const { subscribe, tell } = createListeners()

  /** Opens what is wanted next; true where there is something new to tell. */
  function look(): boolean {
    const found = openPages(edition, asked)
    const [first] = found.pages
    const askedNow = asked || (first?.pages ?? 1) <= SMALL
    const isNews = found.done !== looked.done || !isSame(found.pages, held)
    const isEnough =
      found.done ||
      held.length === 0 ||
      askedNow !== looked.asked ||
      found.pages.length - held.length >= TOLD_TOGETHER
    if (!isNews || !isEnough) return false
    held = found.pages
    entries = held.flatMap(entriesOn)
    looked = {
      stories: first?.stories ?? 0,
      sofar: entries.length,
      done: found.done,
      asked: askedNow,
    }
    return true
  }

  function entriesOn(page: StoryPage): readonly Entry[] {
    const before = made.get(page)
    if (before) return before
    const now = page.summaries.map((summary) => ({ slug: summary.slug, summary, added: null }))
    made.set(page, now)
    return now
  }

  return {
    entries: () => entries,
    looked: () => looked,
    askForAll() {
      asked = true
      if (look()) tell()
    },
    follow(listener) {
      const unfollow = subscribe(listener)
      const unsubscribe = edition.subscribe(() => {
        if (look()) listener()
      })
      if (look()) listener()
      return () => {
        unfollow()
        unsubscribe()
      }
    },
  }
}

type Found = { readonly pages: readonly StoryPage[]; readonly done: boolean }

function openPages(edition: EditionStore, asked: boolean): Found {
  const first = edition.open(storiesData(1))
  if (first.state === 'opening') return { pages: [], done: false }
  if (first.state === 'failed') return { pages: [], done: true }
  const { pages: count } = first.content
  const pages: StoryPage[] = [first.content]
  const last = asked || count <= SMALL ? count : 1
  let opening = 0
  for (let page = 2; page <= last && opening < AT_ONCE; page++) {
    const opened = edition.open(storiesData(page))
    if (opened.state === 'opening') opening++
    if (opened.state === 'open') pages.push(opened.content)
  }
  return { pages, done: opening === 0 }
}

function isSame(some: readonly StoryPage[], others: readonly StoryPage[]): boolean {
  return some.length === others.length && some.every((page, at) => page === others[at])
}
