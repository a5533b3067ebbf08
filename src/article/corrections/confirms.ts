import type { Article } from '../Article.ts'
import type { Change } from './Correction.ts'
import { findQuote } from './correctQuote.ts'
import { nameSpeaker } from './nameSpeaker.ts'

/**
 * Whether a change says what the article has found already, so that it confirms it and corrects nothing:
 * *Ana Ruiz said it*, of a quote that is hers.
 */
export function confirms(article: Article, change: Change): boolean {
  if (!mayConfirm(change)) return false
  const quote = findQuote(article, change.at)
  return quote?.speaker === nameSpeaker(article.speakers, change.speaker).id
}

/** Whether a change can say what was found already; every other one corrects, whatever was. */
export function mayConfirm(
  change: Change,
): change is Extract<Change, { readonly kind: 'speaker' }> {
  return change.kind === 'speaker'
}
