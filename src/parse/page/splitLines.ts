import type { Span } from '../../article/Span.ts'

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
  let from = 0
  while (from < text.length) {
    const end = findBreak(text, from)
    const words = text.slice(from, end)
    const indent = words.length - words.trimStart().length
    if (indent < words.length) {
      lines.push({ start: from + indent, end: from + words.trimEnd().length, indent, gap })
      gap = 0
    }
    gap++
    from = text.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  return lines
}

/** Where the line ends. */
function findBreak(text: string, from: number): number {
  BREAK.lastIndex = from
  return BREAK.exec(text)?.index ?? text.length
}

const BREAK = /[\n\r\u2028\u2029]/g
