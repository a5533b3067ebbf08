import { readFileSync } from 'node:fs'
import { knowAllLanguages } from '../parse/knowAllLanguages.ts'
import type { Article } from '../article/Article.ts'
import { type Format, formatOf } from '../parse/formats/formatOf.ts'
import { findEncoding } from '../parse/formats/findEncoding.ts'
import { type Opened, openArticle, openText } from '../parse/formats/openArticle.ts'
import type { Readable } from '../parse/formats/Readable.ts'
import { readHtml } from '../parse/formats/readHtml.ts'
import { readMarkdown } from '../parse/formats/readMarkdown.ts'
import { readPlain } from '../parse/formats/readPlain.ts'
import { withNotes } from '../parse/formats/withNotes.ts'
import { LONGEST_READING, parseLate } from './parseLate.ts'
import { whyUnread } from './whyUnread.ts'
import { withinTime } from './withinTime.ts'

knowAllLanguages()

const READERS: Readonly<Record<Format, (content: string) => Readable>> = {
  plain: readPlain,
  markdown: readMarkdown,
  html: readHtml,
}

/** A file as an article, by the format its name promises; any other name is taken for plain text. */
export function openFile(file: string, limit?: number): Opened {
  try {
    return openBytes(readFileSync(file), formatOf(file) ?? 'plain', limit)
  } catch (error) {
    return { article: null, problem: whyUnread(error) }
  }
}

/** What takes longer to read than `limit` ms is plain text, and a note says so. */
export function openBytes(bytes: Uint8Array, format: Format, limit = LONGEST_READING): Opened {
  const open = (): Opened => openArticle(bytes, format, READERS[format], findEncoding)
  return withinTime(open, limit) ?? openLate(bytes, format)
}

function openLate(bytes: Uint8Array, format: Format): Opened {
  const given = openText(bytes, format, findEncoding)
  if (given.text === null) return { article: null, problem: given.problem }
  return { article: withNotes(parseLate(given.text), given.notes), problem: null }
}

/** Why an article has nothing to read in it; null for one that has. */
export function whyEmpty({ problems }: Article): string | null {
  return problems.find(({ code }) => code === 'emptyText')?.message ?? null
}
