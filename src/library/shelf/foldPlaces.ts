import { type Places, type ReadingPlace, followPlaces, openPlaces, savePlace } from '../places.ts'
import type { Kept } from './Record.ts'
import type { Change, Shelf } from './Shelf.ts'

/** How long places come to rest before they are written, in milliseconds. */
const REST = 2000

/** As many as `places.ts` keeps: beyond that the oldest is dropped, and hasn't been forgotten. */
const FULL = 200

/**
 * A place is noted where every page can note it at once, without the shelf. Whenever the shelf is
 * open, places are records of it too, so that they are part of what the reader takes along; and what
 * a restore brought is noted where the pages look. Gives what ends it.
 */
export function foldPlaces(shelf: Shelf): () => void {
  let known = openPlaces()
  let timer: ReturnType<typeof setTimeout> | undefined

  const unfollow = followPlaces(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void fold(), REST)
  })
  const unwatch = shelf.watch(
    (lookup) => lookup.list('place'),
    (records) => noteNewer(records),
    () => {},
  )
  void fold()
  return () => {
    clearTimeout(timer)
    unfollow()
    unwatch()
  }

  async function fold() {
    const records = await shelf.list('place')
    // Looked at after the waiting: a restore may have brought some meanwhile.
    const now = openPlaces()
    const changes = changesIn(known, now, records)
    known = now
    if (changes.length > 0) await shelf.save(changes)
  }

  function noteNewer(records: readonly Kept<'place'>[]) {
    for (const { slug, content } of records) {
      const here = openPlaces()[slug]
      const forgotten = !here && known[slug] !== undefined
      if (!forgotten && (here?.at ?? 0) < content.at) savePlace(slug, content)
    }
    known = { ...known, ...openPlaces() }
  }
}

/** What was noted since, and what was forgotten. */
function changesIn(
  before: Places,
  now: Places,
  records: readonly Kept<'place'>[],
): readonly Change[] {
  const kept = new Map(records.map(({ slug, content }) => [slug, content]))
  const newer = Object.entries(now)
    .filter(([slug, place]) => (kept.get(slug)?.at ?? 0) < place.at)
    .map(([slug, place]) => changeOf(slug, place))
  const isFull = Object.keys(before).length >= FULL
  const gone = isFull ? [] : Object.keys(before).filter((slug) => !now[slug] && kept.has(slug))
  return [...newer, ...gone.map((slug) => changeOf(slug, null))]
}

function changeOf(slug: string, content: ReadingPlace | null): Change {
  return { kind: 'place', id: slug, slug, content }
}
