import type { Article, Problem } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { Hints } from '../page/Hints.ts'
import { readReference } from './characterReferences.ts'
import { damagedText, isDamaged, mendDamage } from './damage.ts'

/** A text as a reader sees it, and where the whole text says it in other letters. */
export type SeenText = { readonly text: string; readonly pieces: readonly Piece[] }

/** A stretch of the whole text that is nothing in the seen one, or one letter of it. */
type Piece = Span & {
  /** Where it stands in the seen text, and how long it is there. */
  readonly at: number
  readonly length: number
  /** By how much the whole text is longer up to its end. */
  readonly shift: number
}

/**
 * Takes soft hyphens, zero-width and bidi marks and the first half of `\r\n` out, so that no stage
 * stumbles over them, and stars behind names, and reads letters that are written as a reference or were taken apart; null for
 * the usual text that has none of these. A line that shows no words stays as it is: it has nothing to stand beside.
 *
 *     har­bour wall      harbour wall      &ldquo;We go on&rdquo;      “We go on”
 *        ^ a soft hyphen
 */
export function hideUnseen(text: string): SeenText | null {
  const damaged = isDamaged(text)
  if (!damaged && text.search(OTHERWISE) === -1) return null
  const pieces: Piece[] = []
  const kept: string[] = []
  let shift = 0
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const broken = line === '\r\n'
    const found = broken ? HALF_A_BREAK : findPieces(line, damaged)
    const bare = found.length === 0 ? line : replace(line, found)
    const shown = broken || bare.trim() !== ''
    kept.push(shown ? bare : line)
    if (!shown) continue
    for (const { start, end, seen } of found) {
      const at = index + start - shift
      shift += end - start - seen.length
      pieces.push({ start: index + start, end: index + end, at, length: seen.length, shift })
    }
  }
  return pieces.length === 0 ? null : { text: kept.join(''), pieces }
}

/** Soft hyphen, Arabic letter mark, zero-width and bidi marks, word joiners, a mark of byte order */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u

/**
 * What nobody sees, or sees as another letter; and the star of *Hawa\**, whose name the paper has changed, as it says
 * below, but not those of *\*Hawa\** and *F\*\*\**
 */
const OTHERWISE =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8});|\r\n|[*†](?=[\s,.;:’']|$)/gu

/** The same, and letters that were taken apart */
const EVERY =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|&(?:#\d{2,6}|#[xX][\da-fA-F]{2,5}|[A-Za-z]{2,8});|â[€‚„][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|â€\ufffd?|[ÂÃÄÅ][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€]|[*†](?=[\s,.;:’']|$)/gu

/** A line’s words or its end */
const LINE = /[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/g

const BREAK = /[\n\r\u2028\u2029]/u

type Found = Span & { readonly seen: string }

/** A line that ends in two characters ends in one, so that no pattern has to know of both. */
const HALF_A_BREAK: readonly Found[] = [{ start: 0, end: 1, seen: '' }]

function findPieces(line: string, damaged: boolean): readonly Found[] {
  return [...line.matchAll(damaged ? EVERY : OTHERWISE)].flatMap(({ 0: written, index }) => {
    const seen = STAR.test(written) && !isBehindName(line, index) ? null : readPiece(written)
    return seen === null ? [] : [{ start: index, end: index + written.length, seen }]
  })
}

const STAR = /^[*†]$/u

/** *Hawa\**, not *\*Hawa\** and *an A\** */
function isBehindName(line: string, star: number): boolean {
  const before = line.slice(Math.max(0, star - LONGEST_BEFORE), star)
  const word = before.split(/\s/u).at(-1) ?? ''
  return /^\p{Lu}\p{L}+$/u.test(word) && !opensEmphasis(before)
}

function opensEmphasis(before: string): boolean {
  const at = before.lastIndexOf('*')
  return at === 0 || (at > 0 && /\s/u.test(before[at - 1] ?? ''))
}

/** So many letters before a star may open an emphasis that it ends. */
const LONGEST_BEFORE = 80

/** What a stretch is seen as; null where it is seen as it is written. */
function readPiece(written: string): string | null {
  if (written.length === 1) return ''
  const letter = written.startsWith('&') ? readReference(written) : mendDamage(written)
  return letter !== null && UNSEEN.test(letter) ? '' : letter
}

function replace(line: string, found: readonly Found[]): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end, seen } of found) {
    parts.push(line.slice(from, start), seen)
    from = end
  }
  return `${parts.join('')}${line.slice(from)}`
}

/** What was found of letters that were taken apart: one problem, at the first of them. */
function findDamage(text: string, { text: seen, pieces }: SeenText): readonly Problem[] {
  const first = pieces.find(({ start, length }) => length > 0 && text[start] !== '&')
  return first ? [damagedText(text, first, seen.slice(first.at, first.at + first.length))] : []
}

/** How many of the sorted pieces come before the one where `isPast` turns true. */
function countBefore(pieces: readonly Piece[], isPast: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (!piece || isPast(piece)) high = middle
    else low = middle + 1
  }
  return low
}

function shiftOf(pieces: readonly Piece[], isPast: (piece: Piece) => boolean): number {
  return pieces[countBefore(pieces, isPast) - 1]?.shift ?? 0
}

/** The hints of the whole text as hints of the seen one. */
export function hideInHints(hints: Hints, { pieces }: SeenText): Hints {
  const hide = (place: number): number => {
    const count = countBefore(pieces, ({ end }) => end > place)
    const next = pieces[count]
    return next && next.start < place ? next.at : place - (pieces[count - 1]?.shift ?? 0)
  }
  return mapSpans(hints, ({ start, end }) => ({ start: hide(start), end: hide(end) }))
}

/** The article of the seen text as the article of the whole one. */
export function showUnseen(article: Article, text: string, seen: SeenText): Article {
  const { pieces } = seen
  const startOf = (place: number): number =>
    place + shiftOf(pieces, ({ at, length }) => at + length > place)
  const endOf = (place: number): number => place + shiftOf(pieces, ({ at }) => at >= place)
  const { text: _, ...findings } = article
  const shown = mapSpans(findings, ({ start, end }) =>
    start === end
      ? { start: startOf(start), end: startOf(start) }
      : { start: startOf(start), end: endOf(end) },
  )
  const problems = [...shown.problems, ...findDamage(text, seen)]
  return {
    ...article,
    ...shown,
    text,
    blocks: coverUnseen(text, shown.blocks),
    problems: problems.toSorted((a, b) => a.start - b.start),
  }
}

/**
 * What is not seen at either end of a line lies in the line’s block too. Between two blocks of one line it
 * lies in the first: `â€¨` was a line’s end once, and is letters now.
 */
function coverUnseen(text: string, blocks: readonly Block[]): readonly Block[] {
  let covered = 0
  return blocks.map((block, at) => {
    const above = text.slice(covered, block.start)
    const below = text.slice(block.end, blocks[at + 1]?.start ?? text.length)
    const lead = above.split(BREAK).at(-1)?.trimStart() ?? ''
    const rest = below.split(BREAK)[0]?.trimEnd() ?? ''
    covered = block.end + rest.length
    return Object.assign({}, block, { start: block.start - lead.length, end: covered })
  })
}

/** A copy with every span in it changed, however deep it lies. */
function mapSpans<Value>(value: Value, change: (span: Span) => Span): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => mapSpans(one, change)) as Value
  if (typeof value !== 'object' || value === null) return value
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, mapSpans(inner, change)]),
  )
  const { start, end } = copy
  const isSpan = typeof start === 'number' && typeof end === 'number'
  // The same keys with values of the same types.
  return (isSpan ? { ...copy, ...change({ start, end }) } : copy) as Value
}
