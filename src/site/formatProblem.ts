import { relative } from 'node:path'
import type { SeedProblem } from './SeedProblem.ts'

/**
 * A problem as a person reads it, with the line it is in:
 *
 *     seeds/a.txt:12:5 unclosedQuote: This quote is opened and never closed.
 *       12 | He said “that
 *          |         ^^^^^
 */
export function formatProblem({ file, left, code, reason, place }: SeedProblem): string {
  const name = relative('', file) || file
  const outcome = (code ? ` ${code}` : '') + (left === 'out' ? ' (left out)' : '')
  if (!place) return `${name}${outcome}: ${reason}`
  const { line, column, words } = lineAt(place.text, place.start)
  const head = `${name}:${line}:${column}${outcome}: ${reason}`
  if (words.trim() === '') return head
  const excerpt = cutAround(words, column - 1, place.end - place.start)
  const number = `${line}`
  return [
    head,
    `  ${number} | ${excerpt.words}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(excerpt.start)}${'^'.repeat(excerpt.length)}`,
  ].join('\n')
}

/** The line at an offset, counted from 1, as is the column. */
function lineAt(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/)
  const column = (before.at(-1) ?? '').length
  const rest = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? ''
  const words = ((before.at(-1) ?? '') + rest).replace(/\t/g, ' ')
  return { line: before.length, column: column + 1, words }
}

const EXCERPT_LENGTH = 76

/** At most one line of a terminal, with the place in it. */
function cutAround(words: string, start: number, length: number) {
  const from = words.length <= EXCERPT_LENGTH ? 0 : Math.max(0, start - 20)
  const cut = words.slice(from, from + EXCERPT_LENGTH)
  const shown = Math.max(1, Math.min(length, cut.length - (start - from)))
  return { words: cut, start: start - from, length: shown }
}
