import type { Attribution } from './Attribution.ts'
import { attributeQuote } from './attributeQuote.ts'
import { findBefore } from './findBefore.ts'
import { findClauses, type Clause } from '../grammar/findClauses.ts'
import type { Marks } from '../tokens/findMarks.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** Where a stretch in marks stands, and the words that attribute it, where there are any. */
export type Place = {
  readonly mark: number
  readonly sentence: Sentence
  /** The quote's place among the sentence's words. */
  readonly at: number
  readonly readBlock: ReadBlock
  /** The sentence's place among those of its block. */
  readonly number: number
  readonly before: ReadBlock | null
  readonly after: ReadBlock | null
  readonly attribution: Attribution | null
  readonly clauses: readonly Clause[]
}

/**
 * Every stretch in marks with its attribution, in the order of the text. A quote over several
 * paragraphs is looked up at each fragment; the first that is attributed counts.
 */
export function findAttributions(
  text: string,
  marks: readonly Marks[],
  readBlocks: readonly ReadBlock[],
): readonly (Place | null)[] {
  const places: (Place | null)[] = marks.map(() => null)
  readBlocks.forEach((readBlock, number) => {
    const before = readBlocks[number - 1] ?? null
    const after = readBlocks[number + 1] ?? null
    readBlock.sentences.forEach((sentence, ordinal) => {
      if (!sentence.some(({ mark }) => mark >= 0)) return
      const clauses = findClauses(sentence)
      sentence.forEach(({ mark }, at) => {
        if (mark < 0 || places[mark]?.attribution) return
        const own = attributeQuote(text, sentence, at, clauses)
        const attribution = own ?? (at === 0 ? findBeforeColon(sentence, readBlock, before) : null)
        if (places[mark] && !attribution) return
        places[mark] = {
          sentence,
          readBlock,
          number: ordinal,
          before,
          after,
          clauses,
          mark,
          at,
          attribution,
        }
      })
    })
  })
  return places
}

/**
 * A paragraph that ends with a colon hands over to the next.
 *
 *     The mayor wrote to the builders:
 *     ^^^^^^^^^ ^^^^^                ^ and the quote opens the next paragraph
 */
export function findBeforeColon(
  sentence: Sentence,
  { sentences }: ReadBlock,
  before: ReadBlock | null,
): Attribution | null {
  const last = before?.sentences.at(-1)
  if (sentences[0] !== sentence || last?.at(-1)?.text !== ':') return null
  return findBefore(last, last.length, findClauses(last))
}
