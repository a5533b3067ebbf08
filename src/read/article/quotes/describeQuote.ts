import type { Article } from '../../../article/Article.ts'
import type { Quote, QuoteKind } from '../../../article/Quote.ts'
import { type Span, slice } from '../../../article/Span.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { evidenceOf } from '../cutText.ts'

/** How exact the words are, for a reader who has never heard of reported speech. */
export const EXACTNESS: Readonly<Record<QuoteKind, PlainMessage>> = {
  direct: 'exact words',
  partial: 'exact words inside the reporter’s sentence',
  block: 'exact words, set off',
  paraphrase: 'reported, not exact',
}

/** The days named among the words that attribute a quote, as in `In a tweet on Saturday, … said`. */
export function daysOf(article: Article, quote: Quote) {
  const evidence = hull(evidenceOf(quote))
  if (!evidence) return []
  return article.dates.filter(({ start, end }) => evidence.start <= start && end <= evidence.end)
}

/** The naming and the reporting words as they stand: `“Amazon employees wrote”`. */
export function attributingWords(article: Article, quote: Quote): string | null {
  const named = [quote.mention, quote.cue].filter((words) => words !== null)
  const whole = hull(named)
  if (!whole) return null
  const near =
    whole.end - whole.start <= 160 && !(whole.start < quote.end && quote.start < whole.end)
  if (near) return slice(article.text, whole)
  return named
    .toSorted((a, b) => a.start - b.start)
    .map((words) => slice(article.text, words))
    .join(' … ')
}

function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  }
}
