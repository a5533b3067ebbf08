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
import { whyUnread } from './whyUnread.ts'

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
    return { article: null, problem: whyUnread(error) }
  }
}

export function openBytes(bytes: Uint8Array, format: Format): Opened {
  return openArticle(bytes, format, READERS[format], findEncoding)
}

/** Why an article has nothing to read in it; null for one that has. */
export function whyEmpty({ problems }: Article): string | null {
  return problems.find(({ code }) => code === 'emptyText')?.message ?? null
}
