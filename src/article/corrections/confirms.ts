import type { Article } from '../Article.ts'
import type { Change } from './Correction.ts'
import { findQuote } from './correctQuote.ts'
import { nameSpeaker } from './nameSpeaker.ts'

/**
 * Whether a change says what the article has found already, so that it confirms it and corrects nothing:
 * *Ana Ruiz said it*, of a quote that is hers.
 */
export function confirms(article: Article, change: Change): boolean {
  if (change.kind !== 'speaker') return false
  const quote = findQuote(article, change.at)
  return quote?.speaker === nameSpeaker(article.speakers, change.speaker).id
}
