import { type Forgotten, noteForgotten, openForgotten } from '../forgottenPlaces.ts'
import { type Places, type ReadingPlace, followPlaces, openPlaces, savePlace } from '../places.ts'
import type { Kept } from './Record.ts'
import type { Change, Shelf } from './Shelf.ts'

/** How long places come to rest before they are written, in milliseconds. */
const REST = 2000

/**
 * A place is noted where every page can note it at once, without the shelf. Whenever the shelf is
 * open, places are records of it too, so that they are part of what the reader takes along; and what
 * a restore brought is noted where the pages look. Gives what ends it.
 */
export function foldPlaces(shelf: Shelf): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined

  const unfollow = followPlaces(() => {
    clearTimeout(timer)
    timer = setTimeout(() => void fold(), REST)
  })
  const unwatch = shelf.watch(
    (lookup) => lookup.list('place'),
    noteNewer,
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
    const forgotten = openForgotten()
    const changes = changesIn(openPlaces(), forgotten, records)
    const saved = changes.length > 0 ? await shelf.save(changes) : null
    if (saved?.state !== 'refused') dropForgotten(forgotten)
  }
}

function noteNewer(records: readonly Kept<'place'>[]): void {
  const forgotten = openForgotten()
  for (const { slug, content } of records) {
    const here = openPlaces()[slug]?.at ?? forgotten[slug] ?? 0
    if (here < content.at) savePlace(slug, content)
  }
}

/** Those that are on the shelf no more; what was forgotten since stays noted. */
function dropForgotten(done: Forgotten): void {
  const left = Object.entries(openForgotten()).filter(([slug, at]) => done[slug] !== at)
  noteForgotten(Object.fromEntries(left))
}

/** What was noted since, and what was forgotten. */
function changesIn(
  places: Places,
  forgotten: Forgotten,
  records: readonly Kept<'place'>[],
): readonly Change[] {
  const kept = new Map(records.map(({ slug, content }) => [slug, content.at]))
  const newer = Object.entries(places)
    .filter(([slug, place]) => (kept.get(slug) ?? 0) < place.at)
    .map(([slug, place]) => changeOf(slug, place))
  const gone = Object.entries(forgotten)
    .filter(([slug, at]) => !places[slug] && (kept.get(slug) ?? Infinity) <= at)
    .map(([slug]) => changeOf(slug, null))
  return [...newer, ...gone]
}

function changeOf(slug: string, content: ReadingPlace | null): Change {
  return { kind: 'place', id: slug, slug, content }
}
