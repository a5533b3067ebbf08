import { type Span, slice } from '../Span.ts'

/**
 * Words of a text, held so that they are found again when the text has changed around them: the
 * words themselves, what stood before and after, and where that was (UTF-16 offsets). A file written
 * by hand may give the words alone.
 */
export type Anchor = {
  readonly words: string
  readonly before: string
  readonly after: string
  /** Where the words stood; null where nobody noted it. */
  readonly start: number | null
}

/** How much is kept of what stands around the words, in UTF-16 code units. */
const AROUND = 32

export function anchorAt(text: string, span: Span): Anchor {
  return {
    words: slice(text, span),
    before: text.slice(Math.max(0, span.start - AROUND), span.start),
    after: text.slice(span.end, span.end + AROUND),
    start: span.start,
  }
}

/**
 * Where the words stand now. Several places are told apart by what stands around them, then by
 * where they stood; null where the words are gone, or where it stays open which of them are meant.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.words.trim() === '') return null
  const places = placesOf(text, anchor.words)
  const narrowings: readonly ((start: number) => boolean)[] = [
    (start) => isAfter(text, anchor, start) && isBefore(text, anchor, start),
    (start) => isAfter(text, anchor, start) || isBefore(text, anchor, start),
    (start) => start === anchor.start,
  ]
  let left = places
  for (const fits of narrowings) {
    if (left.length <= 1) break
    const fitting = left.filter(fits)
    if (fitting.length > 0) left = fitting
  }
  const [start] = left
  return left.length === 1 && start !== undefined
    ? { start, end: start + anchor.words.length }
    : null
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = []
  let at = text.indexOf(words)
  while (at >= 0) {
    places.push(at)
    at = text.indexOf(words, at + 1)
  }
  return places
}

/** Whether what stood before the words stands there still. */
function isAfter(text: string, { before }: Anchor, start: number): boolean {
  return before !== '' && text.startsWith(before, start - before.length)
}

function isBefore(text: string, { after, words }: Anchor, start: number): boolean {
  return after !== '' && text.startsWith(after, start + words.length)
}
