import type { Article } from '../../../article/Article.ts'
import type { Quote, QuoteKind } from '../../../article/Quote.ts'
import { type Span, slice } from '../../../article/Span.ts'
import type { PlainMessage } from '../../../words/messages/Message.ts'
import { evidenceOf } from '../cutText.ts'

/**
 * How the words are given, for a reader who has never heard of reported speech. No more is claimed than
 * what the paper prints: an interview may say of itself that it was edited for length.
 */
export const EXACTNESS: Readonly<Record<QuoteKind, PlainMessage>> = {
  direct: 'direct quote',
  partial: 'direct quote inside the reporter’s sentence',
  block: 'direct quote, set off',
  paraphrase: 'reported, not exact',
}

/**
 * The days named among the words that attribute a quote:
 *
 *     In a tweet on Saturday, Ruiz said …     Ruiz, on Friday, said …
 *     Ruiz, who gave it up in 2003, said …    no day: what stands between tells of something else
 */
export function daysOf(article: Article, quote: Quote) {
  const evidence = evidenceOf(quote)
  const whole = hull(evidence)
  if (!whole) return []
  return article.dates.filter(
    (day) =>
      whole.start <= day.start &&
      day.end <= whole.end &&
      isOfSaying(article.text, { day, whole, evidence }),
  )
}

type Said = { readonly day: Span; readonly whole: Span; readonly evidence: readonly Span[] }

/** Whether the words between two commas that a day stands in say when it was said. */
function isOfSaying(text: string, { day, whole, evidence }: Said): boolean {
  const start = Math.max(whole.start, text.lastIndexOf(',', day.start - 1) + 1)
  const comma = text.indexOf(',', day.end)
  const end = comma < 0 ? whole.end : Math.min(whole.end, comma)
  if (evidence.some((words) => words.start < end && start < words.end)) return true
  const beside = `${text.slice(start, day.start)} ${text.slice(day.end, end)}`
  return beside.split(/\s+/).filter(Boolean).length <= FEW
}

/** *late on Friday* */
const FEW = 3

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
