import type { Block } from '../../article/Block.ts'
import type { Span } from '../../article/Span.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import { readSentence } from '../grammar/readSentence.ts'
import { is, isNumber, type Token } from '../tokens/Token.ts'
import type { Candidate, Context } from './Context.ts'
import type { Quotation } from './Quotation.ts'
import { NO_INTERVIEW } from './interview.ts'
import { isOnlyQuotes } from './isOnlyQuotes.ts'
import { colonBefore } from './rules/inferred.ts'
import { signatureBelow } from './rules/signature.ts'

/** A line of a signature is nobody’s quote: `— Ana Ruiz, mayor`. */
const SIGNED = /^[—–~-]\s?\p{L}|^[>\s]*[—–]\s?\p{L}/u

/**
 * Block quotes without marks: of whoever the paragraph before hands over to, or who has signed below. What
 * several paragraphs hold is of one.
 *
 *     The mayor wrote to the builders:      > A wall keeps out the sea.
 *     > Come back.                          >
 *     >                                     > It always has.
 *     > The “experts” were wrong.           > — Judge Martin Farrow
 */
export function findBlockQuotes(
  text: string,
  blocks: readonly ReadBlock[],
  quotes: readonly Span[],
): readonly Quotation[] {
  const isQuote = blocks.map((block) => isBlockQuote(text, block))
  const told = blocks.map((_, at) =>
    isQuote[at] ? (colonAbove(text, blocks, at) ?? signatureBelow(text, blocks, at)) : null,
  )
  const above = carryOn(told, isQuote)
  const below = carryOn(told.toReversed(), isQuote.toReversed()).toReversed()
  return blocks.flatMap(({ block, sentences: [first = [], ...more] }, at) => {
    const [begins] = first
    if (!begins) return []
    const span = { start: begins.start, end: block.end }
    const handed = handedOver(text, blocks, at)
    if (handed) return [guessed(quoteOf(span, block, handed))]
    if (!isQuote[at]) return []
    // what it quotes itself is quoted there; a term in marks belongs to whoever is sure to say the rest
    const sentences = [first, ...more]
    const quoted = quotes.some(({ start }) => start >= block.start && start < block.end)
    const sure = told[at]?.sure === true && !isOnlyQuotes(sentences)
    if (quoted || (sentences.some(holdsMarks) && !sure)) return []
    return [quoteOf(span, block, above[at] ?? below[at] ?? null)]
  })
}

/**
 * Who said a paragraph that lost the lines which set it apart, as pasted pages do; null for any other. One paragraph
 * alone: where the words end nothing shows.
 *
 *     Ana Ruiz has just left the hall. She said:
 *
 *     The message is a simple one.
 */
function handedOver(text: string, blocks: readonly ReadBlock[], at: number): Candidate | null {
  const [above, read] = [blocks[at - 1], blocks[at]]
  if (read?.block.type !== 'paragraph' || above?.block.type !== 'paragraph') return null
  if ([...read.sentences, ...above.sentences.slice(-1)].some(holdsMarks)) return null
  const who = colonAbove(text, blocks, at)
  const cue = who?.cue ?? null
  if (who?.sure !== true || cue === null) return null
  // *said three things:* counts what follows
  const behind = above.sentences.at(-1)?.find(({ start }) => start >= cue.end)
  if (isNumber(behind) || is(behind, 'determiner')) return null
  // nobody says their own name, but the reporter does
  const own = who.mention?.head
  return read.sentences.some((tokens) => tokens.some(({ lower }) => lower === own)) ? null : who
}

function holdsMarks(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind }) => kind === 'quotation')
}

function guessed(quote: Quotation): Quotation {
  return { ...quote, confidence: 'inferred' }
}

/**
 * Whoever each paragraph of a block quote is of, or else the last before it in the same one; a block quote
 * may have ten thousand paragraphs.
 */
function carryOn(
  told: readonly (Candidate | null)[],
  isQuote: readonly boolean[],
): readonly (Candidate | null)[] {
  let last: Candidate | null = null
  return told.map((who, at) => (last = isQuote[at] ? (who ?? last) : null))
}

function isBlockQuote(text: string, read: ReadBlock): boolean {
  if (read.block.type !== 'blockquote') return false
  const { start } = read.block
  const above = text.slice(Math.max(0, start - LONGEST_LEAD), start)
  return !SIGNED.test(text.slice(start, start + LONGEST_LEAD)) && !/[—–]\s?$/u.test(above)
}

function quoteOf(span: Span, block: Block, who: Candidate | null): Quotation {
  return {
    ...span,
    fragments: [span],
    kind: 'block',
    block,
    mention: who?.mention ?? null,
    cue: who?.cue ?? null,
    medium: null,
    confidence: who === null ? 'unknown' : who.sure ? 'stated' : 'inferred',
    why: who === null ? 'notStated' : who.cue ? 'cueBefore' : 'cueAfter',
    after: null,
  }
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
