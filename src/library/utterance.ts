import type { Article } from '../article/Article.ts'
import { type Quote, exactQuotes, partsOf } from '../article/Quote.ts'

/**
 * All that somebody says in a row in one paragraph, as one quote with its parts: what a cue splits
 * at a full stop is two quotes on the page, and one utterance for whoever cites it.
 *
 *     “It is gone,” Ruiz said. “We saw it go.”
 *     ^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^
 */
export function wholeUtterance(article: Article, quote: Quote): Quote {
  const quotes = exactQuotes(article.quotes)
  const at = quotes.indexOf(quote)
  if (at < 0) return quote
  let [from, to] = [at, at + 1]
  while (goesOn(quotes[from - 1], quotes[from])) from -= 1
  while (goesOn(quotes[to - 1], quotes[to])) to += 1
  const parts = quotes.slice(from, to)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length === 1) return quote
  // It is as sure as the least sure of its parts.
  const { confidence, why } = parts.find(({ confidence }) => confidence === 'inferred') ?? first
  const fragments = parts.flatMap(partsOf)
  const spans = fragments.map(({ start, end }) => ({ start, end }))
  return { ...first, end: last.end, fragments: spans, confidence, why }
}

function goesOn(before: Quote | undefined, quote: Quote | undefined): boolean {
  if (!before || !quote || quote.why !== 'sameParagraph') return false
  return before.speaker === quote.speaker && before.mention?.start === quote.mention?.start
}
