import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { slice } from '../../article/Span.ts'
import { headlineOf } from '../../article/Summary.ts'
import { formatDay } from '../parts/formatDay.ts'
import { partsOf } from './cutText.ts'

/**
 * A quote with its citation in plain words; what the article doesn't give is left out.
 *
 *     “We cannot be complicit …,” Amazon employees, in “Amazon employees call …”,
 *     by Annie Palmer, CNBC, 9 January 2021. https://…/articles/…#q1
 */
export function citeQuote(article: Article, quote: Quote, address: string): string {
  const contributors = article.byline?.contributors.map(({ name }) => name) ?? []
  const facts = [
    nameOf(article, quote),
    `in “${headlineOf(article)}”`,
    contributors.length > 0 ? `by ${contributors.join(' and ')}` : null,
    article.publisher?.name ?? null,
    article.published ? formatDay(article.published.iso) : null,
  ]
  const words = partsOf(quote).map((part) => slice(article.text, part))
  return `${words.join(' … ')} — ${facts.filter((fact) => fact !== null).join(', ')}. ${address}`
}

/** Words that are only reported say so, since no quotation marks set them apart. */
function nameOf(article: Article, { speaker, kind }: Quote): string {
  const name = article.speakers.find(({ id }) => id === speaker)?.name ?? 'speaker not stated'
  return kind === 'paraphrase' ? `${name} (reported, not exact words)` : name
}
