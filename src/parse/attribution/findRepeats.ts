import type { Block } from '../../article/Block.ts'
import type { Confidence, QuoteKind } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { BODY_BLOCKS } from '../tokens/quotedBlocks.ts'

type Placed = Span & {
  readonly block: Block
  readonly kind: QuoteKind
  /** Whether the words around name who says it. */
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
  return !isApart(one) && one.kind !== 'paraphrase'
}

/** Whether words stand outside of the sentences of the story, or are all of an item of a list: `1. “My fears have come true”` */
function isApart(one: Placed): boolean {
  if (!isInBody(one)) return true
  const { block, start, end } = one
  return block.type === 'listItem' && start - block.start < LONGEST_BULLET && block.end - end < 2
}

const LONGEST_BULLET = 5

/**
 * Which quotes of headings, key points, pull quotes and items say again what a quote of the body says:
 * the place of the first in the list, and of the second.
 */
export function findRepeats(text: string, found: readonly Placed[]): ReadonlyMap<number, number> {
  const outside = found
    .flatMap((one, place) => (isApart(one) ? [place] : []))
    .slice(0, MOST_REPEATS)
  if (outside.length === 0) return new Map()
  const words = found.map((one) => bareWords(text, one))
  return new Map(
    outside.flatMap((place) => {
      const own = words[place] ?? ''
      const long = own.trim().split(' ').length >= SHORTEST_REPEAT
      const again = (says: (other: string) => boolean): number =>
        found.findIndex((one, other) => isOriginal(one) && says(words[other] ?? ''))
      const exact = again((other) => (long ? other.includes(own) : other === own))
      const named = found[place]?.confidence === 'stated'
      const original = exact === -1 && !named ? again(shortens(own)) : exact
      return original === -1 ? [] : [[place, original] as const]
    }),
  )
}

/** Fewer words are found by chance in what somebody else says. */
const SHORTEST_SHORTENED = 4

/** So many words at most are left out at one place. */
const MOST_LEFT_OUT = 2

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
  let at = from
  return words.every((word, place) => {
    const next = said.indexOf(word, at)
    const near = next !== -1 && (place === 0 || next - at <= MOST_LEFT_OUT)
    at = next + 1
    return near
  })
}

/** Longer words are never a heading. */
const LONGEST_SHORTENED = 14

/** Words only, in lower case, so that marks and stops make no difference. */
function bareWords(text: string, { start, end }: Span): string {
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}
