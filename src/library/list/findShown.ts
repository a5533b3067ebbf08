import type { StatusContent } from '../shelf/Record.ts'
import { type Entry, type Notes, statusOf } from './Entry.ts'
import { narrowTo } from './narrow.ts'
import {
  type Adder,
  HAVINGS,
  type Having,
  STATUS_VIEWS,
  type StatusView,
  type View,
} from './View.ts'

/** How many stories each choice would show, everything else that is chosen left as it is. */
export type Facets = {
  readonly status: Readonly<Record<StatusView, number>>
  readonly having: Readonly<Record<Having, number>>
  /** By name, the most first. */
  readonly publishers: readonly Counted[]
  readonly langs: readonly Counted[]
  readonly by: Readonly<Record<Adder, number>>
}

export type Counted = { readonly name: string; readonly count: number }

export type Shown = { readonly entries: readonly Entry[]; readonly facets: Facets }

/** Those whose text has the words that are looked for. */
type InText = Pick<ReadonlySet<string>, 'has'>

const NONE: InText = new Set()

/**
 * Goes once over the entries, however many choices there are, and keeps their order. `inText` are
 * those whose text has the words.
 */
export function findShown(
  entries: readonly Entry[],
  notes: Notes,
  view: View,
  inText: InText = NONE,
): Shown {
  const isWanted = narrowTo(view.narrow)
  const shown: Entry[] = []
  const tally = createTally(isAsked(view))
  for (const entry of entries) {
    if (!isWanted(entry) && !inText.has(entry.slug)) continue
    const traits = traitsOf(entry, notes)
    const miss = missOf(traits, view)
    if (miss === null) shown.push(entry)
    // A story that fails two choices is shown by no single other one.
    if (miss !== 'several') tally.count(traits, miss)
  }
  return { entries: shown, facets: tally.facets() }
}

/** What of a story can be chosen by. */
type Traits = {
  readonly status: StatusContent
  readonly having: Readonly<Record<Having, boolean>>
  readonly publisher: string | null
  readonly lang: string
  readonly by: Adder
}

function traitsOf({ slug, summary, added }: Entry, notes: Notes): Traits {
  return {
    status: statusOf(notes, slug),
    having: {
      marks: (notes.marks.get(slug) ?? 0) > 0,
      silent: summary.didNotRespond.length + summary.gaveNoComment.length > 0,
      unnamed: summary.unnamed > 0,
      doubtful: summary.doubtful > 0,
    },
    publisher: summary.publisher,
    lang: summary.lang,
    by: added === null ? 'builtin' : 'you',
  }
}

/** A choice that hides a story; each kind of find is a choice of its own. */
type Miss = 'status' | 'publisher' | 'lang' | 'by' | Having

/** The one choice that hides the story; null where none does. */
function missOf(traits: Traits, view: View): Miss | 'several' | null {
  let miss: Miss | null = null
  const misses: readonly (Miss | null)[] = [
    hasStatus(traits.status, view.status, isAsked(view)) ? null : 'status',
    view.publisher === null || traits.publisher === view.publisher ? null : 'publisher',
    view.lang === null || traits.lang === view.lang ? null : 'lang',
    view.by === null || traits.by === view.by ? null : 'by',
    ...view.having.map((one) => (traits.having[one] ? null : one)),
  ]
  for (const one of misses) {
    if (one === null) continue
    if (miss !== null) return 'several'
    miss = one
  }
  return miss
}

/** Whoever looks for words looks for them in every story. */
function isAsked({ narrow }: View): boolean {
  return narrow.trim() !== ''
}

/** What is archived is out of the way, unless it is asked for, by words too, or was dear. */
function hasStatus(
  { read, favourite, archived }: StatusContent,
  view: StatusView,
  asked: boolean,
): boolean {
  switch (view) {
    case 'all':
      return asked || !archived
    case 'unread':
      return !archived && !read
    case 'favourites':
      return favourite
    case 'archived':
      return archived
  }
}

function createTally(asked: boolean) {
  const status = { all: 0, unread: 0, favourites: 0, archived: 0 }
  const having = { marks: 0, silent: 0, unnamed: 0, doubtful: 0 }
  const by = { you: 0, builtin: 0 }
  const publishers = new Map<string, number>()
  const langs = new Map<string, number>()
  return {
    /** `miss` is the one choice that hides the story; null where it is shown. */
    count(traits: Traits, miss: Miss | null) {
      const decides = (choice: Miss) => miss === null || miss === choice
      if (decides('status')) {
        for (const one of STATUS_VIEWS) if (hasStatus(traits.status, one, asked)) status[one]++
      }
      for (const one of HAVINGS) if (decides(one) && traits.having[one]) having[one]++
      if (decides('publisher') && traits.publisher !== null) add(publishers, traits.publisher)
      if (decides('lang') && traits.lang !== 'und') add(langs, traits.lang)
      if (decides('by')) by[traits.by]++
    },
    facets: (): Facets => ({
      status,
      having,
      by,
      publishers: mostFirst(publishers),
      langs: mostFirst(langs),
    }),
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

function mostFirst(counts: ReadonlyMap<string, number>): readonly Counted[] {
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
