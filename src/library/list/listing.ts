import type { SummaryHead } from '../../article/corrections/correctSummary.ts'
import type { EditionStore } from '../edition.ts'
import { headsOf, withHeads } from './heads.ts'
import type { StatusContent } from '../shelf/Record.ts'
import { NO_STATUS } from '../shelf/values.ts'
import type { Listed, Lookup, Refusal, Shelf } from '../shelf/Shelf.ts'
import type { ShelfDoor } from '../shelf/shelfDoor.ts'
import { type Looked, createBuiltIn } from './builtIn.ts'
import { createRest } from './createRest.ts'
import type { CorrectedRows } from './followCorrected.ts'
import type { Entry, Notes } from './Entry.ts'
import { MINE } from './mine.ts'
import { reconcileEntries, reconcileMap } from './reconcile.ts'
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
  /** Shows at once what has just been written, before the shelf is looked at again. */
  readonly noteStatus: (slugs: readonly string[], change: Partial<StatusContent>) => void
  /** Null where the reader's records can't be reached. */
  readonly openShelf: () => Promise<Shelf | null>
}

/** What stands on the shelf, part by part; undefined until it has been looked at. */
type Parts = {
  own?: readonly Entry[]
  waiting?: number
  statuses?: ReadonlyMap<string, StatusContent>
  marks?: ReadonlyMap<string, number>
  /** What the reader put right of a story's head, by slug. */
  heads?: ReadonlyMap<string, SummaryHead>
  /** The rows of corrected stories whose texts were read, by slug. */
  corrected?: CorrectedRows
  sort?: Sort
}

/** The id of the setting that holds how the list is sorted. */
export const SORT_SETTING = 'list-sort'

export function createListing(edition: EditionStore, door: ShelfDoor | null): ListingStore {
  const builtIn = createBuiltIn(edition)
  const listeners = new Set<() => void>()
  const join = rememberLast(joinEntries)
  const underHeads = rememberLast(withHeads)
  const putRight = rememberLast(withCorrected)
  const takeNotes = rememberLast((statuses: Notes['statuses'], marks: Notes['marks']): Notes => ({
    statuses,
    marks,
  }))
  let parts: Parts = {}
  let refusal: Refusal | null = null
  let listing = compose()
  let end: (() => void) | undefined
  let telling = createRest(tell)

  function compose(): Listing {
    const { own, statuses, marks, heads, corrected } = { ...NOTHING, ...parts }
    return {
      entries: putRight(underHeads(join(own, builtIn.entries()), heads), corrected),
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

  /** Tells of what is new on the shelf; nothing is told of what is as it was. */
  function found(part: Parts) {
    const next = reconcile(parts, part)
    const isNews = refusal !== null || COMPARED.some((name) => next[name] !== parts[name])
    refusal = null
    parts = next
    if (!isNews) return
    // Stories have rested before they were read; nothing rests until all is here.
    if (part.own || !listing.open || listing.waiting > 0) tell()
    else telling.ask()
  }

  function refuse(why: Refusal) {
    refusal = why
    learn({ ...NOTHING, ...parts })
  }

  function watch(): () => void {
    telling = createRest(tell)
    const ends = [builtIn.follow(tell), telling.stop]
    let [begun, ended] = [false, false]
    const begin = async () => {
      if (begun) return
      if (!door || !MINE.some(door.mayHold)) return learn(NOTHING)
      begun = true
      const shelf = await door.open()
      if (ended) return
      if (!shelf) return refuse('notFetched')
      for (const read of LITTLE) ends.push(shelf.watch(read, found, refuse))
      if (parts.own === undefined) await glance(shelf)
      if (ended) return
      ends.push(...followOwn(shelf))
      ends.push(followTexts(shelf, door))
    }
    ends.push(door?.subscribe(() => void begin()) ?? (() => {}))
    void begin()
    return () => {
      ended = true
      ends.splice(0).forEach((stop) => stop())
    }
  }

  /** The texts of corrected stories, from the first correction on; where the last is undone, none. */
  function followTexts(shelf: Shelf, { mayHold, subscribe }: ShelfDoor): () => void {
    const left = new AbortController()
    let begun = false
    const begin = async () => {
      if (begun) return
      if (!mayHold('correction')) {
        if (parts.corrected) found({ corrected: NOTHING.corrected })
        return
      }
      begun = true
      const texts = await import('./followCorrected.ts').catch(() => null)
      begun = texts !== null
      if (!texts || left.signal.aborted) return
      const follow = texts.followCorrected(shelf, edition, (corrected) => found({ corrected }))
      left.signal.addEventListener('abort', follow)
    }
    left.signal.addEventListener(
      'abort',
      subscribe(() => void begin()),
    )
    void begin()
    return () => left.abort()
  }

  /** Counting tells that a story has changed; the rows are read when the changes rest. */
  function followOwn(shelf: Shelf): readonly (() => void)[] {
    let count = 0
    const reading = createRest(async () => {
      const own = await readOwn(shelf)
      // Too few is also what a disk gives that didn't answer.
      if (own.length < count) return reading.ask()
      found({ own, waiting: 0 })
    })
    const unwatch = shelf.watch(
      (lookup) => lookup.count('story'),
      (stories) => {
        count = stories
        reading.ask()
      },
      refuse,
    )
    return [unwatch, reading.stop]
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
    noteStatus(slugs, change) {
      const statuses = new Map(parts.statuses)
      for (const slug of slugs) {
        statuses.set(slug, { ...(statuses.get(slug) ?? NO_STATUS), ...change })
      }
      learn({ statuses: reconcileMap(parts.statuses ?? NOTHING.statuses, statuses) })
    },
    openShelf: async () => (await door?.open()) ?? null,
  }
}

/** All own stories, some at a time: the page answers in between. */
async function readOwn(shelf: Lookup): Promise<readonly Entry[]> {
  const own: Entry[] = []
  for (;;) {
    const rows = await shelf.listedAfter(own.at(-1)?.slug ?? '', AT_ONCE)
    own.push(...rows.map(entryOf))
    if (rows.length < AT_ONCE) return own
  }
}

/** As many rows take about ten milliseconds. */
const AT_ONCE = 500

/** A library of more stories than this is shown by its newest first. */
const LARGE = 500
const GLANCE = 50
/** Time for the first rows to be painted, in milliseconds. */
const PAINT = 50

/** A story of the reader's own stands before a built-in one at the same address. */
function joinEntries(mine: readonly Entry[], builtIn: readonly Entry[]) {
  const own = new Set(mine.map(({ slug }) => slug))
  if (own.size === 0) return builtIn
  return [...mine, ...builtIn.filter(({ slug }) => !own.has(slug))]
}

/** The corrected stories as their texts tell them. */
function withCorrected(entries: readonly Entry[], rows: CorrectedRows): readonly Entry[] {
  if (rows.size === 0) return entries
  return entries.map((entry) => {
    const row = rows.get(entry.slug)
    return row ? { ...entry, summary: { ...row, version: entry.summary.version } } : entry
  })
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
  heads: new Map(),
  corrected: new Map(),
  sort: 'newest',
}
const ALL_PARTS = ['own', 'statuses', 'marks', 'heads', 'sort'] as const
const COMPARED = [...ALL_PARTS, 'waiting', 'corrected'] as const

/** Whatever is as it was stays the same object. */
function reconcile(before: Parts, now: Parts): Parts {
  const { own, statuses, marks, heads, corrected } = now
  return {
    ...before,
    ...now,
    ...(own && before.own && { own: reconcileEntries(before.own, own) }),
    ...(statuses && before.statuses && { statuses: reconcileMap(before.statuses, statuses) }),
    ...(marks && before.marks && { marks: reconcileMap(before.marks, marks) }),
    ...(heads && before.heads && { heads: reconcileMap(before.heads, heads) }),
    ...(corrected && before.corrected && { corrected: reconcileMap(before.corrected, corrected) }),
  }
}

/** Each is asked again when what it looked at changes, and no other is. */
const LITTLE: readonly ((shelf: Lookup) => Promise<Parts>)[] = [
  async (shelf) => {
    const statuses = await shelf.list('status')
    return { statuses: new Map(statuses.map(({ slug, content }) => [slug, content])) }
  },
  async (shelf) => ({ marks: countBySlug(await shelf.list('mark')) }),
  async (shelf) => ({ heads: headsOf(await shelf.list('correction')) }),
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
