import { isFigure } from '../../article/isFigure.ts'
import type { Span } from '../../article/Span.ts'
import type { BlockHint } from './Hints.ts'
import type { Line } from './splitLines.ts'

/** Lines that are one table, by the indexes of its first line and of the one behind its last. */
export type TableLines = {
  readonly start: number
  readonly end: number
  readonly rows: readonly (readonly Span[])[]
  /** How many of the rows head it. */
  readonly head: number
}

type Row = { readonly cells: readonly Span[]; readonly parted: Parted; readonly from: number }

/** What stands between two cells of a row. */
type Parted = 'tab' | 'bar' | 'spaces'

/**
 * Finds lines that are set in columns: by tabs, as a browser copies a table, by bars as in Markdown,
 * or by spaces, where the columns stand below each other.
 *
 *     Crossing            2025     2026
 *     Sandport-Harrow     8.20     9.10
 *     Ostwick-Harrow      5.00     5.40
 */
export function findTables(text: string, lines: readonly Line[]): readonly TableLines[] {
  const tables: TableLines[] = []
  let at = 0
  while (at < lines.length) {
    const { table, end } = readTable(text, lines, at)
    if (table) tables.push(table)
    // The last line of what is no table may be the first of one.
    at = table || end === at + 1 ? end : end - 1
  }
  return tables
}

type Read = { readonly table: TableLines | null; readonly end: number }

function readTable(text: string, lines: readonly Line[], start: number): Read {
  const first = rowOf(text, lines[start])
  if (!first || isRule(text, lines[start])) return { table: null, end: start + 1 }
  const rows: Row[] = [first]
  const columns = first.cells.map(({ start, end }) => ({
    start: start - first.from,
    end: end - first.from,
  }))
  let [ruled, rules] = [0, 0]
  let end = start + 1
  for (let line = lines[end]; line && line.gap === 1; line = lines[++end]) {
    const row = rowOf(text, line)
    if (isRule(text, line)) {
      rules++
      if (rows.length === 1) ruled = 1
    } else if (row && fits(row, first, columns)) rows.push(row)
    else break
  }
  const cells = rows.map((row) => row.cells)
  const enough = rows.length >= FEWEST_ROWS[first.parted] || (first.parted === 'bar' && rules > 0)
  if (!enough || rows.length < 2 || cells.every((row) => isListed(text, row)))
    return { table: null, end }
  return { table: { start, end, rows: cells, head: ruled || countHead(text, cells) }, end }
}

/** A bullet, a number or who speaks, and its words: a list or a talk that was copied with its tabs. */
function isListed(text: string, [first, , third]: readonly Span[]): boolean {
  return first !== undefined && !third && LISTED.test(text.slice(first.start, first.end))
}

const LISTED = /^(?:[•·▪◦‣*–—-]|\d{1,3}[.)]|\p{L}{1,20}:)$/u

const FEWEST_ROWS: Readonly<Record<Parted, number>> = { tab: 2, bar: 3, spaces: 3 }

type Column = { start: number; end: number }

/**
 * Rows of one table have as many cells; a table that was copied may leave the last ones empty. Where
 * only spaces part them, each column begins at one place or ends at one.
 */
function fits(row: Row, first: Row, columns: Column[]): boolean {
  if (row.parted !== first.parted) return false
  if (row.parted === 'tab') return true
  if (row.cells.length !== first.cells.length) return false
  return row.parted === 'bar' || row.cells.every((cell, at) => stands(cell, row.from, columns[at]))
}

/** Whether a cell stands in its column; what the column is told by is what all its cells share. */
function stands({ start, end }: Span, from: number, column: Column | undefined): boolean {
  if (!column) return false
  if (column.start !== start - from) column.start = NOWHERE
  if (column.end !== end - from) column.end = NOWHERE
  return column.start !== NOWHERE || column.end !== NOWHERE
}

const NOWHERE = -1

const LONGEST_ROW = 400
const LONGEST_CELL = 80
const MOST_CELLS = 40

function rowOf(text: string, line: Line | undefined): Row | null {
  if (!line || line.end - line.start > LONGEST_ROW) return null
  const words = text.slice(line.start, line.end)
  const parted = words.includes('\t') ? 'tab' : words.startsWith('|') ? 'bar' : 'spaces'
  const cells = cutCells(text, line, parted)
  const short = cells.every(({ start, end }) => end - start <= LONGEST_CELL)
  const few = cells.length > 1 && cells.length <= MOST_CELLS
  return few && short ? { cells, parted, from: line.start - line.indent } : null
}

const BETWEEN: Readonly<Record<Parted, RegExp>> = { tab: /\t/g, bar: /\|/g, spaces: / {2,}/g }

/** The cells of a line, empty ones too: a tab before its first word parts an empty one from it. */
export function cutCells(text: string, line: Line, parted: Parted): readonly Span[] {
  const lead = text.slice(line.start - line.indent, line.start)
  const start = parted === 'tab' && lead.includes('\t') ? line.start - line.indent : line.start
  const words = text.slice(start, line.end)
  const cells: Span[] = []
  let from = 0
  for (const { 0: between, index } of words.matchAll(BETWEEN[parted])) {
    cells.push(trimmed(words, start, from, index))
    from = index + between.length
  }
  cells.push(trimmed(words, start, from, words.length))
  return parted === 'bar' ? cells.slice(1, words.endsWith('|') ? -1 : undefined) : cells
}

function trimmed(words: string, start: number, from: number, to: number): Span {
  const cell = words.slice(from, to)
  const lead = cell.length - cell.trimStart().length
  return {
    start: start + from + lead,
    end: start + Math.max(from + lead, from + cell.trimEnd().length),
  }
}

/** `| --- | ---: |`, `-----  -----` */
function isRule(text: string, line: Line | undefined): boolean {
  if (!line) return false
  const { start, end } = line
  return end - start <= LONGEST_ROW && RULE.test(text.slice(start, end))
}

const RULE = /^[|+:=\s–—-]{3,400}$/

/** A first row without figures heads a table that has some. */
function countHead(text: string, rows: readonly (readonly Span[])[]): number {
  const figured = (cells: readonly Span[]): boolean =>
    cells.slice(1).some(({ start, end }) => isFigure(text.slice(start, end)))
  const [first, second] = rows
  if (!first || !second) return 0
  const years = first.slice(1).every(({ start, end }) => YEAR.test(text.slice(start, end)))
  return figured(second) && (years || !figured(first)) ? 1 : 0
}

const YEAR = /^(?:19|20)\d{2}$/

/** The rows of a table that the markup shows: from the line `at` on. */
export function readHintedTable(
  text: string,
  lines: readonly Line[],
  start: number,
  hintAt: (at: number) => BlockHint | null,
): TableLines {
  const rows: (readonly Span[])[] = []
  let end = start
  let head = 0
  for (let line = lines[end]; line && (end === start || line.gap === 1); line = lines[++end]) {
    const type = hintAt(line.start)?.type
    if (type !== 'row' && type !== 'headRow') break
    rows.push(cutCells(text, line, 'tab'))
    if (type === 'headRow' && head === rows.length - 1) head++
  }
  return { start, end, rows, head }
}
