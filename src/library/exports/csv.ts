import { wellFormed } from './wellFormed.ts'

/** One line of CSV (RFC 4180). No cell of it is a formula to any spreadsheet. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map((cell) => csvCell(String(cell ?? ''))).join(',')}\r\n`
}

function csvCell(value: string): string {
  const cell = wellFormed(FORMULA.test(value) ? `'${value}` : value)
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * What a spreadsheet could take for a formula, behind whatever it passes over: `=1+1`, `  @A1`,
 * `"+1`. Such a cell gets an apostrophe in front, which says that it is text.
 */
const FORMULA = /^[\s"'\0]*[=+\-@\t\r\0＝＋－＠]|^[\t\r\0]/u

/** The cell as it was: for whoever reads back what `csvLine` wrote. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell
}
