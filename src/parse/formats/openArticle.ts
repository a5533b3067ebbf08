import type { Article } from '../../article/Article.ts'
import { parseArticle } from '../parseArticle.ts'
import type { Encoding } from './decodeAs.ts'
import { decodeText, type Found, isUnicode } from './decodeText.ts'
import type { Format } from './formatOf.ts'
import type { GivenHead } from './GivenHead.ts'
import type { Readable } from './Readable.ts'
import type { Note } from './withNotes.ts'

/** An article, or in one sentence why the content holds none. */
export type Opened =
  | { readonly article: Article; readonly problem: null }
  | { readonly article: null; readonly problem: string }

/** The text of a file as it was given; null where its bytes hold none, and why. */
export type Given =
  | { readonly text: string; readonly encoding: Encoding | null; readonly notes: readonly Note[] }
  | { readonly text: null; readonly problem: string }

/** The reader of a format: its words, with what is said of them on top. */
export type Read = (content: string, head?: GivenHead) => Readable

/** Tells what a file is written in that is no Unicode: `findEncoding`. */
export type Find = (bytes: Uint8Array, format: Format) => Found

/**
 * The way from a file's content to its article, for every door alike: decode, read the format,
 * parse. Bytes are decoded; a string is what somebody pasted. `read` is the format's own reader, and
 * `find` tells other encodings: both handed in, so that a browser fetches only what it needs.
 */
export function openArticle(
  content: Uint8Array | string,
  format: Format,
  read: Read,
  find?: Find,
): Opened {
  const given = openText(content, format, find)
  if (given.text === null) return { article: null, problem: given.problem }
  return { article: readArticle(given.text, read, {}, given.notes), problem: null }
}

/** The first step by itself. A string has no encoding any more. */
export function openText(content: Uint8Array | string, format: Format, find?: Find): Given {
  if (typeof content === 'string') return { text: content, encoding: null, notes: [] }
  return decodeText(content, find && ((bytes) => find(bytes, format)))
}

/** Whether the first step needs more than Unicode. */
export function needsEncoding(content: Uint8Array | string): boolean {
  return typeof content !== 'string' && !isUnicode(content)
}

/** The steps after it; `head` is what whoever put the text in says of it, `before` what was noted. */
export function readArticle(
  given: string,
  read: Read,
  head: GivenHead = {},
  before: readonly Note[] = [],
): Article {
  const { text, hints, notes = [] } = read(given, head)
  return parseArticle(text, hints, [...before, ...notes])
}
