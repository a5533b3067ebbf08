import type { Article, DateMention } from '../../article/Article.ts'
import type { Emphasis, Link } from '../../article/Link.ts'
import { type Quote, partsOf } from '../../article/Quote.ts'
import { type Span, overlaps } from '../../article/Span.ts'
import { spansOn } from '../../article/spansOn.ts'
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
  const quotes = spansOn(article.quotes, span).filter((quote) => isShown(quote, open))
  const parts = quotes.flatMap((quote) =>
    partsOf(quote).map(({ start, end }) => ({ start, end, quote })),
  )
  const dates = spansOn(article.dates, span)
  const evidence = joined(article.text, evidenceOf(open)).filter((words) => overlaps(span, words))
  const links = spansOn(article.links ?? [], span)
  const emphases = spansOn(article.emphasis ?? [], span)
  const all = [parts, dates, evidence, marks, links, emphases] as const
  const points = cuttingPoints(span, all.flat())
  const partsOn = holders(parts)
  const datesOn = holders(dates)
  const evidenceOn = holders(evidence)
  const marksOn = holders(marks)
  const linksOn = holders(links)
  const emphasesOn = holders(emphases)

  const runs: { readonly quote: Quote | null; readonly segments: Segment[] }[] = []
  for (const [place, start] of points.entries()) {
    const piece = { start, end: points[place + 1] ?? span.end }
    if (piece.start === piece.end) continue
    // The innermost: what others say in a turn of a talk is theirs.
    const quote = partsOn(piece).at(-1)?.quote ?? null
    const [link] = linksOn(piece)
    const [emphasis] = emphasesOn(piece)
    const segment = {
      ...piece,
      ...(link && { link }),
      ...(emphasis && { emphasis: emphasis.kind }),
      date: datesOn(piece)[0] ?? null,
      evidence: evidenceOn(piece).length > 0,
      marks: marksOn(piece),
    }
    const before = runs.at(-1)
    if (before?.quote === quote) before.segments.push(segment)
    else runs.push({ quote, segments: [segment] })
  }
  return runs.map(({ quote, segments }) => {
    const [start, end] = [segments[0]?.start ?? span.start, segments.at(-1)?.end ?? span.end]
    return { start, end, quote, last: quote !== null && endOf(quote) === end, segments }
  })
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

/**
 * For pieces that are asked for from left to right, each cut wherever a span begins or ends: the spans
 * that hold it, in the list's order. Most lists are empty: few words are a link, a day or marked.
 */
function holders<Kind extends Span>(spans: readonly Kind[]): (piece: Span) => readonly Kind[] {
  if (spans.length === 0) return () => []
  const waiting = spans
    .map((span, at) => ({ span, at }))
    .toSorted((a, b) => b.span.start - a.span.start)
  let begun: typeof waiting = []
  return ({ start, end }) => {
    begun = begun.filter(({ span }) => span.end >= end)
    while ((waiting.at(-1)?.span.start ?? Infinity) <= start) begun.push(...waiting.splice(-1))
    return begun.toSorted((a, b) => a.at - b.at).map(({ span }) => span)
  }
}

function endOf(quote: Quote): number {
  return partsOf(quote).at(-1)?.end ?? quote.end
}

function cuttingPoints(span: Span, spans: readonly Span[]): readonly number[] {
  const points = spans.flatMap(({ start, end }) => [start, end])
  const inside = points.filter((point) => span.start < point && point < span.end)
  return [...new Set([span.start, ...inside])].toSorted((a, b) => a - b)
}
