import { createFollowers } from './followers.ts'

/**
 * How far the reader came in each story: a record of this reader's, under the story's slug. A place
 * is an offset into the text (UTF-16) with the words that stand there, so that it can be found again
 * in a text that has changed.
 */
export type ReadingPlace = {
  readonly offset: number
  /** Fifty characters from the offset on. */
  readonly words: string
  /** How much of the text lies before it, from 0 to 100. */
  readonly percent: number
  /** The story's headline, for the list of what was begun. */
  readonly headline: string
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number
}

export const ANCHOR_LENGTH = 50

const KEY = 'on-record-places'

/** More are forgotten, the oldest first. */
const MOST_PLACES = 200

export type Places = Readonly<Record<string, ReadingPlace>>

const NONE: Places = {}

let read: { readonly kept: string | null; readonly places: Places } = { kept: null, places: NONE }
const { follow, tell } = createFollowers()

/** Every place that is kept, by slug; the same object until one changes. */
export function openPlaces(): Places {
  try {
    const kept = localStorage.getItem(KEY)
    if (kept !== read.kept) read = { kept, places: readPlaces(kept) }
  } catch {
    // The browser keeps nothing, or another program wrote there.
  }
  return read.places
}

/** Tells when a place changes, here or in another tab. */
export function followPlaces(listener: () => void): () => void {
  return follow(window, listener)
}

/** Keeps a place; where it can't be kept, it is forgotten without a word, since nothing was typed. */
export function savePlace(slug: string, place: ReadingPlace): void {
  const all = Object.entries({ ...openPlaces(), [slug]: place })
  const newest = all.toSorted(([, a], [, b]) => b.at - a.at).slice(0, MOST_PLACES)
  writePlaces(Object.fromEntries(newest))
}

/** Notes all places anew. */
export function writePlaces(places: Places): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(places))
  } catch {
    // Storage is full or switched off.
  }
  tell()
}

/** Below 3 % nobody has begun, above 97 % nobody has more to read. */
export function isBegun({ percent }: ReadingPlace): boolean {
  return percent > 3 && percent < 97
}

export function isReadThrough({ percent }: ReadingPlace): boolean {
  return percent >= 97
}

/** Where a place is in a text now: where its words stand nearest to the old offset; else null. */
export function findPlace(text: string, { offset, words }: ReadingPlace): number | null {
  if (words.trim() === '') return null
  if (text.startsWith(words, offset)) return offset
  const [before, after] = [text.lastIndexOf(words, offset), text.indexOf(words, offset)]
  if (before === -1 && after === -1) return null
  if (before === -1 || after === -1) return Math.max(before, after)
  return offset - before < after - offset ? before : after
}

function readPlaces(kept: string | null): Places {
  const all: unknown = kept === null ? {} : JSON.parse(kept)
  if (typeof all !== 'object' || all === null) return {}
  return Object.fromEntries(Object.entries(all).filter(([, place]) => isPlace(place)))
}

function isPlace(place: unknown): place is ReadingPlace {
  if (typeof place !== 'object' || place === null) return false
  const { offset, words, percent, headline, at } = place as Partial<
    Record<keyof ReadingPlace, unknown>
  >
  return (
    [offset, percent, at].every(Number.isFinite) &&
    typeof words === 'string' &&
    typeof headline === 'string'
  )
}
