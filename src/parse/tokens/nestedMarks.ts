import type { Span } from '../../article/Span.ts'
import { closesAt, marksIn, opensAt, type Mark } from './markPlaces.ts'
import type { Pairs } from './markPairs.ts'

/** A mark that stands open, by what closes it. */
export type OpenMark = { readonly closes: string }

/**
 * Whether a mark that opens inside a quote is a quote in the quote: it is closed, and the outer one
 * after it.
 *
 *     « Il a dit “non” et il est parti »      "They call it "the wall" here," said Ruiz.
 *               ^    ^                                      ^        ^
 */
export function isInside(
  text: string,
  { mark, at }: Mark,
  outer: OpenMark & { readonly end: number },
  pairs: Pairs,
): boolean {
  const block = { start: at + mark.length, end: Math.min(outer.end, at + LONGEST_QUOTE) }
  if (pairs.get(mark) === outer.closes) return isBalanced(text, outer.closes, block, pairs)
  const closes = closerOf(mark, pairs)
  if (!closes || !/[\s\p{L}\p{N}]/u.test(text[block.start] ?? '')) return false
  const ahead = text.slice(block.start, block.end)
  const ends = ahead.indexOf(closes)
  return ends !== -1 && (OUTER_CLOSERS.get(outer.closes)?.test(ahead.slice(ends + 1)) ?? false)
}

/** What closes a mark inside another. */
export function closerOf(mark: string, pairs: Pairs): string | null {
  return mark === '„' && pairs.get(mark) !== '”' ? '“' : (pairs.get(mark) ?? null)
}

const LONGEST_QUOTE = 2000

const OUTER_CLOSERS: ReadonlyMap<string, RegExp> = new Map([
  ['"', /"/u],
  ['״', /״/u],
  ['”', /”/u],
  ['“”', /[“”]/u],
  ['»', /»/u],
  ['«', /«/u],
  ['」', /」/u],
  ['』', /』/u],
  ['’', /’(?!\p{L})/u],
  ["'", /'(?!\p{L})/u],
])

/** Nobody looks further through marks that don’t match. */
const MOST_MARKS = 12

const DEEPEST = 3

/** Whether as many marks close as open: `"the wall" here,"` behind a mark and inside another. */
function isBalanced(text: string, closes: string, block: Span, pairs: Pairs): boolean {
  let [depth, count] = [2, 0]
  for (const mark of marksIn(text, block)) {
    if (++count > MOST_MARKS) return false
    if (closesAt(text, mark, closes, block)) depth--
    else if (pairs.get(mark.mark) === closes && opensAt(text, mark, pairs, block)) depth++
    if (depth === 0) return true
    if (depth > DEEPEST) return false
  }
  return false
}
