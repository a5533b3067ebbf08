import type { Block } from '../../article/Block.ts'
import type { Confidence, QuoteKind } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { BODY_BLOCKS } from '../tokens/quotedBlocks.ts'

type Placed = Span & {
  readonly block: Block
  readonly kind: QuoteKind
  /** Stated where the words around name who says it. */
  readonly confidence: Confidence
}

const SHORTEST_REPEAT = 2

/** A page repeats few quotes; the cap keeps any text linear. */
const MOST_REPEATS = 40

export function isInBody({ block }: Placed): boolean {
  return BODY_BLOCKS.has(block.type)
}

/** What is only reported has no words that could be said again. */
function isOriginal(one: Placed): boolean {
  return isInBody(one) && one.kind !== 'paraphrase'
}

/** A bullet or a number */
const LONGEST_BULLET = 5

/** Whether words are all of an item of a list: `1. “My fears have come true”` */
function isItem({ block, start, end }: Placed): boolean {
  return block.type === 'listItem' && start - block.start < LONGEST_BULLET && block.end - end < 2
}

/** An item may say a quote again that it doesn’t name the speaker of, in more words than a cry has. */
const SHORTEST_ITEM = 3

/**
 * Which quotes of headings, key points, pull quotes and items say again what a quote of the body says:
 * the place of the first in the list, and of the second.
 */
export function findRepeats(text: string, found: readonly Placed[]): ReadonlyMap<number, number> {
  const outside = found
    .flatMap((one, place) => (!isInBody(one) || isItem(one) ? [place] : []))
    .slice(0, MOST_REPEATS)
  if (outside.length === 0) return new Map()
  const words = found.map((one) => bareWords(text, one))
  return new Map(
    outside.flatMap((place) => {
      const one = found[place]
      const original = one ? originalOf({ ...one, words: words[place] ?? '' }, found, words) : -1
      return original === -1 ? [] : [[place, original] as const]
    }),
  )
}

function originalOf(
  one: Placed & { readonly words: string },
  found: readonly Placed[],
  words: readonly string[],
): number {
  const length = one.words.trim().split(' ').length
  const stated = one.confidence === 'stated'
  const item = isInBody(one)
  if (item && (stated || length < SHORTEST_ITEM)) return -1
  const again = (says: (other: string) => boolean): number =>
    found.findIndex(
      (other, place) => isOriginal(other) && !(item && isItem(other)) && says(words[place] ?? ''),
    )
  const long = length >= SHORTEST_REPEAT
  const exact = again((other) => (long ? other.includes(one.words) : other === one.words))
  return exact === -1 && !stated ? again(shortens(one.words)) : exact
}

/** Fewer words are found by chance in what somebody else says, and more are never a heading. */
const SHORTEST_SHORTENED = 4
const LONGEST_SHORTENED = 14

/** So many words at most are left out at one place. */
const MOST_LEFT_OUT = 2

/** What turns a sentence around is never left out: *It is [not] a good idea*, *[If] it is the end*. */
const TURNS =
  /^(?:not|never|no|nor|if|unless|without|nicht|keine?[nmrs]?|nie|wenn|ohne|pas|jamais|sans|si|nunca|sin|n[aã]o|sem|se)$/u

/**
 * Whether words say again what others say, with a few left out.
 *
 *     ‘It’s just under the surface’   …   “It’s just bubbling under the surface.”
 */
function shortens(own: string): (other: string) => boolean {
  const words = own.trim().split(' ')
  if (words.length < SHORTEST_SHORTENED || words.length > LONGEST_SHORTENED) return () => false
  return (other) => {
    const said = other.trim().split(' ')
    return said.some((word, at) => word === words[0] && goesOn(words, said, at))
  }
}

function goesOn(words: readonly string[], said: readonly string[], from: number): boolean {
  let at = Math.max(0, from - MOST_LEFT_OUT)
  return words.every((word, place) => {
    const next = said.indexOf(word, place === 0 ? from : at)
    const left = said.slice(at, Math.max(at, next))
    at = next + 1
    return next !== -1 && left.length <= MOST_LEFT_OUT && !left.some((one) => TURNS.test(one))
  })
}

/** Words only, in lower case, so that marks and stops make no difference. */
function bareWords(text: string, { start, end }: Span): string {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}
