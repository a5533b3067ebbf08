import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { referenceOf } from './Reference.ts'
import { noteOf } from './noteOf.ts'
import { formatPlain } from './plain.ts'

/**
 * Several quotes of a story, each with whoever said it, and the story once below them.
 *
 *     “We have waited long enough,” — Ines Falk
 *
 *     “Harbour wall to be mended”, by Mara Quill, Tern News, 9 January 2021.
 */
export function formatSeveral(article: Article, quotes: readonly Quote[]): string {
  const notes = quotes.map((quote) => noteOf(referenceOf({ article, quote, accessed: null })))
  const story = formatPlain(referenceOf({ article, quote: null, accessed: null }))
  return [...notes, story].join('\n\n')
}
