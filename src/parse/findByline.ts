import type { Byline, Contributor } from '../article/Article.ts'
import type { Span } from '../article/Span.ts'
import { findDays } from './findDays.ts'
import { isAgency, isOutlet } from './outlets.ts'
import { isName, JOB_WORDS } from './isName.ts'

const LONGEST_BYLINE = 240

/**
 * Who wrote the story, from a line that says so.
 *
 *     By Annie Palmer and Jon Ebbe, Tech Reporter
 *        ^^^^^^^^^^^^     ^^^^^^^^ role: Tech Reporter
 *
 * `By Tuesday the water had fallen.` names nobody and is none.
 */
export function findByline(text: string, line: Span): Byline | null {
  if (line.end - line.start > LONGEST_BYLINE) return null
  const words = text.slice(line.start, line.end)
  const lead = BYLINE_LEAD.exec(words)
  if (!lead || /[.!?]$/u.test(words.replace(/\b(?:Jr|Sr)\.$/u, ''))) return null
  const from = lead.index + lead[0].length
  const day = findDays(words, 0).find(({ start }) => start >= from)
  const names = { start: line.start + from, end: line.start + (day?.start ?? words.length) }
  const contributors = findContributors(text, names)
  return contributors.length > 0 ? { start: line.start, end: line.end, contributors } : null
}

/** `By `, `Words by:`; also behind a date, as in `January 9, 2021 | By Annie Palmer` */
const BYLINE_LEAD =
  /(?:^|[|·•]\s{1,3})(?:(?:written|words|reporting|reported|story|text|posted)\s)?by\b:?\s{1,3}/iu

/** The names between commas, *and*, bars and slashes, each with the job that follows it. */
export function findContributors(text: string, span: Span): readonly Contributor[] {
  const contributors: Contributor[] = []
  for (const chunk of splitChunks(text, span)) {
    const words = text.slice(chunk.start, chunk.end)
    const last = contributors.at(-1)
    if (isName(words) && !isOutlet(words) && !isAgency(words)) {
      contributors.push({ ...chunk, name: tidyName(words), role: null })
    } else if (last && last.role === null && isJob(words)) {
      contributors[contributors.length - 1] = { ...last, role: words }
    } else if (!last) break
  }
  return contributors
}

/** `Ana Ruiz in Sandport` and `Ana Ruiz for the Tern News` are split behind the name too. */
const BETWEEN_NAMES = /\s{0,3}(?:[,;|/&•·–—]|\s(?:and|for|in|at|with)\s)\s{0,3}/giu

function splitChunks(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const chunks: Span[] = []
  let start = 0
  for (const { 0: between, index } of [
    ...words.matchAll(BETWEEN_NAMES),
    { 0: '', index: words.length },
  ]) {
    const chunk = trimmed(words, start, index)
    if (chunk.start < chunk.end)
      chunks.push({ start: span.start + chunk.start, end: span.start + chunk.end })
    start = index + between.length
  }
  return chunks
}

function trimmed(words: string, start: number, end: number): Span {
  const inner = words.slice(start, end)
  const lead = inner.length - inner.trimStart().length
  return { start: start + lead, end: start + Math.max(lead, inner.trimEnd().length) }
}

function isJob(words: string): boolean {
  return words.length < 80 && words.split(/\s+/u).some((word) => JOB_WORDS.has(word.toLowerCase()))
}

function tidyName(words: string): string {
  return words.replace(/\s+/gu, ' ')
}
