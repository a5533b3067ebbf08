import type { Block } from '../../article/Block.ts'
import type { QuoteKind } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { BODY_BLOCKS } from '../tokens/quotedBlocks.ts'

type Placed = Span & { readonly block: Block; readonly kind: QuoteKind }

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

/**
 * Which quotes of headline, key points and pull quotes say again what a quote of the body says:
 * the place of the first in the list, and of the second.
 */
export function findRepeats(text: string, found: readonly Placed[]): ReadonlyMap<number, number> {
  const outside = found
    .flatMap((one, place) => (isInBody(one) ? [] : [place]))
    .slice(0, MOST_REPEATS)
  if (outside.length === 0) return new Map()
  const words = found.map((one) => bareWords(text, one))
  return new Map(
    outside.flatMap((place) => {
      const own = words[place] ?? ''
      const long = own.trim().split(' ').length >= SHORTEST_REPEAT
      const original = found.findIndex(
        (one, other) =>
          isOriginal(one) && (long ? (words[other] ?? '').includes(own) : words[other] === own),
      )
      return original === -1 ? [] : [[place, original] as const]
    }),
  )
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
