import type { FromParser, ToParser } from '../library/parserMessages.ts'
import { type Format, formatOf } from '../parse/formats/formatOf.ts'
import { openArticle } from '../parse/formats/openArticle.ts'
import type { Readable } from '../parse/formats/Readable.ts'
import { readPlain } from '../parse/formats/readPlain.ts'

/**
 * The browser's door into the parser, off the page's own thread: a file or pasted words in, an
 * article out. The readers of Markdown and HTML are fetched when the first such file comes.
 */
declare const self: DedicatedWorkerGlobalScope

type Read = (content: string) => Readable

const READERS: Readonly<Record<Format, () => Promise<Read>>> = {
  plain: () => Promise.resolve(readPlain),
  markdown: () =>
    import('../parse/formats/readMarkdown.ts').then(({ readMarkdown }) => readMarkdown),
  html: () => import('../parse/formats/readHtml.ts').then(({ readHtml }) => readHtml),
}

self.addEventListener('message', ({ data }: MessageEvent<ToParser>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page
  void answer(data).then((message) => self.postMessage(message))
})

async function answer({ id, name, content }: ToParser): Promise<FromParser> {
  try {
    const format = formatOf(name) ?? 'plain'
    const bytes = typeof content === 'string' ? content : new Uint8Array(content)
    return { id, ...openArticle(bytes, format, await READERS[format]()) }
  } catch {
    const problem = 'The reader for this kind of file could not be fetched; try again when online.'
    return { id, article: null, problem }
  }
}
