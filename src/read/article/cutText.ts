import type { Article, DateMention } from '../../article/Article.ts'
import type { Emphasis, Link } from '../../article/Link.ts'
import { type Quote, partsOf } from '../../article/Quote.ts'
import { type Span, contains, overlaps } from '../../article/Span.ts'
import type { MarkedWords } from './marks/MarksContext.ts'

/** A stretch of text that looks the same all through. */
export type Segment = Span & {
  readonly date: DateMention | null
  /** Attributing words of the quote that is open. */
  readonly evidence: boolean
  /** What the markup of the file says of them, if anything. */
  readonly link?: Link
  readonly emphasis?: Emphasis['kind']
  /** The reader's own, the outermost first. */
  readonly marks: readonly MarkedWords[]
}

/** Segments in a row that belong to the same quote, or to none. */
export type Run = Span & {
  readonly quote: Quote | null
  /** The quote ends here: its badge follows. */
  readonly last: boolean
  readonly segments: readonly Segment[]
}

/**
 * Cuts a stretch of text where quotes, dates, the reader's marks and the open quote's attributing
 * words begin and end. The runs follow each other without a gap, so their words put together are the text's.
 *
 *     In a tweet on Saturday, the group said it should “deny services.” More text
 *     ^^^^^^^^^^    ^^^^^^^^             ^^^^           ^^^^^^^^^^^^^^^^
 */
export function cutText(
  article: Article,
  span: Span,
  open: Quote | null,
  marks: readonly MarkedWords[] = NO_MARKS,
): readonly Run[] {
  const quotes = article.quotes.filter((quote) => overlaps(span, quote) && isShown(quote, open))
  const dates = article.dates.filter((date) => overlaps(span, date))
  const evidence = joined(article.text, evidenceOf(open)).filter((words) => overlaps(span, words))
  const parts = quotes.flatMap(partsOf)
  const links = (article.links ?? []).filter((link) => overlaps(span, link))
  const emphases = (article.emphasis ?? []).filter((words) => overlaps(span, words))
  const points = cuttingPoints(span, [
    ...parts,
    ...dates,
    ...evidence,
    ...marks,
    ...links,
    ...emphases,
  ])

  const runs: Run[] = []
  for (const [place, start] of points.entries()) {
    const piece = { start, end: points[place + 1] ?? span.end }
    if (piece.start === piece.end) continue
    // The innermost: what others say in a turn of a talk is theirs.
    const quote =
      quotes.findLast((quote) => partsOf(quote).some((part) => contains(part, piece))) ?? null
    const link = links.find((link) => contains(link, piece))
    const emphasis = emphases.find((words) => contains(words, piece))?.kind
    const segment = {
      ...piece,
      ...(link && { link }),
      ...(emphasis && { emphasis }),
      date: dates.find((date) => contains(date, piece)) ?? null,
      evidence: evidence.some((words) => contains(words, piece)),
      marks: marks.length === 0 ? NO_MARKS : marks.filter((mark) => contains(mark, piece)),
    }
    const before = runs.at(-1)
    if (before?.quote === quote) runs[runs.length - 1] = longer(before, segment)
    else runs.push({ ...piece, quote, last: endsWith(quote, piece), segments: [segment] })
  }
  return runs
}

const NO_MARKS: readonly MarkedWords[] = []

/** What is only reported is marked while its card is open, or where a person has marked it. */
function isShown(quote: Quote, open: Quote | null): boolean {
  return quote.kind !== 'paraphrase' || quote === open || quote.corrected === true
}

/** The words that attribute a quote: who is named, the reporting words, where it was said. */
export function evidenceOf(quote: Quote | null): readonly Span[] {
  if (!quote) return []
  return [quote.mention, quote.cue, quote.medium].filter((words) => words !== null)
}

/** `Ana Ruiz` and `said` with nothing but a space between them are one stroke of the highlighter. */
function joined(text: string, spans: readonly Span[]): readonly Span[] {
  const strokes: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = strokes.at(-1)
    const near = last && text.slice(last.end, span.start).trim() === ''
    if (near) strokes[strokes.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else strokes.push(span)
  }
  return strokes
}

function longer(run: Run, segment: Segment): Run {
  const segments = [...run.segments, segment]
  return { ...run, end: segment.end, last: endsWith(run.quote, segment), segments }
}

function endsWith(quote: Quote | null, piece: Span): boolean {
  return quote !== null && (partsOf(quote).at(-1)?.end ?? quote.end) === piece.end
}

function cuttingPoints(span: Span, spans: readonly Span[]): readonly number[] {
  const points = spans.flatMap(({ start, end }) => [start, end])
  const inside = points.filter((point) => span.start < point && point < span.end)
  return [...new Set([span.start, ...inside])].toSorted((a, b) => a - b)
}
