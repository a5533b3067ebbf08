import { type Span, slice } from '../../../article/Span.ts'
import type { Line } from '../splitLines.ts'

export type Field = {
  readonly key: string
  readonly line: Line
  /** What stands on the line itself. */
  readonly value: Span | null
  /** The items of a list, on the line or below it. */
  readonly items: readonly Span[]
}

/**
 * The fields of the lines. Lines that stand further in, and items of a list, belong to the field above:
 * they go on with its value, or are its items.
 *
 *     authors:
 *       - Mara Quill
 *         ^^^^^^^^^^ item of `authors`
 *       - "[[Nora Quist]]"
 *     title: >
 *       Harbour wall
 *       to be mended by spring
 */
export function findFields(text: string, lines: readonly Line[]): readonly Field[] {
  const margin = lines[0]?.indent ?? 0
  const fields: Field[] = []
  for (const line of lines) {
    const last = fields.at(-1)
    const inside = last !== undefined && last.key !== ''
    const goesOn = inside && (line.indent > margin || ITEM.test(slice(text, line)))
    if (goesOn && isFolded(text, last)) fields[fields.length - 1] = goOn(text, last, line)
    else if (slice(text, line).startsWith('#')) continue
    else if (goesOn) fields[fields.length - 1] = withLine(text, last, line)
    else if (!(inside && CLOSES.test(slice(text, line)))) fields.push(findField(text, line))
  }
  return fields
}

/** The end of a list that runs over lines */
const CLOSES = /^\],?$/

/** `title: >`, `title: |-`: the value stands below, and the sign is none of it. */
function isFolded(text: string, { line }: Field): boolean {
  return FOLDED.test(slice(text, line).replace(FIELD, ''))
}

const FOLDED = /^[>|][-+\d]{0,2}$/

/** Adds a line to the value, which then runs over lines. */
function goOn(text: string, field: Field, line: Line): Field {
  const start = field.value?.start ?? line.start
  return { ...field, value: unwrap(text, { start, end: line.end }) }
}

/** An item, or the rest of a value that began on the line above. */
function withLine(text: string, field: Field, line: Line): Field {
  const item = ITEM.exec(slice(text, line))
  const { value, items } = field
  const list = item !== null || value === null || text[value.start] === '['
  if (!list) return goOn(text, field, line)
  const below = [...items, ...itemsBelow(text, line, item?.[0].length ?? 0)]
  return { ...field, items: below.slice(0, MOST_ITEMS) }
}

const MOST_ITEMS = 40

/** `- Mara Quill` */
const ITEM = /^-[ \t]{1,9}/u

/** An item of a list, or the name among the fields of a person. */
function itemsBelow(text: string, line: Line, bullet: number): readonly Span[] {
  const start = line.start + bullet
  const inner = findField(text, { ...line, start })
  if (inner.key === '') return [unwrap(text, { start, end: line.end })]
  return inner.key === 'name' && inner.value ? [inner.value] : []
}

/** The value without the marks, brackets and folders around it: `"[[people/Mara Quill|Mara]]"` */
function unwrap(text: string, span: Span): Span {
  const { start, end } = withoutMarks(text, span)
  const value = text.slice(start, end)
  if (!value.startsWith('[[') || !value.endsWith(']]')) return { start, end }
  const bar = value.indexOf('|')
  const last = bar > 0 ? bar : value.length - 2
  const folder = value.lastIndexOf('/', last) + 1
  return { start: start + Math.max(2, folder), end: start + last }
}

function withoutMarks(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end)
  const closes =
    value.startsWith('"') || value.startsWith("'") ? value.lastIndexOf(value[0] ?? '') : 0
  // `"Wall lost" # a note`
  const whole = closes > 1 && /^(?:[ \t]{1,9}#|$)/.test(value.slice(closes + 1))
  return whole ? { start: start + 1, end: start + closes } : { start, end }
}

/** `[Mara Quill, "Nora Quist"]`, and the value alone where it is no list */
function itemsOn(text: string, { start, end }: Span): readonly Span[] {
  const value = text.slice(start, end)
  if (!value.startsWith('[') || value.startsWith('[[') || !value.endsWith(']')) return []
  const items: Span[] = []
  let from = start + 1
  for (const item of value.slice(1, -1).split(',').slice(0, MOST_ITEMS)) {
    const at = from + item.length - item.trimStart().length
    if (item.trim() !== '') items.push(unwrap(text, { start: at, end: at + item.trim().length }))
    from += item.length + 1
  }
  return items
}

/** `author: Mara Quill`, also with the value in straight marks; `og.image2: …` is a key of some other app */
const FIELD = /^([\p{L}_-][\p{L}\d_.-]{0,29})[ \t]{0,9}:[ \t]{0,9}/u

function findField(text: string, line: Line): Field {
  const whole = slice(text, line)
  const found = FIELD.exec(whole)
  if (!found) return { key: '', line, value: null, items: [] }
  const key = (found[1] ?? '').toLowerCase()
  const rest = { start: line.start + found[0].length, end: line.end }
  const items = itemsOn(text, rest)
  const value = unwrap(text, rest)
  const none = value.start >= value.end || FOLDED.test(slice(text, rest))
  return { key, line, value: none ? null : value, items }
}
