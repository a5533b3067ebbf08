import type { Block } from '../../article/Block.ts'
import { contentOf } from '../../article/Block.ts'
import type { Marks } from './findMarks.ts'
import type { Lexicon } from './lexicon.ts'
import { splitSentences, type Sentence } from './splitSentences.ts'
import { tokenize, type Mask } from './tokenize.ts'
import { QUOTED_BLOCKS } from './quotedBlocks.ts'
import { trueCase } from './trueCase.ts'
import { withNames } from './withNames.ts'

/** A block that people are quoted and named in, cut into sentences. */
export type ReadBlock = { readonly block: Block; readonly sentences: readonly Sentence[] }

/** Cuts every block of words into sentences, with what stands in quotation marks as one word. */
export function readBlocks(
  text: string,
  blocks: readonly Block[],
  marks: readonly Marks[],
  lexicon: Lexicon,
): readonly ReadBlock[] {
  const masks = marks
    .flatMap(({ fragments }, mark) =>
      fragments.map(({ start, end }): Mask => ({ mark, start, end })),
    )
    .toSorted((a, b) => a.start - b.start)
  const own = lexicon.language.grammar.capitalNouns
    ? withNames(
        text,
        blocks.filter(({ type }) => QUOTED_BLOCKS.has(type)),
        lexicon,
      )
    : lexicon
  let from = 0
  const read = blocks.flatMap((block) => {
    while ((masks[from]?.end ?? Infinity) <= block.start) from++
    let to = from
    while ((masks[to]?.start ?? Infinity) < block.end) to++
    if (!QUOTED_BLOCKS.has(block.type)) return []
    const span = block.type === 'caption' ? (block.caption ?? block) : contentOf(text, block)
    const words = tokenize(text, span, masks.slice(from, to), own)
    return [{ block, sentences: splitSentences(text, words) }]
  })
  return lexicon.language.grammar.capitalNouns ? read : trueCase(read)
}
