import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import type { Translate } from '../../words/translate.ts'
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
export function formatSeveral(t: Translate, article: Article, quotes: readonly Quote[]): string {
  const notes = quotes.map((quote) => noteOf(referenceOf(t, { article, quote, accessed: null })))
  const story = formatPlain(referenceOf(t, { article, quote: null, accessed: null }), t)
  return [...notes, story].join('\n\n')
}
