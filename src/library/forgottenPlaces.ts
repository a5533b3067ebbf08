import { openPlaces, writePlaces } from './places.ts'

const KEY = 'on-record-places-forgotten'

export function forgetPlace(slug: string): void {
  const { [slug]: place, ...rest } = openPlaces()
  if (place) noteForgotten({ ...openForgotten(), [slug]: place.at })
  writePlaces(rest)
}

export function forgetAllPlaces(): void {
  noteForgotten({})
  writePlaces({})
}

/** Places that the reader forgot, by slug, with their `at`: a copy of one isn't taken in again. */
export type Forgotten = Readonly<Record<string, number>>

export function openForgotten(): Forgotten {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const known = Object.entries(all ?? {}).filter(([, at]) => Number.isFinite(at))
    return Object.fromEntries(known) as Forgotten
  } catch {
    return {}
  }
}

export function noteForgotten(forgotten: Forgotten): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(forgotten))
  } catch {
    // Nothing is kept here at all.
  }
}
