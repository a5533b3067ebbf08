import type { EditionStore } from '../edition.ts'
import type { StatusContent } from '../shelf/Record.ts'
import type { Listed, Lookup, Refusal, Shelf } from '../shelf/Shelf.ts'
import type { ShelfDoor } from '../shelf/shelfDoor.ts'
import { type Looked, createBuiltIn } from './builtIn.ts'
import type { Entry, Notes } from './Entry.ts'
import { MINE } from './mine.ts'
import { type Sort, isSort } from './Sort.ts'

/** Every story there is, own and built in, and what the reader did with them. */
export type Listing = {
  /** Whether the shelf has been looked at: until then nothing is shown of it. */
  readonly open: boolean
  readonly entries: readonly Entry[]
  /** How many own stories are still on their way: those at hand are the newest. */
  readonly waiting: number
  readonly notes: Notes
  readonly sort: Sort
  readonly looked: Looked
  /** Why the reader's own records can't be read; null where they can. */
  readonly refusal: Refusal | null
}

export type ListingStore = {
  /** The same object until something changes. */
  readonly peek: () => Listing
  /** Looks as long as somebody listens; what was seen last stays at hand for the next one. */
  readonly subscribe: (listener: () => void) => () => void
  /** Asks for every built-in story, where there are many. */
  readonly askForAll: () => void
  /** Null where the reader's records can't be reached. */
  readonly openShelf: () => Promise<Shelf | null>
}

/** What stands on the shelf, part by part; undefined until it has been looked at. */
type Parts = {
  own?: readonly Entry[]
  waiting?: number
  statuses?: ReadonlyMap<string, StatusContent>
  marks?: ReadonlyMap<string, number>
  sort?: Sort
}

/** The id of the setting that holds how the list is sorted. */
export const SORT_SETTING = 'list-sort'

export function createListing(edition: EditionStore, door: ShelfDoor | null): ListingStore {
  const builtIn = createBuiltIn(edition)
  const listeners = new Set<() => void>()
  const join = rememberLast(joinEntries)
  const takeNotes = rememberLast((statuses: Notes['statuses'], marks: Notes['marks']): Notes => ({
    statuses,
    marks,
  }))
  let parts: Parts = {}
  let refusal: Refusal | null = null
  let listing = compose()
  let end: (() => void) | undefined

  function compose(): Listing {
    const { own = NONE, statuses = NOTHING.statuses, marks = NOTHING.marks } = parts
    return {
      entries: join(own, builtIn.entries()),
      waiting: parts.waiting ?? 0,
      open: ALL_PARTS.every((name) => parts[name] !== undefined),
      notes: takeNotes(statuses, marks),
      sort: parts.sort ?? 'newest',
      looked: builtIn.looked(),
      refusal,
    }
  }

  function tell() {
    listing = compose()
    for (const listener of listeners) listener()
  }

  function learn(part: Parts) {
    parts = { ...parts, ...part }
    tell()
  }

  function found(part: Parts) {
    refusal = null
    learn(part)
  }

  function refuse(why: Refusal) {
    refusal = why
    learn({ ...NOTHING, ...parts })
  }

  function watch(): () => void {
    const ends = [builtIn.follow(tell)]
    let [begun, ended] = [false, false]
    const begin = async () => {
      if (begun) return
      if (!door || !MINE.some(door.mayHold)) return learn({ ...NOTHING, ...parts })
      begun = true
      const shelf = await door.open()
      if (ended) return
      if (!shelf) return refuse('unavailable')
      for (const read of LITTLE) ends.push(shelf.watch(read, found, refuse))
      if (parts.own === undefined) await glance(shelf)
      if (ended) return
      ends.push(shelf.watch(readOwn, found, refuse))
    }
    ends.push(door?.subscribe(() => void begin()) ?? (() => {}))
    void begin()
    return () => {
      ended = true
      ends.splice(0).forEach((stop) => stop())
    }
  }

  /** Of a large library the first rows are shown before the others are read. */
  async function glance(shelf: Shelf) {
    const [newest, count] = await Promise.all([shelf.newest(GLANCE), shelf.count('story')])
    if (count <= LARGE || newest.length < GLANCE) return
    learn({ own: newest.map(entryOf), waiting: count - newest.length })
    await new Promise((resolve) => setTimeout(resolve, PAINT))
  }

  return {
    peek: () => listing,
    subscribe(listener) {
      listeners.add(listener)
      end ??= watch()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        end?.()
        end = undefined
      }
    },
    askForAll: builtIn.askForAll,
    openShelf: async () => (await door?.open()) ?? null,
  }
}

/** A library of more stories than this is shown by its newest first. */
const LARGE = 500
const GLANCE = 30
/** Time for the first rows to be painted, in milliseconds. */
const PAINT = 50

/** A story of the reader's own stands before a built-in one at the same address. */
function joinEntries(mine: readonly Entry[], builtIn: readonly Entry[]) {
  const own = new Set(mine.map(({ slug }) => slug))
  if (own.size === 0) return builtIn
  return [...mine, ...builtIn.filter(({ slug }) => !own.has(slug))]
}

/** Gives what it gave before as long as it is asked the same. */
function rememberLast<A, B, Result>(make: (a: A, b: B) => Result): (a: A, b: B) => Result {
  let last: { readonly a: A; readonly b: B; readonly result: Result } | undefined
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, result: make(a, b) }
    return last.result
  }
}

const NONE: readonly Entry[] = []

const NOTHING: Required<Parts> = {
  own: NONE,
  waiting: 0,
  statuses: new Map(),
  marks: new Map(),
  sort: 'newest',
}
const ALL_PARTS = ['own', 'statuses', 'marks', 'sort'] as const

async function readOwn(shelf: Lookup): Promise<Parts> {
  return { own: (await shelf.listed()).map(entryOf), waiting: 0 }
}

/** Each is asked again when what it looked at changes, and no other is. */
const LITTLE: readonly ((shelf: Lookup) => Promise<Parts>)[] = [
  async (shelf) => {
    const statuses = await shelf.list('status')
    return { statuses: new Map(statuses.map(({ slug, content }) => [slug, content])) }
  },
  async (shelf) => ({ marks: countBySlug(await shelf.list('mark')) }),
  async (shelf) => {
    const kept = (await shelf.find('setting', SORT_SETTING))?.content.value
    return { sort: isSort(kept) ? kept : 'newest' }
  },
]

function entryOf({ slug, summary, added }: Listed): Entry {
  return { slug, summary, added }
}

function countBySlug(marks: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { slug } of marks) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}
