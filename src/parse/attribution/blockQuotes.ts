import type { ReadBlock } from '../tokens/readBlocks.ts'
import { readSentence } from '../grammar/readSentence.ts'
import type { Candidate, Context } from './Context.ts'
import type { Quotation } from './Quotation.ts'
import { NO_INTERVIEW } from './interview.ts'
import { colonBefore } from './rules/inferred.ts'
import { signatureBelow } from './rules/signature.ts'

/** A line of a signature is nobody’s quote: `— Ana Ruiz, mayor`. */
const DASH = /^[—–~-]\s?\p{L}|^[>\s]*[—–]\s?\p{L}/u

/**
 * Block quotes without marks: of whoever the paragraph before hands over to, or who has signed below.
 *
 *     The mayor wrote to the builders:      > A wall keeps out the sea.
 *     > Come back.                          > — Judge Martin Farrow
 */
export function findBlockQuotes(text: string, blocks: readonly ReadBlock[]): readonly Quotation[] {
  return blocks.flatMap(({ block, sentences }, at) => {
    const [first] = sentences
    const held = sentences.some((tokens) => tokens.some(({ kind }) => kind === 'quotation'))
    const lead = text.slice(block.start, block.start + LONGEST_LEAD)
    const above = text.slice(Math.max(0, block.start - LONGEST_LEAD), block.start)
    if (
      block.type !== 'blockquote' ||
      !first?.[0] ||
      held ||
      DASH.test(lead) ||
      /[—–]\s?$/u.test(above)
    )
      return []
    const who = colonAbove(text, blocks, at) ?? signatureBelow(text, blocks, at)
    const span = { start: first[0].start, end: block.end }
    return [
      {
        start: span.start,
        end: span.end,
        fragments: [span],
        kind: 'block' as const,
        block,
        mention: who?.mention ?? null,
        cue: who?.cue ?? null,
        medium: null,
        confidence: !who
          ? ('unknown' as const)
          : who.sure
            ? ('stated' as const)
            : ('inferred' as const),
        why: !who
          ? ('notStated' as const)
          : who.cue
            ? ('cueBefore' as const)
            : ('cueAfter' as const),
        after: null,
      },
    ]
  })
}

const LONGEST_LEAD = 6

function colonAbove(text: string, blocks: readonly ReadBlock[], block: number): Candidate | null {
  const [tokens] = blocks[block]?.sentences ?? []
  const token = tokens?.[0]
  if (!tokens || !token) return null
  const reading = readSentence(tokens)
  const context: Context = {
    text,
    reading,
    at: 0,
    token,
    blocks,
    block,
    sentence: 0,
    interview: NO_INTERVIEW,
    earlier: [],
  }
  return colonBefore.find(context)
}
