import type { Span } from '../article/Span.ts'

/** Where in a text something is, as a terminal shows it: its line and column, counted from 1, and the words around. */
export type Excerpt = {
  readonly line: number
  readonly column: number
  /** At most one line of a terminal. */
  readonly words: string
  /** Where in these words it begins, and how much of it they show. */
  readonly start: number
  readonly length: number
}

const LONGEST = 76

/** At most one line of a terminal, with the place in it. */
export function excerptOf(text: string, place: Span): Excerpt {
  const line = lineAt(text, place.start)
  const fits = line.end - line.start <= LONGEST
  const from = fits ? line.start : Math.max(line.start, place.start - 20)
  const words = text.slice(from, Math.min(line.end, from + LONGEST))
  const start = place.start - from
  const length = Math.max(1, Math.min(place.end - place.start, words.length - start))
  return { line: line.number, column: place.start - line.start + 1, words, start, length }
}

type Line = Span & { readonly number: number }

function lineAt(text: string, offset: number): Line {
  const starts = startsOf(text)
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  const start = starts[low] ?? 0
  const next = starts[high] ?? text.length
  const end = start + text.slice(start, next).replace(/[\r\n]{1,2}$/, '').length
  return { number: low + 1, start, end }
}

/** Where each line begins, kept for the next place in the same text. */
function startsOf(text: string): readonly number[] {
  if (kept?.text === text) return kept.starts
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  kept = { text, starts }
  return starts
}

let kept: { readonly text: string; readonly starts: readonly number[] } | null = null
