import type { Span } from '../../article/Span.ts'
import { type BlockHint, type BlockHintType, type Hints, walkSpans } from './Hints.ts'
import { type TableLines, findTables, readHintedTable } from './findTables.ts'
import type { Line } from './splitLines.ts'
import type { PageLanguage } from '../tokens/pageWordsOf.ts'

/** A stretch of the text that will be one block: a line, or the lines that a wrapped one fills. */
export type Part = Span & {
  readonly gap: number
  readonly indent: number
  /** The cells of a table, and how many of its rows head it. */
  readonly table?: Pick<TableLines, 'rows' | 'head'>
}

/**
 * Puts lines together that were broken only to fit a width. A line was broken for its width if the
 * next line's first word would not have fitted behind it:
 *
 *     The council voted on Tuesday to mend
 *     the harbour wall.                   ^ `the` would have ended past the longest line
 *
 * A text with one very long line isn't wrapped at all.
 */
export function joinLines(
  text: string,
  lines: readonly Line[],
  language: PageLanguage,
  hints: Hints | null = null,
): readonly Part[] {
  if (hints) return joinHinted(text, lines, hints)
  const width = lines.reduce((longest, line) => Math.max(longest, columnsOf(line)), 0)
  const credits = findSplitCredits(text, lines, language)
  const tables = new Map(findTables(text, lines).map((table) => [table.start, table]))
  const parts: Part[] = []
  let before: Line | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const table = tables.get(at)
    if (table) {
      parts.push(partOf(lines, table))
      at = table.end - 1
      before = undefined
      continue
    }
    const part = parts.at(-1)
    if (part && before && (credits.has(line) || isWrapped(text, before, line, width))) {
      parts[parts.length - 1] = { ...part, end: line.end }
    } else {
      parts.push({ start: line.start, end: line.end, gap: line.gap, indent: line.indent })
    }
    before = line
  }
  return parts
}

const LONGEST_CREDIT = 60
const MOST_CREDIT_LINES = 3

/**
 * The lines that carry on a credit which a page broke behind its label or its bracket.
 *
 *     Boats in the harbour (
 *     Image:
 *     ^^^^^^
 *     Getty)
 *     ^^^^^^
 */
function findSplitCredits(
  text: string,
  lines: readonly Line[],
  { creditHere }: PageLanguage,
): ReadonlySet<Line> {
  const carried = new Set<Line>()
  lines.forEach((line, at) => {
    const last = text[line.end - 1] ?? ''
    if (!ENDS_OPEN.has(last)) return
    const next = lines.slice(at + 1, at + 1 + MOST_CREDIT_LINES).filter(isShort)
    const touching = next.slice(0, next.findIndex(({ gap }) => gap > 1) >>> 0)
    if (BRACKETS.has(last)) {
      const close = touching.findIndex(({ end }) => BRACKETS.get(last) === text[end - 1])
      for (const one of touching.slice(0, close + 1)) carried.add(one)
      return
    }
    const [name] = touching
    const words = text.slice(line.start, line.end)
    if (!name || words.length > LONGEST_CREDIT || !/\p{Lu}/u.test(text[name.start] ?? '')) return
    const whole = creditHere.exec(words)?.[0].length === words.length
    if (whole && !/[.!?]$/.test(text.slice(name.start, name.end))) carried.add(name)
  })
  return carried
}

/** What a label or an open bracket ends with: `Image:`, `Image source,`, `Photo by` */
const ENDS_OPEN: ReadonlySet<string> = new Set([':', ',', 'y', '(', '['])

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])

function isShort({ start, end }: Line): boolean {
  return end - start <= LONGEST_CREDIT
}

/** Where the markup says what stands by itself, only a paragraph’s own line breaks part it. */
function joinHinted(text: string, lines: readonly Line[], { blocks }: Hints): readonly Part[] {
  const hintAt = walkSpans(blocks)
  const parts: Part[] = []
  let before: BlockHint | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (!line) break
    const { start, end, gap, indent } = line
    const hint = hintAt(start)
    if (hint && ROWS.has(hint.type)) {
      const table = readHintedTable(text, lines, at, hintAt)
      parts.push(partOf(lines, table))
      at = table.end - 1
      before = null
      continue
    }
    const part = parts.at(-1)
    if (part && hint && hint === before && hint.type !== 'paragraph')
      parts[parts.length - 1] = { ...part, end }
    else parts.push({ start, end, gap, indent })
    before = hint
  }
  return parts
}

const ROWS: ReadonlySet<BlockHintType> = new Set(['row', 'headRow'])

function partOf(lines: readonly Line[], { start, end, rows, head }: TableLines): Part {
  const [first, last] = [lines[start], lines[end - 1]]
  const { gap, indent } = first ?? { gap: 0, indent: 0 }
  return { start: first?.start ?? 0, end: last?.end ?? 0, gap, indent, table: { rows, head } }
}

const WIDEST_PAGE = 110
const NARROWEST_PAGE = 50

/** Wider lines that end as sentences do are more likely paragraphs of one line each. */
const USUAL_PAGE = 85

function isWrapped(text: string, before: Line, line: Line, width: number): boolean {
  if (line.gap > 1 || width > WIDEST_PAGE || width < NARROWEST_PAGE) return false
  if (opensPart(text, line)) return false
  if (width > USUAL_PAGE && endsSentence(text, before)) return false
  const word = firstWordLength(text, line)
  return columnsOf(before) + 1 + word > width
}

function endsSentence(text: string, line: Line): boolean {
  return /[.!?][”’"')]?$/u.test(text.slice(Math.max(line.start, line.end - 2), line.end))
}

function columnsOf(line: Line): number {
  return line.indent + line.end - line.start
}

function firstWordLength(text: string, line: Line): number {
  const space = text.slice(line.start, Math.min(line.end, line.start + WIDEST_PAGE)).search(/\s/)
  return space === -1 ? line.end - line.start : space
}

/** A bullet, a block quote's mark and a rule always begin a part of their own. */
function opensPart(text: string, line: Line): boolean {
  return /^(?:[•·▪◦‣*>–—-]\s|[-*_—]{3})/u.test(text.slice(line.start, line.start + 4))
}
