import { createBreath } from '../../pieces/breath.ts'
import { type Reason, filled } from '../../../words/filled.ts'

/** An object of a list in a JSON file: of the file's own list, or of one under a name. */
export type JsonRecord = {
  /** `bookmarks` in `{"bookmarks": [{…}]}`; null where the file is a list itself. */
  readonly list: string | null
  readonly value: Fields
}

export type Fields = Readonly<Record<string, unknown>>

export type JsonStep =
  | { readonly record: JsonRecord; readonly problem: null }
  | { readonly record: null; readonly problem: Reason }

/** No reader's export is nested deeper than some ten; a file made to break its reader is. */
const DEEPEST = 64
const MOST_IN_ONE = 20_000_000

/**
 * Reads the objects of a JSON file's lists one by one, so that a large file never holds up the page
 * and one bad object doesn't take the others with it. What it gives is read by `field`, which sees
 * only what the file itself holds.
 */
export async function* readRecords(text: string): AsyncGenerator<JsonStep> {
  const breath = createBreath()
  const scan = createScan(text.replace(/^\ufeff/, ''))
  for (let count = 0; ; count++) {
    const step = scan()
    if (step === 'end') return
    if (step !== 'on') yield step
    if (step !== 'on' && step.problem !== null && !step.problem.startsWith('Entry')) return
    if (count % 1024 === 0) await breath()
  }
}

const NEXT = /["[\]{}]/g

/** Walks from bracket to bracket; strings are leapt over. Each call goes one step on. */
function createScan(text: string): () => JsonStep | 'on' | 'end' {
  const next = new RegExp(NEXT)
  const open: string[] = []
  let [start, entry, done] = [-1, 0, false]
  let name: string | null = null

  /** An object is taken where it stands in the file's list, or in a list that the file's object names. */
  const isTaken = () => open.join('') === '[' || open.join('') === '{['

  function close(bracket: string, at: number): JsonStep | 'on' {
    if (PAIRS[open.pop() ?? ''] !== bracket) return stop('Its brackets don’t match')
    if (bracket !== '}' || start < 0 || !isTaken()) return 'on'
    const part = text.slice(start, at + 1)
    const list = open.length === 1 ? null : name
    start = -1
    entry++
    return readOne(part, list, entry)
  }

  function stop(what: string): JsonStep {
    done = true
    return refuse(filled`${what}, so it is no whole JSON file; nothing after that was read.`)
  }

  return () => {
    if (done) return 'end'
    const found = next.exec(text)
    if (!found) {
      if (open.length > 0) return stop('It ends in the middle')
      done = true
      return 'end'
    }
    const [bracket] = found
    if (bracket === '"') {
      const end = endOfString(text, found.index)
      if (end < 0) return stop('It ends in the middle')
      if (open.length === 1 && open[0] === '{') name = nameIn(text.slice(found.index, end))
      next.lastIndex = end
      return 'on'
    }
    if (bracket === ']' || bracket === '}') return close(bracket, found.index)
    if (open.length >= DEEPEST) return stop(`It is nested more than ${DEEPEST} deep`)
    if (bracket === '{' && open.length <= 2 && isTaken()) start = found.index
    open.push(bracket)
    return 'on'
  }
}

const PAIRS: Readonly<Record<string, string>> = { '[': ']', '{': '}' }

function refuse(problem: Reason): JsonStep {
  return { record: null, problem }
}

function readOne(part: string, list: string | null, entry: number): JsonStep {
  if (part.length > MOST_IN_ONE) return refuse(filled`Entry ${entry} is too large to be a story.`)
  try {
    const value: Fields = JSON.parse(part)
    return { record: { list, value }, problem: null }
  } catch {
    return refuse(filled`Entry ${entry} is no JSON that can be read; the others were.`)
  }
}

/** Where a string that begins at `start` is over: after the first quotation mark that no odd number of strokes precedes. */
function endOfString(text: string, start: number): number {
  let at = text.indexOf('"', start + 1)
  while (at >= 0) {
    let strokes = 0
    while (text[at - 1 - strokes] === '\\') strokes++
    if (strokes % 2 === 0) return at + 1
    at = text.indexOf('"', at + 1)
  }
  return -1
}

function nameIn(literal: string): string | null {
  if (literal.length > 100) return null
  try {
    return String(JSON.parse(literal))
  } catch {
    return null
  }
}
