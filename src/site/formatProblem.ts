import { relative } from 'node:path'
import type { Span } from '../article/Span.ts'
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
  const { line, column, start, end } = lineAt(place.text, place.start)
  const head = `${name}:${line}:${column}${outcome}: ${visible(reason)}`
  const excerpt = cutAround(place.text, { start, end }, place)
  if (excerpt.words.trim() === '') return head
  const number = `${line}`
  return [
    head,
    `  ${number} | ${visible(excerpt.words)}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(excerpt.start)}${'^'.repeat(excerpt.length)}`,
  ].join('\n')
}

/** What would move a terminal's cursor, colour it or turn its words around is shown as a dot. */
export function visible(words: string): string {
  return words.replace(/\t/g, ' ').replace(UNSEEN, '·')
}

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

type Line = Span & { readonly line: number; readonly column: number }

/** The line at an offset, counted from 1, as is the column. */
function lineAt(text: string, offset: number): Line {
  const starts = startsOf(text)
  let [low, high] = [0, starts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  const start = starts[low] ?? 0
  const next = starts[high] ?? text.length
  const end = start + text.slice(start, next).replace(/[\r\n]{1,2}$/, '').length
  return { line: low + 1, column: offset - start + 1, start, end }
}

/** Where each line begins, kept for the next problem of the same text. */
function startsOf(text: string): readonly number[] {
  if (kept?.text === text) return kept.starts
  const starts = [0]
  for (const { 0: end, index } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  kept = { text, starts }
  return starts
}

let kept: { readonly text: string; readonly starts: readonly number[] } | null = null

const EXCERPT_LENGTH = 76

/** At most one line of a terminal, with the place in it. */
function cutAround(text: string, line: Span, place: Span) {
  const fits = line.end - line.start <= EXCERPT_LENGTH
  const from = fits ? line.start : Math.max(line.start, place.start - 20)
  const words = text.slice(from, Math.min(line.end, from + EXCERPT_LENGTH))
  const start = place.start - from
  const shown = Math.max(1, Math.min(place.end - place.start, words.length - start))
  return { words, start, length: shown }
}
