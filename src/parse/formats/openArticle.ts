import type { Article } from '../../article/Article.ts'
import { parseArticle } from '../parseArticle.ts'
import { decodeText, findDeclaredEncoding } from './decodeText.ts'
import type { Format } from './formatOf.ts'
import type { Readable } from './Readable.ts'

/** An article, or in one sentence why the content holds none. */
export type Opened =
  | { readonly article: Article; readonly problem: null }
  | { readonly article: null; readonly problem: string }

/**
 * The way from a file's content to its article, for every door alike: decode, read the format,
 * parse. Bytes are decoded; a string is what somebody pasted. `read` is the format's own reader,
 * handed in so that a browser fetches only the one that it needs.
 */
export function openArticle(
  content: Uint8Array | string,
  format: Format,
  read: (content: string) => Readable,
): Opened {
  const decoded = typeof content === 'string' ? { text: content } : decode(content, format)
  if (decoded.text === null) return { article: null, problem: decoded.problem }
  const { text, hints } = read(decoded.text)
  return { article: parseArticle(text, hints), problem: null }
}

function decode(bytes: Uint8Array, format: Format) {
  return decodeText(bytes, format === 'html' ? findDeclaredEncoding(bytes) : null)
}
