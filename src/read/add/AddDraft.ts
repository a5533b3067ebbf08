import type { Article } from '../../article/Article.ts'
import { slice } from '../../article/Span.ts'
import type { StoryContent, StoryHead } from '../../library/shelf/Record.ts'
import { looksLikeMarkdown } from './looksLikeMarkdown.ts'

/** A story that is being put in, and isn't kept yet. */
export type AddDraft = {
  /** What stands in the field. */
  readonly text: string
  /** The page that the words come from; it holds as long as they stand in the field unchanged. */
  readonly page: GivenPage | null
  /** What a file's ending says, or the reader; null where the words tell. */
  readonly format: 'plain' | 'markdown' | null
  readonly head: StoryHead
  readonly file: string | null
  /** Where it was copied from. */
  readonly address: string | null
  readonly way: StoryContent['way']
  /** What another app shared waits under this id until the draft is kept or taken out. */
  readonly arrived: string | null
}

export type GivenPage = {
  /** As it was given. */
  readonly html: string
  /** The same words as the clipboard has them without markup. */
  readonly plain: string
  /** The words of it that were understood; null while it is being read. */
  readonly shown: string | null
}

export const NO_DRAFT: AddDraft = {
  text: '',
  page: null,
  format: null,
  head: {},
  file: null,
  address: null,
  way: 'paste',
  arrived: null,
}

/** A page without words of its own beside it is something while it is being read. */
export function isBlank({ text, page }: AddDraft): boolean {
  return text.trim() === '' && page?.shown !== null
}

/** Whether nothing is in it that could be lost: no words, and nothing said of words to come. */
export function isUntouched(draft: AddDraft): boolean {
  return isBlank(draft) && draft.address === null && Object.keys(draft.head).length === 0
}

/** Whether the field shows a page's words as they were understood. */
export function showsPage({ text, page, format }: AddDraft): boolean {
  return page !== null && format === null && text === (page.shown ?? page.plain)
}

/** What is kept and read: the page as it was given, or else what stands in the field. */
export function sourceOf(draft: AddDraft): Pick<StoryContent, 'format' | 'text'> {
  const { page, text, format } = draft
  if (page && showsPage(draft)) return { format: 'html', text: page.html }
  return { format: format ?? (looksLikeMarkdown(text) ? 'markdown' : 'plain'), text }
}

/** Whether the words and what was said of them are the same; how they are shown says nothing. */
export function isSameStory(one: AddDraft, other: AddDraft): boolean {
  if (JSON.stringify(one.head) !== JSON.stringify(other.head)) return false
  const [a, b] = [sourceOf(one), sourceOf(other)]
  return one.text === other.text || (a.format === b.format && a.text === b.text)
}

const ENDINGS = { plain: 'txt', markdown: 'md', html: 'html' } as const

/** The name by which the parser, and a copy that is downloaded, know the format. */
export function nameOf({ file }: AddDraft, format: StoryContent['format']): string {
  const stem = file?.replace(/\.[^.]{0,12}$/, '') || 'story'
  return `${stem}.${ENDINGS[format]}`
}

type Kept = { readonly article: Article | null; readonly versionOf: string | null }

/** The draft as the record that is kept. */
export function contentOf(draft: AddDraft, { article, versionOf }: Kept): StoryContent {
  const { head, file, way } = draft
  return {
    ...sourceOf(draft),
    head,
    file,
    address: addressOf(draft, article),
    way,
    added: new Date().toISOString(),
    versionOf,
    unread: article === null,
  }
}

/** What the reader says, where it came from, or what the story says of itself. */
export function addressOf({ head, address }: AddDraft, article: Article | null): string | null {
  const told = article?.url ? slice(article.text, article.url) : null
  return [head.url, address, told].find((one) => one && isWebAddress(one)) ?? null
}

export function isWebAddress(words: string): boolean {
  return /^https?:\/\/[^\s<>"]{1,2000}$/i.test(words) && URL.canParse(words)
}

/** The words of an article that were given, without the front matter that was made for it. */
export function shownText({ text, blocks: [first] }: Article): string {
  return first?.type === 'frontMatter' ? text.slice(first.end).replace(/^\n{1,4}/, '') : text
}
