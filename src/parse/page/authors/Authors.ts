import type { Byline } from '../../../article/Article.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'

/** Who wrote the story, from the parts above it, and which parts say so. */
export type Authors = {
  readonly byline: Byline | null
  /** Indexes of parts. */
  readonly lines: ReadonlySet<number>
}

/** The story’s first part, and its headline: indexes of parts. */
export type Place = {
  readonly bodyStart: number
  readonly headline: number
  readonly language: PageLanguage
}
