import type { Article } from '../../article/Article.ts'
import { type Anchor, anchorAt, findAnchor } from '../../article/Anchor.ts'
import { headlineOf } from '../../article/Summary.ts'
import { slice } from '../../article/Span.ts'
import type { MarkContent, StoryContent, StoryHead } from '../shelf/Record.ts'
import { NO_STATUS } from '../shelf/values.ts'
import type { Change } from '../shelf/Shelf.ts'
import type { Draft } from '../stories/keepStories.ts'
import type { ForeignStory, Highlight, StoryFile } from './Incoming.ts'
import type { Asked, Parsed } from '../parser/parserMessages.ts'
import { addressOf } from './readers/values.ts'

/** A story that is ready to be kept, and what another reader knew about it. */
export type Ready = {
  readonly name: string
  readonly headline: string
  readonly draft: Draft
  readonly marks: readonly MarkContent[]
  /** How many of the marks have words that the story doesn't have, or has more than once. */
  readonly orphans: number
  readonly status: { readonly archived: boolean; readonly favourite: boolean } | null
  readonly tags: number
}

/** What the parser is asked about a file. */
export function askFile({ file, bytes }: StoryFile): Asked {
  return { name: file, content: bytes.buffer, head: {} }
}

/** What the parser is asked about another reader's story: its title and the like stand above it. */
export function askStory(story: ForeignStory): Asked {
  return { name: `story${ENDINGS[story.format]}`, content: story.text, head: headOf(story) }
}

/** What a story is called for people, before it is read. */
export function nameOf({ title, address }: ForeignStory): string {
  return title ?? address ?? 'Untitled'
}

/** What the parser is asked about a story that was read once, and is to be read again. */
export function askAgain({ format, text, head }: StoryContent): Asked {
  return { name: `story${ENDINGS[format]}`, content: text, head }
}

const ENDINGS = { plain: '.txt', markdown: '.md', html: '.html' } as const

function headOf({ title, author, published, language, address }: ForeignStory): StoryHead {
  return {
    ...(title === null ? {} : { title }),
    ...(author === null ? {} : { author }),
    ...(published === null ? {} : { date: published.slice(0, 10) }),
    ...(language === null ? {} : { language }),
    ...(address === null ? {} : { url: address }),
  }
}

/** A file as a story; null where the parser found no text in it. */
export function readyFile(file: StoryFile, read: Parsed, added: string): Ready | null {
  if (read.given === null || (read.article === null && !read.stopped)) return null
  const content: StoryContent = {
    ...contentOf(read, added),
    format: formatOf(file.file),
    text: read.given,
    head: {},
    file: file.file,
    address: read.article ? ownAddress(read.article) : null,
    way: 'file',
  }
  const draft = { content, article: read.article }
  const headline = read.article ? headlineOf(read.article) : file.file
  return { name: file.name, headline, draft, marks: [], orphans: 0, status: null, tags: 0 }
}

/** Another reader's story, with what was highlighted, noted and chosen there. */
export function readyStory(story: ForeignStory, read: Parsed, added: string): Ready | null {
  if (read.article === null && !read.stopped) return null
  const { address, archived, favourite, tags, format, text } = story
  const content: StoryContent = {
    ...contentOf(read, story.added ?? added),
    format,
    text,
    head: headOf(story),
    file: null,
    address,
    way: 'import',
  }
  const marks = read.article ? marksOf(story, read.article, added) : looseMarks(story, added)
  return {
    name: nameOf(story),
    headline: read.article ? headlineOf(read.article) : nameOf(story),
    draft: { content, article: read.article },
    marks,
    orphans: marks.filter(isOrphan).length,
    status: archived || favourite ? { archived, favourite } : null,
    tags: tags.length,
  }
}

function contentOf(read: Parsed, added: string) {
  return { added, versionOf: null, unread: read.article === null } as const
}

function formatOf(file: string): StoryContent['format'] {
  if (/\.html?$/i.test(file)) return 'html'
  return /\.(?:md|markdown)$/i.test(file) ? 'markdown' : 'plain'
}

function ownAddress({ text, url }: Article): string | null {
  return url ? addressOf(slice(text, url)) : null
}

function isOrphan({ target }: MarkContent): boolean {
  return target.type === 'words' && target.at.start === null
}

/** Other readers have one kind of mark only: here it says that the words are a fact to remember. */
const KIND = 'fact'

function marksOf(story: ForeignStory, article: Article, now: string): readonly MarkContent[] {
  const told = {
    headline: headlineOf(article),
    publisher: article.publisher?.name ?? null,
    published: article.published?.iso ?? null,
  }
  return notesOf(story).map(({ quote, note, made }) => ({
    target: { type: 'words', at: quote === '' ? atHeadline(article) : atWords(article, quote) },
    kind: KIND,
    note,
    made: made ?? now,
    story: told,
  }))
}

/** Without an article the words can't be looked for yet. */
function looseMarks(story: ForeignStory, now: string): readonly MarkContent[] {
  return notesOf(story).map(({ quote, note, made }) => ({
    target: { type: 'words', at: loose(quote || nameOf(story)) },
    kind: KIND,
    note,
    made: made ?? now,
    story: { headline: nameOf(story), publisher: null, published: story.published },
  }))
}

/** What was noted on a story as a whole is noted on its headline. */
function notesOf({ highlights, note, added }: ForeignStory): readonly Highlight[] {
  return note === '' ? highlights : [{ quote: '', note, made: added }, ...highlights]
}

function atHeadline(article: Article): Anchor {
  const { text, headline } = article
  return headline ? anchorAt(text, headline) : loose(headlineOf(article))
}

function atWords({ text }: Article, quote: string): Anchor {
  const span = findAnchor(text, loose(quote))
  return span ? anchorAt(text, span) : loose(quote)
}

function loose(words: string): Anchor {
  return { words, before: '', after: '', start: null }
}

/** The records that belong to a story, once its address is known. */
export function extrasOf({ marks, status }: Ready, slug: string): readonly Change[] {
  const changes: Change[] = marks.map((content) => {
    const id = crypto.randomUUID()
    return { kind: 'mark', id, slug, content }
  })
  if (status) changes.push({ kind: 'status', id: slug, slug, content: { ...NO_STATUS, ...status } })
  return changes
}
