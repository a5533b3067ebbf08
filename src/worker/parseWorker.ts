import type { FromParser, ToParser } from '../library/parser/parserMessages.ts'
import { type Format, formatOf } from '../parse/formats/formatOf.ts'
import { type Find, type Read, needsEncoding, openText } from '../parse/formats/openArticle.ts'
import type { Readable } from '../parse/formats/Readable.ts'
import { readPlain } from '../parse/formats/readPlain.ts'
import { languageOf, parseArticle } from '../parse/parseArticle.ts'
import { fetchLanguage, isMissing } from './fetchLanguage.ts'

/**
 * The browser's door into the parser, off the page's own thread: a file or pasted words in, an
 * article out. The readers of Markdown and HTML and the words of other languages than English are
 * fetched when the first such text comes. The text is told before it is read, so that it is safe
 * whatever becomes of the reading.
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
  const find = needsEncoding(bytes) ? await fetchFind() : undefined
  const given = attempt(() => openText(bytes, format, find))
  if (!given) return tell({ id, type: 'unread', problem: NOT_READ })
  if (given.text === null)
    return tell({ id, type: 'unread', problem: given.problem as Unread['problem'] })
  if (typeof content !== 'string')
    tell({ id, type: 'opened', given: given.text, encoding: given.encoding })
  const read = await READERS[format]().catch(() => null)
  if (!read) return tell({ id, type: 'unread', problem: NOT_FETCHED })
  tell({ id, type: 'reading' })
  const readable = attempt(() => read(given.text, head))
  const notes = [...given.notes, ...(readable?.notes ?? [])]
  tell(
    readable ? await readIn(id, { ...readable, notes }) : { id, type: 'unread', problem: NOT_READ },
  )
}

/** What tells encodings apart; without it a file is taken for Windows-1252, and that is said. */
function fetchFind(): Promise<Find | undefined> {
  return import('../parse/formats/findEncoding.ts').then(
    ({ findEncoding }) => findEncoding,
    () => undefined,
  )
}

/** Reads a text once the words of its language are there. */
async function readIn(id: number, { text, hints, notes = [] }: Readable): Promise<FromParser> {
  const lang = attempt(() => languageOf(text, hints)) ?? 'und'
  if (isMissing(lang)) {
    tell({ id, type: 'fetching' })
    const fetched = await fetchLanguage(lang).then(
      () => true,
      () => false,
    )
    if (!fetched) return { id, type: 'unread', problem: LANGUAGE_NOT_FETCHED }
    tell({ id, type: 'reading' })
  }
  const article = attempt(() => parseArticle(text, hints, notes))
  return article ? { id, type: 'read', article } : { id, type: 'unread', problem: NOT_READ }
}

function attempt<Value>(read: () => Value): Value | null {
  try {
    return read()
  } catch {
    return null
  }
}

const NOT_READ = 'The parser could not read this text.'
const LANGUAGE_NOT_FETCHED =
  'The words of this text’s language could not be fetched; try again when online.'
const NOT_FETCHED = 'The reader for this kind of file could not be fetched; try again when online.'

/** What a file is instead of text is named in the sentence, which so stays English. */
type Unread = Extract<FromParser, { readonly type: 'unread' }>

function tell(message: FromParser): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page
  self.postMessage(message)
}
