import type { Span } from '../../article/Span.ts'
import { withSingleSpaces } from './withSingleSpaces.ts'

/** The words at a span with single spaces, as a name is printed. */
export function oneLine(text: string, { start, end }: Span): string {
  return withSingleSpaces(text.slice(start, end))
}

/** The span from one word of a sentence up to another, which it leaves out. */
export function spanOf(words: readonly Span[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
