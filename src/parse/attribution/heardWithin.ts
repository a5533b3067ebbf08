import type { Block } from '../../article/Block.ts'
import { findMarks } from '../tokens/findMarks.ts'
import type { Lexicon } from '../tokens/lexicon.ts'
import { type ReadBlock, readBlocks } from '../tokens/readBlocks.ts'
import { nameAt } from '../grammar/mentions/nameAt.ts'
import { readSentence } from '../grammar/readSentence.ts'
import { attribute } from './attribute.ts'
import type { Quotation } from './Quotation.ts'

/** What others say in a paragraph that is all somebody's. */
export type Heard = {
  readonly quotes: readonly Quotation[]
  /** All blocks, and behind such a paragraph its words as the reporter's. */
  readonly blocks: readonly ReadBlock[]
}

/**
 * A paragraph that is all in marks, and that the one above hands over to, may be somebody's dispatch, and tell
 * what others said.
 *
 *     Jon Ebbe has sent this from the quay:
 *     “A baker, Ana Ruiz, hands out bread. ‘It would only go stale,’ she told me.”
 *                                           ^^^^^^^^^^^^^^^^^^^^^^^^  ^^^ ^^^^^^^ hers
 *
 * Only what is told with a cue, in a dispatch that names a person in full, counts: what somebody repeats
 * of a talk is part of their own words.
 */
export function findHeard(text: string, blocks: readonly ReadBlock[], lexicon: Lexicon): Heard {
  const each = blocks.map((block, at) => {
    const above = blocks[at - 1]?.block
    const handedOver = above !== undefined && text[above.end - 1] === ':'
    const { quotes, blocks: told } = handedOver ? hearIn(text, block, lexicon) : NOTHING
    return quotes.length > 0 ? { quotes, blocks: [block, ...told] } : { quotes, blocks: [block] }
  })
  return {
    quotes: each.flatMap(({ quotes }) => quotes),
    blocks: each.flatMap((one) => one.blocks),
  }
}

const NOTHING: Heard = { quotes: [], blocks: [] }

function hearIn(text: string, block: ReadBlock, lexicon: Lexicon): Heard {
  const inner = dispatchOf(text, block)
  if (!inner) return NOTHING
  const outer = text[inner.start - 1] ?? ''
  const marks = findMarks(text, [inner], lexicon).marks.filter(({ start }) =>
    (outer === '«' ? WITHIN_POINTED : WITHIN).test(text[start] ?? ''),
  )
  if (marks.length === 0) return NOTHING
  const told = readBlocks(text, [inner], marks, lexicon)
  const named = firstPerson(text, told)
  const quotes = attribute(text, marks, told).quotes.filter(
    (quote) => isOfOther(quote) && (quote.mention?.start ?? -1) >= named,
  )
  return { quotes, blocks: told }
}

/** What opens a quote in a quote; “ within " is a text that was pasted with its own marks. */
const WITHIN = /[‘‚‹']/u
const WITHIN_POINTED = /[“‘‹']/u

/** The words of a paragraph that holds nothing but one stretch in marks, as a paragraph of their own. */
function dispatchOf(text: string, { block, sentences }: ReadBlock): Block | null {
  const [tokens = [], ...others] = sentences
  const [quoted, ...rest] = tokens
  if (block.type !== 'paragraph' || others.length > 0 || rest.length > 0) return null
  if (quoted?.kind !== 'quotation' || quoted.end - quoted.start > LONGEST) return null
  const span = { start: quoted.start + 1, end: quoted.end - 1 }
  return SENTENCES.test(text.slice(span.start, span.end)) ? { type: 'paragraph', ...span } : null
}

const LONGEST = 2000

/** `… out of the window. ‘It …`: more than one sentence, or there is nobody to tell of. */
const SENTENCES = /\p{L}{2}[.!?]\s/u

/** Where a person is first named in full. */
function firstPerson(text: string, blocks: readonly ReadBlock[]): number {
  const people = blocks.flatMap(({ sentences }) =>
    sentences.flatMap((tokens) => {
      const reading = readSentence(tokens)
      return reading.phrases.flatMap((_, at) => nameAt(text, reading, at) ?? [])
    }),
  )
  const first = people.find(({ kind, name }) => kind === 'person' && name.includes(' '))
  return first?.start ?? Infinity
}

/** Whoever tells is *I* there. */
function isOfOther({ mention, cue, kind }: Quotation): boolean {
  return mention !== null && cue !== null && mention.head !== 'speaking' && kind === 'direct'
}
