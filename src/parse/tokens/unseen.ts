import type { Article } from '../../article/Article.ts'
import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { Hints } from '../page/Hints.ts'

/** A text without the characters that nobody sees, and where in the whole text they stood. */
export type SeenText = { readonly text: string; readonly gone: readonly number[] }

/**
 * Takes soft hyphens, zero-width and bidi marks out, so that no stage stumbles over them; null for
 * the usual text that has none. A line of nothing else stays: it has no words to stand beside.
 *
 *     har­bour wall      harbour wall
 *        ^ a soft hyphen
 */
export function hideUnseen(text: string): SeenText | null {
  if (!UNSEEN.test(text)) return null
  const gone: number[] = []
  const kept: string[] = []
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const bare = line.replace(EVERY_UNSEEN, '')
    const words = bare.trim() !== ''
    kept.push(words ? bare : line)
    if (words) for (const found of line.matchAll(EVERY_UNSEEN)) gone.push(index + found.index)
  }
  return { text: kept.join(''), gone }
}

/** Soft hyphen, Arabic letter mark, zero-width and bidi marks, word joiners, a mark of byte order */
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u

const EVERY_UNSEEN = new RegExp(UNSEEN.source, 'gu')

/** A line’s words or its end */
const LINE = /[^\n\r\u2028\u2029]+|[\n\r\u2028\u2029]/g

const BREAK = /[\n\r\u2028\u2029]/u

/** How many of the sorted places lie before the one where `isPast` turns true. */
function countBefore(gone: readonly number[], isPast: (place: number, count: number) => boolean) {
  let [low, high] = [0, gone.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(gone[middle] ?? 0, middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The hints of the whole text as hints of the seen one. */
export function hideInHints(hints: Hints, { gone }: SeenText): Hints {
  const hide = (at: number): number => at - countBefore(gone, (place) => place >= at)
  return mapSpans(hints, ({ start, end }) => ({ start: hide(start), end: hide(end) }))
}

/** The article of the seen text as the article of the whole one. */
export function showUnseen(article: Article, text: string, { gone }: SeenText): Article {
  const show = (at: number): number => at + countBefore(gone, (place, count) => place - count > at)
  const { text: _, ...findings } = article
  const shown = mapSpans(findings, ({ start, end }) =>
    start === end
      ? { start: show(start), end: show(start) }
      : { start: show(start), end: show(end - 1) + 1 },
  )
  return { ...article, ...shown, text, blocks: coverUnseen(text, shown.blocks) }
}

/** What is not seen at either end of a line lies in the line’s block too. */
function coverUnseen(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, at) => {
    const above = text.slice(blocks[at - 1]?.end ?? 0, block.start)
    const below = text.slice(block.end, blocks[at + 1]?.start ?? text.length)
    const lead = above.split(BREAK).at(-1)?.trimStart() ?? ''
    const rest = below.split(BREAK)[0]?.trimEnd() ?? ''
    return Object.assign({}, block, {
      start: block.start - lead.length,
      end: block.end + rest.length,
    })
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
