import type { Span } from '../article/Span.ts'

/** One line's words without the white space around them, and how it stands on the page. */
export type Line = Span & {
  /** Columns of white space before the words. */
  readonly indent: number
  /** Line breaks since the words before; two or more mean a blank line between. */
  readonly gap: number
}

/**
 * The lines of a text that hold words, in order. `\n`, `\r\n`, `\r` and the two Unicode separators
 * end a line; a line of white space only counts as a gap.
 */
export function splitLines(text: string): readonly Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const { 0: words, index } of text.matchAll(LINE_OR_BREAK)) {
    if (BREAKS.has(words)) {
      gap++
      continue
    }
    const indent = words.length - words.trimStart().length
    if (indent === words.length) continue
    lines.push({ start: index + indent, end: index + words.trimEnd().length, indent, gap })
    gap = 0
  }
  return lines
}

/** `The wall fell.` or one line break */
const LINE_OR_BREAK = /\r\n|[\n\r\u2028\u2029]|[^\n\r\u2028\u2029]+/g

const BREAKS: ReadonlySet<string> = new Set(['\n', '\r\n', '\r', '\u2028', '\u2029'])
