import type { Article } from '../../article/Article.ts'
import type { Arrival } from '../../library/imports/arrival.ts'
import type { Parser } from '../../library/parser/openParser.ts'
import type { StoryHead } from '../../library/shelf/Record.ts'
import { type AddDraft, NO_DRAFT, shownText } from './AddDraft.ts'
import { told } from '../parts/told.ts'
import type { Translate } from '../../words/translate.ts'

/** A draft that comes from outside, and what is to be said of it; or why there is none. */
export type Incoming =
  | { readonly draft: AddDraft; readonly words: string }
  | { readonly draft: null; readonly words: string }

/** A file of text by its ending; its bytes are decoded by the parser. */
export async function readFile(t: Translate, file: File, parser: Parser): Promise<Incoming> {
  const content = await file.arrayBuffer().catch(() => null)
  if (!content)
    return {
      draft: null,
      words: t('“{file}” can’t be opened: it was moved or is locked.', { file: file.name }),
    }
  const { given, article, problem } = await parser.parse({ name: file.name, content })
  const unread = (problem: string): Incoming => ({
    draft: null,
    words: t('“{file}” can’t be read. {problem}', { file: file.name, problem }),
  })
  if (given === null) return unread(problem === null ? '' : told(t, problem))
  const about = { ...NO_DRAFT, file: file.name, way: 'file' } as const
  const format = /\.(?:md|markdown)$/i.test(file.name) ? 'markdown' : 'plain'
  const draft = /\.html?$/i.test(file.name)
    ? pageDraft(about, given, article)
    : ({ ...about, text: given, format } as const)
  if (draft.text.trim() === '') return unread(t('No words were found in it.'))
  return { draft, words: t('“{file}” is in the field.', { file: file.name }) }
}

/** What another app or the bookmark has handed over. */
export async function readArrival(
  t: Translate,
  arrival: Arrival,
  parser: Parser,
): Promise<Incoming> {
  const { format, content, address, cut, way } = arrival
  const about = { ...NO_DRAFT, way, address, head: address === null ? {} : { url: address } }
  const words = cut
    ? t(
        'The page was longer than an address can hold: {count} characters came. Paste the rest below.',
        { count: content.length },
      )
    : ''
  if (content.trim() === '') return withoutWords(t, about, arrival.title)
  const name = format === 'html' ? 'arrived.html' : 'arrived.txt'
  const { article } = await parser.parse({ name, content, head: about.head })
  const head = withTitle(about.head, arrival.title, article)
  if (format === 'html') return { draft: pageDraft({ ...about, head }, content, article), words }
  return { draft: { ...about, head, text: content }, words }
}

function withoutWords(t: Translate, draft: AddDraft, title: string | null): Incoming {
  if (draft.address !== null)
    return {
      draft,
      words: t('Only the story’s address came: {address}. Copy its words and paste them here.', {
        address: draft.address,
      }),
    }
  const words = title
    ? t('Only a headline came: “{title}”. Copy its words and paste them here.', { title })
    : ''
  return { draft: null, words }
}

function pageDraft(about: AddDraft, html: string, article: Article | null): AddDraft {
  // A page that can't be read shows what was given.
  const shown = article ? shownText(article) : html
  return { ...about, text: shown, page: { html, plain: '', shown } }
}

/** A page's title often says more than its headline: it is taken only where the words show none. */
function withTitle(head: StoryHead, title: string | null, article: Article | null): StoryHead {
  if (title === null || article?.confidence.headline === 'stated') return head
  return { ...head, title }
}
