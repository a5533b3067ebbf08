import { anchorAt } from '../../article/Anchor.ts'
import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { headlineOf } from '../../article/Summary.ts'
import type { MarkContent, MarkKind, MarkTarget } from '../shelf/Record.ts'

type Noted = {
  readonly target: MarkTarget
  readonly kind: MarkKind | null
  readonly note: string
  /** ISO moment. */
  readonly made: string
}

/** A mark as it is kept: it knows its story's head, and may outlive it. */
export function markOf(article: Article, noted: Noted): MarkContent {
  const { publisher, published } = article
  return {
    ...noted,
    story: {
      headline: headlineOf(article),
      publisher: publisher?.name ?? null,
      published: published?.iso ?? null,
    },
  }
}

export function wordsTarget({ text }: Article, span: Span): MarkTarget {
  return { type: 'words', at: anchorAt(text, span) }
}

export function quoteTarget({ text }: Article, quote: Quote): MarkTarget {
  return { type: 'quote', at: anchorAt(text, quote) }
}

/** What a mark is about, for people: the words, or the speaker's name. */
export function wordsOfTarget(target: MarkTarget): string {
  return target.type === 'speaker' ? target.name : target.at.words.replace(/\s+/gu, ' ')
}

/** Part of a mark's address; no two marks of a reader share it. */
export function newMarkId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16)
}
