import type { Article } from '../article/Article.ts'
import { knowAllLanguages } from '../parse/knowAllLanguages.ts'
import { parseArticle } from '../parse/parseArticle.ts'
import { LONGEST_READING, parseLate } from './parseLate.ts'
import { withinTime } from './withinTime.ts'

knowAllLanguages()

/** What became of a line of a `.jsonl`: a line of JSON, or in one sentence why there is none. */
export type ParsedLine = { readonly json: string | null; readonly problem: string | null }

/** `{"id", "text"}` in, `{"id", "article"}` out; a line of white space gives neither. */
export function parseLine(line: string, withText: boolean): ParsedLine {
  if (line.trim() === '') return { json: null, problem: null }
  const record = readRecord(line)
  if (typeof record === 'string') return { json: null, problem: record }
  const { id, text } = record
  const article = withinTime(() => parseArticle(text), LONGEST_READING) ?? parseLate(text)
  return { json: JSON.stringify({ id, article: shown(article, withText) }), problem: null }
}

/** Some lines of a `.jsonl`. */
export type Lines = { readonly lines: readonly string[]; readonly withText: boolean }

export function parseLines({ lines, withText }: Lines): readonly ParsedLine[] {
  return lines.map((line) => parseLine(line, withText))
}

type LineRecord = { readonly id: unknown; readonly text: string }

function readRecord(line: string): LineRecord | string {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('text' in value)) return NO_TEXT
    if (typeof value.text !== 'string') return NO_TEXT
    return { id: 'id' in value ? value.id : null, text: value.text }
  } catch {
    return 'It is not JSON.'
  }
}

const NO_TEXT = 'It is not {"id": …, "text": "…"}.'

/** The article as the command prints it. */
export function shown(article: Article, withText: boolean): Article | Omit<Article, 'text'> {
  if (withText) return article
  const { text: _, ...rest } = article
  return rest
}
