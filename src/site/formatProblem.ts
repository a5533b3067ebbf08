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
  const name = visible(relative('', file) || file)
  const outcome = (code ? ` ${code}` : '') + (left === 'out' ? ' (left out)' : '')
  if (!place) return `${name}${outcome}: ${visible(reason)}`
  const { line, column, words, start, length } = place
  const head = `${name}:${line}:${column}${outcome}: ${visible(reason)}`
  if (words.trim() === '') return head
  const number = `${line}`
  return [
    head,
    `  ${number} | ${visible(words)}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`,
  ].join('\n')
}

/** What would move a terminal's cursor, colour it or turn its words around is shown as a dot. */
export function visible(words: string): string {
  return words.replace(/\t/g, ' ').replace(UNSEEN, '·')
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
