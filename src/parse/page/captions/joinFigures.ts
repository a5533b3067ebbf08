import type { Block, CaptionBlock, CreditBlock } from '../../../article/Block.ts'
import type { PartFacts } from '../describePart.ts'

type Pictured = CaptionBlock | CreditBlock

/**
 * Makes one block of a figure's caption and its credit, which the markup sets apart. Takes a block for every
 * part; `joins` of a part's hint says that it belongs to the figure of the part above.
 *
 *     Boats in the harbour
 *     ^^^^^^^^^^^^^^^^^^^^ caption
 *     Jon Ebbe/AFP
 *     ^^^^^^^^^^^^ its credit
 */
export function joinFigures(
  facts: readonly PartFacts[],
  blocks: readonly Block[],
): readonly Block[] {
  const joined: Block[] = []
  blocks.forEach((block, at) => {
    const above = joined.at(-1)
    const one =
      facts[at]?.hint?.joins && above && isPictured(above) && isPictured(block)
        ? joinTwo(above, block)
        : null
    if (one) joined[joined.length - 1] = one
    else joined.push(block)
  })
  return joined
}

function isPictured(block: Block): block is Pictured {
  return block.type === 'caption' || block.type === 'credit'
}

/** One caption over both, or null for two captions, each of which is a paragraph. */
function joinTwo(above: Pictured, below: Pictured): Block | null {
  const [first, second] = [captionOf(above), captionOf(below)]
  if (first && second) return null
  const span = { start: above.start, end: below.end }
  const credits = [...above.credits, ...below.credits]
  const caption = first ?? second
  return caption
    ? { type: 'caption', caption, credits, ...span }
    : { type: 'credit', credits, ...span }
}

function captionOf(block: Pictured): CaptionBlock['caption'] {
  return block.type === 'caption' ? block.caption : null
}
