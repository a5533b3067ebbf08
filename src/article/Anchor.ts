import { type Span, contains, overlaps, slice } from './Span.ts'
import {
  type Wanted,
  placesAnywhere,
  placesBetween,
  placesLike,
  placesOf,
  placesSpanned,
  wantedBy,
} from './anchorPlaces.ts'
import { type FoldedText, foldText } from './foldText.ts'
import { agreementOf, likenessOf } from './likeness.ts'

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
 * Where the words stand now: where they stood, where they stand letter by letter, or else where
 * nearly the same words stand among nearly the same ones. Null where they are gone, or where two
 * places are about equally good: a place is never guessed.
 */
export function findAnchor(text: string, anchor: Anchor): Span | null {
  if (anchor.words.trim() === '') return null
  return whereItStood(text, anchor) ?? whereItFits(text, anchor) ?? whereItWasFound(text, anchor)
}

/** What was found in the text that was asked last: ten thousand corrections concern some dozen quotes. */
let latest: { readonly text: string; readonly found: Map<string, Span | null> } | undefined

function whereItWasFound(text: string, anchor: Anchor): Span | null {
  if (latest?.text !== text) latest = { text, found: new Map() }
  const { words, before, after, start } = anchor
  const key = JSON.stringify([words, before, after, start])
  const known = latest.found.get(key)
  if (known !== undefined) return known
  const span = whereItIsLike(text, anchor)
  latest.found.set(key, span)
  return span
}

function whereItStood(text: string, anchor: Anchor): Span | null {
  const { start, words } = anchor
  const stands = start !== null && text.startsWith(words, start) && fitsAt(text, anchor, start)
  return stands ? { start, end: start + words.length } : null
}

/** The only place with these very words between what stood around them. */
function whereItFits(text: string, anchor: Anchor): Span | null {
  const around = anchor.before + anchor.words + anchor.after
  const [place, another] = placesOf(text, around, 2)
  if (!place || another || around === anchor.words) return null
  const start = place.start + anchor.before.length
  return { start, end: start + anchor.words.length }
}

function fitsAt(text: string, { words, before, after }: Anchor, start: number): boolean {
  return (
    text.startsWith(before, start - before.length) && text.startsWith(after, start + words.length)
  )
}

/** A place that may be meant, in the folded text, and how much speaks for it, from 0 to 1. */
type Candidate = Span & {
  readonly likeness: number
  /** Null where nothing was kept of what stood there. */
  readonly before: number | null
  readonly after: number | null
  readonly weight: number
}

function whereItIsLike(text: string, anchor: Anchor): Span | null {
  const folded = foldText(text)
  const wanted = wantedBy(anchor)
  if (wanted.words === '') return null
  const exact = candidatesAt(placesOf(folded.words, wanted.words), folded, wanted)
  const [only, another] = exact
  if (only && !another && isAlone(only)) return trimmedSpan(text, folded, only)
  const sure = onlyOne(exact)
  if (sure && better(sure) === 1) return trimmedSpan(text, folded, sure)
  // Where the very words stand, a longer place that has them is no other.
  const others = (places: readonly Span[]) =>
    places.filter((place) => !exact.some((one) => contains(place, one)))
  const near = others(placesNear(text, anchor, folded, wanted))
  const known = [...exact, ...candidatesAt(near, folded, wanted)]
  const best = onlyOne(known)
  if (best && isKnownAgain(best)) return trimmedSpan(text, folded, best)
  const far = others(placesAnywhere(folded, wanted))
  const found = onlyOne([...known, ...candidatesAt(far, folded, wanted)])
  return found && isMeant(found, wanted, exact) ? trimmedSpan(text, folded, found) : null
}

/** So far from where they stood are changed words looked for first, in characters. */
const NEAR = 2000

/** What may be the words, near where they stood, between what stood around them, or by both ends. */
function placesNear(
  text: string,
  { start }: Anchor,
  folded: FoldedText,
  wanted: Wanted,
): readonly Span[] {
  const share = folded.words.length / Math.max(1, text.length)
  const stood = Math.floor((start ?? 0) * share)
  const around = { start: stood - NEAR, end: stood + wanted.words.length + NEAR }
  const like = start === null ? [] : placesLike(folded.words, wanted.words, around)
  return [...like, ...placesBetween(folded, wanted), ...placesSpanned(folded, wanted)]
}

function candidatesAt(
  places: readonly Span[],
  folded: FoldedText,
  wanted: Wanted,
): readonly Candidate[] {
  return places.map((place) => weighed(place, folded, wanted))
}

/** How far beyond what stood there is looked, for words that were put in. */
const SLACK = 8

function weighed(place: Span, { words: text }: FoldedText, wanted: Wanted): Candidate {
  const likeness = likenessOf(wanted.words, slice(text, place))
  const left = text.slice(Math.max(0, place.start - wanted.before.length - SLACK), place.start)
  const right = text.slice(place.end, place.end + wanted.after.length + SLACK)
  const before = agreement(backwards(wanted.before), backwards(left))
  const after = agreement(wanted.after, right)
  const sides = [before, after].filter((side) => side !== null)
  const weight =
    (WORDS * likeness + SIDE * sides.reduce((sum, side) => sum + side, 0)) /
    (WORDS + SIDE * sides.length)
  return { ...place, likeness, before, after, weight }
}

/** The words themselves count most; each side counts less than half of that. */
const [WORDS, SIDE] = [50, 20]

function agreement(known: string, seen: string): number | null {
  return known.trim() === '' ? null : agreementOf(known, seen)
}

function backwards(words: string): string {
  return words.split('').toReversed().join('')
}

/** The best candidate, where no other place is about as good. */
function onlyOne(candidates: readonly Candidate[]): Candidate | null {
  const [best, ...rest] = candidates.toSorted((a, b) => b.weight - a.weight)
  if (!best) return null
  const rival = rest.find((other) => !overlaps(other, best))
  const known = Math.max(best.before ?? 0, best.after ?? 0) >= HALF_KNOWN
  const apart = known ? ABOUT_EQUAL : EQUAL_BY_CHANCE
  return rival && best.weight - rival.weight < apart ? null : best
}

/** Where neither side of a place is known again, a few letters that agree there tell nothing. */
const [ABOUT_EQUAL, EQUAL_BY_CHANCE, HALF_KNOWN] = [0.04, 0.12, 0.5]

/**
 * Words that came without what stood around them are meant where they stand letter by letter, and only
 * there, however much others are like them.
 *
 *     “We waited 12 days,” said Falk. “We waited 13 days,” said Ebbe.
 *     ^^^^^^^^^^^^^^^^^^^^
 */
function isAlone({ before, after }: Candidate): boolean {
  return before === null && after === null
}

/** How well the sides agree: the better one, and the worse one where both are known. */
function better({ before, after }: Candidate): number {
  return Math.max(before ?? 0, after ?? 0)
}

function worse({ before, after }: Candidate): number {
  return Math.min(before ?? after ?? 0, after ?? before ?? 0)
}

/** Nearly the same words between nearly the same ones are these, wherever others are like them. */
function isKnownAgain(candidate: Candidate): boolean {
  return candidate.likeness >= 0.7 && worse(candidate) >= 0.8
}

/**
 * Long words stand for themselves; short ones need what stood around them, changed ones more of it.
 * Where the very words stand somewhere, changed ones are meant only between what is known of both
 * sides.
 */
function isMeant(found: Candidate, { words }: Wanted, exact: readonly Candidate[]): boolean {
  const { likeness } = found
  if (likeness === 1) return isAlone(found) || better(found) >= HALF_KNOWN || words.length >= LONG
  if (exact.length > 0) return likeness >= 0.65 && worse(found) >= 0.8
  if (likeness >= 0.65 && worse(found) >= 0.6) return true
  return likeness >= 0.75 && better(found) >= 0.6 ? true : likeness >= 0.85 && words.length >= LONG
}

/** Some five words: in no story do the same ones stand twice by chance. */
const LONG = 28

function trimmedSpan(text: string, { at }: FoldedText, place: Span): Span | null {
  const start = at[place.start] ?? text.length
  const last = at[place.end - 1] ?? text.length - 1
  const words = text.slice(start, last + 1)
  const from = start + words.length - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? { start: from, end: to } : null
}
