import type { Article } from '../Article.ts'
import { type Block, type BlockType, contentOf } from '../Block.ts'
import type { Quote } from '../Quote.ts'
import { type Span, overlaps } from '../Span.ts'

/** Where nothing is said: what stands around a story, and its pictures' credits. */
const SILENT: ReadonlySet<BlockType> = new Set(['credit', 'divider', 'frontMatter', 'residue'])

/** Spans as the words of blocks, without the white space around them: a quote's parts. */
export function partsIn({ text, blocks }: Article, spans: readonly Span[]): readonly Span[] {
  const sayable = blocks.filter(({ type }) => !SILENT.has(type))
  return spans.flatMap((span) =>
    sayable.flatMap((block) => {
      const content = wordsOf(text, block)
      if (!overlaps(content, span)) return []
      const start = Math.max(content.start, span.start)
      return trimmed(text, { start, end: Math.min(content.end, span.end) })
    }),
  )
}

function wordsOf(text: string, block: Block): Span {
  if (block.type !== 'caption') return contentOf(text, block)
  return block.caption ?? { start: block.start, end: block.start }
}

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const words = text.slice(start, end)
  const from = end - words.trimStart().length
  const to = start + words.trimEnd().length
  return from < to ? [{ start: from, end: to }] : []
}

/** The parts of a quote when it begins and ends elsewhere: what its cue splits stays split. */
export function reshape(quote: Quote, { start, end }: Span): readonly Span[] {
  const parts = (quote.fragments ?? [quote]).filter((part) => overlaps(part, { start, end }))
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return [{ start, end }]
  return parts.map((part) => ({
    start: part === first ? start : part.start,
    end: part === last ? end : part.end,
  }))
}

/**
 * Words that stand in quotation marks are quoted with their marks.
 *
 *     called it “a promise to the boats” in a letter
 *                ^^^^^^^^^^^^^^^^^^^^^^
 */
export function withMarks(text: string, { start, end }: Span): Span {
  const inMarks =
    OPENING.test(text.slice(start - 1, start)) && CLOSING.test(text.slice(end, end + 1))
  return start > 0 && inMarks ? { start: start - 1, end: end + 1 } : { start, end }
}

const OPENING = /^["“„«‘‚‹]$/u
const CLOSING = /^["”“»’›]$/u
