import type { Page } from './createPage.ts'

/** Which row of a table is being written, and whether anything of it was. */
export type OpenTable = { row: number; begun: boolean }

/**
 * Whether the lines of a paragraph are a table: bars in the first, and below it what rules it off.
 *
 *     | Crossing | 2026 |
 *     | -------- | ---: |
 */
export function isTable(source: string): boolean {
  const [head = '', rule = ''] = source.split('\n', 2)
  return head.includes('|') && rule.includes('|') && rule.includes('-') && RULE.test(rule)
}

const RULE = /^[\s|:-]{3,1000}$/

/** Begins a table: its first row heads it. */
export function openTable(page: Page<null>): OpenTable {
  page.openBlock('headRow', 2)
  page.openCell()
  return { row: 0, begun: false }
}

/** Words of a table: a bar parts cells, a line break rows. The second row only rules off the first. */
export function writeCells(words: string, table: OpenTable, page: Page<null>): void {
  for (const piece of words.split(/([|\n])/)) {
    if (piece === '\n') openRow(table, page)
    else if (table.row === 1 || piece === '') continue
    else if (piece === '|' && table.begun) page.openCell()
    else if (piece !== '|') page.write(piece, null)
    table.begun ||= piece.trim() !== ''
  }
}

export function openRow(table: OpenTable, page: Page<null>): void {
  page.closeBlock(1)
  page.openBlock('row', 1)
  page.openCell()
  table.row++
  table.begun = false
}
