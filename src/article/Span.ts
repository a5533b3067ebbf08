/**
 * A stretch of an article's text: half-open, in UTF-16 code units into the text exactly as it was
 * given. Every layer of an article (blocks, quotes, credits, dates …) is made of spans, so that
 * nothing is ever copied out of the text and any two layers may overlap.
 */
export type Span = { readonly start: number; readonly end: number }

/** The words at a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** How many words stand at a span. */
export function wordsIn(text: string, span: Span): number {
  return slice(text, span).match(/\S+/g)?.length ?? 0
}
