import { type Span, overlaps } from './Span.ts'

/**
 * Those spans of a list that share a character with a stretch of text, in the list's order. A page asks
 * for every block of a story, so the list is sorted once: ten thousand quotes in three thousand blocks
 * would be looked at thirty million times.
 */
export function spansOn<Kind extends Span>(spans: readonly Kind[], stretch: Span): readonly Kind[] {
  if (spans.length < FEW) return spans.filter((span) => overlaps(stretch, span))
  const { order, reaches } = sortedOnce(spans)
  const found: number[] = []
  for (let at = firstAbove(reaches, stretch.start); at < order.length; at++) {
    const place = order[at] ?? 0
    const span = spans[place]
    if (!span || span.start >= stretch.end) break
    if (overlaps(stretch, span)) found.push(place)
  }
  return found.toSorted((a, b) => a - b).flatMap((place) => spans[place] ?? [])
}

/** So few are looked at sooner than sorted. */
const FEW = 32

type Sorted = {
  /** The places of the list by where their spans start. */
  readonly order: readonly number[]
  /** How far the spans up to each of those reach: one may hold the next. */
  readonly reaches: readonly number[]
}

/** Lists of an article never change. */
const SORTED = new WeakMap<readonly Span[], Sorted>()

function sortedOnce(spans: readonly Span[]): Sorted {
  const known = SORTED.get(spans)
  if (known) return known
  const startOf = (place: number) => spans[place]?.start ?? 0
  const order = [...spans.keys()].toSorted((a, b) => startOf(a) - startOf(b))
  let reach = 0
  const reaches = order.map((place) => (reach = Math.max(reach, spans[place]?.end ?? 0)))
  const sorted = { order, reaches }
  SORTED.set(spans, sorted)
  return sorted
}

/** The first place of a list of growing numbers that is above a number. */
function firstAbove(numbers: readonly number[], number: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > number) high = middle
    else low = middle + 1
  }
  return low
}
