import { readFileSync } from 'node:fs'
import { knowAllLanguages } from '../parse/knowAllLanguages.ts'
import type { Article } from '../article/Article.ts'
import { type Format, formatOf } from '../parse/formats/formatOf.ts'
import { findEncoding } from '../parse/formats/findEncoding.ts'
import { type Opened, openArticle } from '../parse/formats/openArticle.ts'
import type { Readable } from '../parse/formats/Readable.ts'
import { readHtml } from '../parse/formats/readHtml.ts'
import { readMarkdown } from '../parse/formats/readMarkdown.ts'
import { readPlain } from '../parse/formats/readPlain.ts'

knowAllLanguages()

const READERS: Readonly<Record<Format, (content: string) => Readable>> = {
  plain: readPlain,
  markdown: readMarkdown,
  html: readHtml,
}

/** A file as an article, by the format its name promises; any other name is taken for plain text. */
export function openFile(file: string): Opened {
  try {
    return openBytes(readFileSync(file), formatOf(file) ?? 'plain')
  } catch (error) {
    return { article: null, problem: explain(error) }
  }
}

export function openBytes(bytes: Uint8Array, format: Format): Opened {
  return openArticle(bytes, format, READERS[format], findEncoding)
}

/** What a person can do about a file that the system doesn't give. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'It can’t be read: its permissions forbid it; allow reading it.',
  EISDIR: 'It is a folder; name the files in it.',
  ENOENT: 'There is no such file; look at its name.',
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = error instanceof Error ? error.message : String(error)
  return REASONS[code] ?? `It can’t be read: ${reason}.`
}

/** Why an article has nothing to read in it; null for one that has. */
export function whyEmpty({ problems }: Article): string | null {
  return problems.find(({ code }) => code === 'emptyText')?.message ?? null
}
