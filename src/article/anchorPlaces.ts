import search from 'approx-string-match'
import type { Span } from './Span.ts'
import { type FoldedText, foldWords } from './foldText.ts'

/** What is looked for, as it is compared. */
export type Wanted = {
  readonly words: string
  readonly before: string
  readonly after: string
}

export function wantedBy({ words, before, after }: Wanted): Wanted {
  return { words: foldWords(words).trim(), before: foldWords(before), after: foldWords(after) }
}

/** A word alone may stand anywhere; more places than these tell nothing. */
const MOST_PLACES = 400

/** Everywhere that words stand, letter by letter. */
export function placesOf(text: string, words: string, most = MOST_PLACES): readonly Span[] {
  const places: Span[] = []
  let at = text.indexOf(words)
  while (at >= 0 && places.length < most) {
    places.push({ start: at, end: at + words.length })
    at = text.indexOf(words, at + 1)
  }
  return places
}

/**
 * What stands now between what stood around the words: they may have been written anew.
 *
 *     said that the wall {slowly} leaks, and that
 *               ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function placesBetween({ words: text }: FoldedText, wanted: Wanted): readonly Span[] {
  const [before, after] = [wanted.before.slice(-NEAR), wanted.after.slice(0, NEAR)]
  if (before.trim().length < LEAST_NEAR || after.trim().length < LEAST_NEAR) return []
  const longest = wanted.words.length * 2 + NEAR
  return placesOf(text, before, FEW).flatMap(({ end: start }) => {
    const end = text.indexOf(after, start + 1)
    return end >= 0 && end - start <= longest ? [{ start, end }] : []
  })
}

const [NEAR, LEAST_NEAR, FEW] = [16, 6, 20]

/**
 * What begins with their first word and ends with their last: others may stand between them now.
 *
 *     the {wall slowly leaks} when it rains
 *          ^^^^        ^^^^^
 */
export function placesSpanned({ words: text }: FoldedText, { words }: Wanted): readonly Span[] {
  const [first, last] = [/^\S+/u.exec(words)?.[0], /\S+$/u.exec(words)?.[0]]
  if (first === undefined || last === undefined || first.length === words.length) return []
  if (words.length > PASSAGE) return []
  const longest = words.length + Math.max(NEAR, words.length / 2)
  return placesOf(text, first, MANY).flatMap(({ start, end }) =>
    placesOf(text.slice(end, start + longest), last, FEW).map((place) => ({
      start,
      end: end + place.end,
    })),
  )
}

/** Longer words than these are a passage, which is like itself whatever is put in. */
const [PASSAGE, MANY] = [120, 60]

/** Where nearly these words stand in a stretch of the text: the best places there. */
export function placesLike(text: string, words: string, within: Span): readonly Span[] {
  const most = Math.min(MOST_ERRORS, Math.floor(words.length * ERRORS))
  if (most === 0) return []
  const from = Math.max(0, within.start)
  return search(text.slice(from, within.end), words, most)
    .slice(0, FEW)
    .map(({ start, end }) => ({ start: from + start, end: from + end }))
}

/** Of ten letters, so many may have changed; of long passages, no more than these. */
const [ERRORS, MOST_ERRORS] = [0.35, 256]

/**
 * Where nearly these words stand in the whole text. A long passage is looked for by its first, its
 * middle and its last letters, and then as a whole around where those stand: that takes a tenth of
 * the time. The best places are given, and the best of the rest: they tell whether any is the only one.
 */
export function placesAnywhere({ words: text }: FoldedText, { words }: Wanted): readonly Span[] {
  const all = { start: 0, end: text.length }
  if (words.length <= PROBE * 2) return withRest(text, words, all)
  const probes = [0, Math.floor((words.length - PROBE) / 2), words.length - PROBE]
  const found = probes.flatMap((offset) =>
    withRest(text, words.slice(offset, offset + PROBE), all).map(({ start }) => start - offset),
  )
  return apart(found).flatMap((start) =>
    placesLike(text, words, { start: start - SLACK, end: start + words.length * 1.3 + SLACK }),
  )
}

/** As many letters as are compared at once. */
const [PROBE, SLACK] = [32, 48]

function withRest(text: string, words: string, all: Span): readonly Span[] {
  const best = placesLike(text, words, all)
  const [first, last] = [best[0], best.at(-1)]
  if (!first || !last) return []
  return [
    ...best,
    ...placesLike(text, words, { start: 0, end: first.start }),
    ...placesLike(text, words, { start: last.end, end: all.end }),
  ]
}

/** Places that lie close to each other are one. */
function apart(places: readonly number[]): readonly number[] {
  const kept: number[] = []
  for (const place of places.toSorted((a, b) => a - b)) {
    if (place - (kept.at(-1) ?? -Infinity) > SLACK) kept.push(place)
  }
  return kept
}
