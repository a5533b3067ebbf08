import type { Span } from '../../src/article/Span.ts'

/** Sample text without its braces, and the span of every brace by its label, in order. */
export type Annotated = {
  readonly text: string
  readonly spans: Readonly<Record<string, readonly Span[]>>
}

/**
 * Reads a sample whose findings are marked where they stand, so that nobody counts characters:
 *
 *     {quote:“We will rebuild,”} {cue:said} {mention:Ana Ruiz}.
 *
 * Braces may nest; `\n` in the sample is a line break.
 */
export function annotate(sample: string): Annotated {
  const spans: Record<string, Span[]> = {}
  const open: { readonly label: string; readonly start: number }[] = []
  let text = ''
  for (const { 0: piece } of sample.matchAll(/\{\w+:|\}|[^{}]+|\{/g)) {
    const last = piece === '}' ? open.pop() : undefined
    if (last) (spans[last.label] ??= []).push({ start: last.start, end: text.length })
    else if (/^\{\w+:$/.test(piece)) open.push({ label: piece.slice(1, -1), start: text.length })
    else text += piece
  }
  return { text, spans }
}

/** The words at each span. */
export function wordsAt(text: string, spans: readonly (Span | null)[]): readonly (string | null)[] {
  return spans.map((span) => (span ? text.slice(span.start, span.end) : null))
}
