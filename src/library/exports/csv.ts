import { wellFormed } from './wellFormed.ts'

/** One line of CSV (RFC 4180). No cell of it is a formula to any spreadsheet. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => csvCell(String(cell ?? ''))).join(',')}\r\n`
}

function csvCell(value: string): string {
  const cell = wellFormed(guarded(value))
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * What a spreadsheet could take for a formula, behind whatever it passes over: `=1+1`, `  @A1`,
 * `"+1`. Such a cell gets an apostrophe in front, which says that it is text.
 */
const FORMULA = /^[\s"'\0]*[=+\-@\t\r\0＝＋－＠]|^[\t\r\0]/u

/**
 * Some spreadsheets part cells where this file doesn't: at `;`, a tab or the end of a line, as in
 * `x;=1+1`. What begins there is guarded too, without looking past the next such place.
 */
const INNER = new RegExp(
  String.raw`([;\t\n\v\f\r\x85\u2028\u2029])(?=(?:[^\S\t\n\v\f\r\u2028\u2029]|["'\0])*[=+\-@＝＋－＠])`,
  'gu',
)
const INNER_GUARD = new RegExp(INNER.source.replace('(?=', "'(?="), 'gu')

function guarded(value: string): string {
  const cell = value.replace(INNER, "$1'")
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell as it was: for whoever reads back what `csvLine` wrote. */
export function withoutGuard(cell: string): string {
  const inner = cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
  return inner.replace(INNER_GUARD, '$1')
}
