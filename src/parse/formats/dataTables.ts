import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { isElement } from './elements.ts'

/** A table with more in it lays out a page, and so does one that holds what no cell of a table does. */
const MOST_NODES = 4000
const LONGEST_CELL = 160
const NOT_IN_TABLES: ReadonlySet<string> = new Set(
  'article aside blockquote figure form h1 h2 h3 h4 h5 h6 nav ol pre section table ul'.split(' '),
)

/** Whether a table holds data: two rows with two cells and more, and only words in them. */
export function isDataTable(table: Tree.Element): boolean {
  const nodes: Tree.Node[] = [...table.childNodes]
  let [seen, rows] = [0, 0]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if (++seen > MOST_NODES) return false
    if (!isElement(node)) continue
    if (NOT_IN_TABLES.has(node.tagName)) return false
    if (isCell(node) && !isShort(node)) return false
    if (node.tagName === 'tr' && node.childNodes.filter(isCell).length > 1) rows++
    for (const child of node.childNodes) nodes.push(child)
  }
  return rows > 1
}

export function isCell(node: Tree.Node): boolean {
  return isElement(node) && (node.tagName === 'td' || node.tagName === 'th')
}

/** Whether a row holds only headings. */
export function headsTable({ childNodes }: Tree.Element): boolean {
  return childNodes.every((node) => !isElement(node) || node.tagName === 'th')
}

/** Whether a cell holds no more than a cell of data does; one of a page may hold other tables. */
function isShort(cell: Tree.Node): boolean {
  const nodes: Tree.Node[] = [cell]
  let [length, seen] = [0, 0]
  for (let node = nodes.pop(); node && ++seen < MOST_NODES; node = nodes.pop()) {
    if ('value' in node && node.nodeName === '#text') length += node.value.trim().length
    if (length > LONGEST_CELL || NOT_IN_TABLES.has(node.nodeName)) return false
    if ('childNodes' in node) for (const child of node.childNodes) nodes.push(child)
  }
  return true
}
