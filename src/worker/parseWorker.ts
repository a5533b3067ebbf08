import type { FromParser, ToParser } from '../library/parser/parserMessages.ts'
import { type Format, formatOf } from '../parse/formats/formatOf.ts'
import { type Read, openText, readArticle } from '../parse/formats/openArticle.ts'
import { readPlain } from '../parse/formats/readPlain.ts'

/**
 * The browser's door into the parser, off the page's own thread: a file or pasted words in, an
 * article out. The readers of Markdown and HTML are fetched when the first such file comes. The text
 * is told before it is read, so that it is safe whatever becomes of the reading.
 */
declare const self: DedicatedWorkerGlobalScope

const READERS: Readonly<Record<Format, () => Promise<Read>>> = {
  plain: () => Promise.resolve(readPlain),
  markdown: () =>
    import('../parse/formats/readMarkdown.ts').then(({ readMarkdown }) => readMarkdown),
  html: () => import('../parse/formats/readHtml.ts').then(({ readHtml }) => readHtml),
}

self.addEventListener('message', ({ data }: MessageEvent<ToParser>) => void answer(data))

async function answer({ id, name, content, head }: ToParser): Promise<void> {
  const format = formatOf(name) ?? 'plain'
  const bytes = typeof content === 'string' ? content : new Uint8Array(content)
  const given = openText(bytes, format)
  if (given.text === null) return tell({ id, type: 'unread', problem: given.problem })
  if (typeof content !== 'string')
    tell({ id, type: 'opened', given: given.text, encoding: given.encoding })
  const read = await READERS[format]().catch(() => null)
  if (!read) return tell({ id, type: 'unread', problem: NOT_FETCHED })
  tell({ id, type: 'reading' })
  tell(readAs(id, given.text, read, head))
}

function readAs(id: number, text: string, read: Read, head: ToParser['head']): FromParser {
  try {
    return { id, type: 'read', article: readArticle(text, read, head) }
  } catch {
    return { id, type: 'unread', problem: 'The parser could not read this text.' }
  }
}

const NOT_FETCHED = 'The reader for this kind of file could not be fetched; try again when online.'

function tell(message: FromParser): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page
  self.postMessage(message)
}
