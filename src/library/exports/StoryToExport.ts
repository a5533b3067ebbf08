import type { Article } from '../../article/Article.ts'
import { headlineOf } from '../../article/Summary.ts'
import type { Kept, MarkContent, StatusContent } from '../shelf/Record.ts'

/** A story as every export takes it. */
export type StoryToExport = {
  readonly slug: string
  /** With the reader's corrections laid over it; null where it is gone, or wasn't read yet. */
  readonly article: Article | null
  /** The text as it was given, of a story that the reader put in. */
  readonly text: string | null
  readonly marks: readonly Kept<'mark'>[]
  readonly status: StatusContent
  /** Where it was copied from. */
  readonly address: string | null
  /** ISO moment; null for a story that the reader didn't put in. */
  readonly added: string | null
}

export type Stories = AsyncIterable<StoryToExport>

/** What a story is called, even one of which only marks are left. */
export function titleOf({ article, marks, slug }: StoryToExport): string {
  return article ? headlineOf(article) : (storyOf(marks)?.headline ?? slug)
}

function storyOf(marks: readonly Kept<'mark'>[]): MarkContent['story'] | undefined {
  return marks[0]?.content.story
}

export function publisherOf({ article, marks }: StoryToExport): string | null {
  return article ? (article.publisher?.name ?? null) : (storyOf(marks)?.publisher ?? null)
}

/** ISO day or moment. */
export function publishedOf({ article, marks }: StoryToExport): string | null {
  return article ? (article.published?.iso ?? null) : (storyOf(marks)?.published ?? null)
}

export function authorsOf({ article }: StoryToExport): readonly string[] {
  return article?.byline?.contributors.map(({ name }) => name) ?? []
}

/** The story's address at its publisher, else where it was copied from. */
export function addressOf({ article, address }: StoryToExport): string | null {
  const own = article?.url ? article.text.slice(article.url.start, article.url.end) : null
  return own ?? address
}
