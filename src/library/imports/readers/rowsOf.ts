import Papa, { type ParseResult, type Parser } from 'papaparse'
import { createBreath } from '../../pieces/breath.ts'
import { type Reason, filled } from '../../../words/filled.ts'

/** A row by its columns' names, in lower case; a column that isn't there is empty. */
export type Row = { readonly column: (...names: readonly string[]) => string }

export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly problems: readonly Reason[]
}

/** Characters read at once: some ten milliseconds on a slow phone. */
const STEP = 200_000
const MOST_PROBLEMS = 20

/**
 * Reads a CSV file, a piece at a time, so that the page answers meanwhile. Columns may come in any
 * order, and any of them may be missing. Never rejects.
 */
export function readTable(text: string): Promise<Table> {
  const breath = createBreath()
  const columns: string[] = []
  const rows: Row[] = []
  const problems: Reason[] = []
  let seen = 0
  const take = (cells: readonly string[]) => {
    if (columns.length === 0) columns.push(...cells.map(nameOf))
    else if (cells.some((cell) => cell.trim() !== '')) rows.push(rowOf(columns, cells))
  }
  return new Promise((resolve) => {
    Papa.parse<string[]>(withoutMark(text), {
      chunkSize: STEP,
      delimiter: delimiterOf(text),
      chunk({ data, errors }: ParseResult<string[]>, parser: Parser) {
        for (const cells of data) take(cells)
        for (const { row = 0, message } of errors)
          if (problems.length < MOST_PROBLEMS)
            problems.push(filled`Row ${seen + row + 1} of the table is odd: ${message}.`)
        seen += data.length
        const pause = breath()
        if (!pause) return
        parser.pause()
        void pause.then(() => parser.resume())
      },
      complete: () => resolve({ columns, rows, problems }),
    })
  })
}

/** The columns of a table whose beginning this is. */
export function columnsOf(beginning: string): readonly string[] {
  const delimiter = delimiterOf(beginning)
  const { data } = Papa.parse<string[]>(withoutMark(beginning), { preview: 1, delimiter })
  return data[0]?.map(nameOf) ?? []
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** What stands most often between the columns' names: office programs of some countries write `;`. */
function delimiterOf(text: string): string {
  const names = text.slice(0, 5000).split('\n', 1)[0] ?? ''
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: names.split(sign).length }))
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign
}

function nameOf(cell: string): string {
  return cell.trim().toLowerCase()
}

function rowOf(columns: readonly string[], cells: readonly string[]): Row {
  const found = new Map<string, string>()
  columns.forEach((name, at) => {
    if (!found.has(name)) found.set(name, cells[at]?.trim() ?? '')
  })
  return {
    column(...names) {
      for (const name of names) {
        const cell = found.get(name)
        if (cell) return cell
      }
      return ''
    },
  }
}
