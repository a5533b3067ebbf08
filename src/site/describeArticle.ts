import type { Article, Speaker } from '../article/Article.ts'
import { namesOf, type Block, type CreditName } from '../article/Block.ts'
import { exactQuotes, partsOf, type Quote } from '../article/Quote.ts'
import { slice } from '../article/Span.ts'
import { type Summary, oneLine } from '../article/Summary.ts'

/** A node of linked data; what the article doesn't say is undefined, and so isn't written. */
type Node = { readonly [name: string]: unknown }

/**
 * An article in the words of schema.org: who wrote and published it, whom it quotes with which
 * words, and whom its pictures are credited to. Holds nothing that the article doesn't say, and
 * doesn't repeat its body.
 */
export function describeArticle(article: Article, summary: Summary, address: string): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: address,
    headline: summary.headline,
    inLanguage: article.lang === 'und' ? undefined : article.lang,
    license: article.licence ? slice(article.text, article.licence) : undefined,
    isBasedOn: article.url ? slice(article.text, article.url) : undefined,
    datePublished: article.published?.iso,
    dateModified: article.updated?.iso,
    author: list(summary.contributors.map((name) => ({ '@type': 'Person', name }))),
    publisher: summary.publisher ? { '@type': 'Organization', name: summary.publisher } : undefined,
    image: list(article.blocks.flatMap((block) => describePicture(block, article.text))),
    hasPart: list(describeQuotes(article)),
  }
}

function list(nodes: readonly Node[]): readonly Node[] | undefined {
  return nodes.length > 0 ? nodes : undefined
}

function describeQuotes(article: Article): readonly Node[] {
  const speakers = new Map(article.speakers.map((speaker) => [speaker.id, speaker]))
  return exactQuotes(article.quotes).map((quote) =>
    describeQuote(quote, article.text, speakers.get(quote.speaker ?? '')),
  )
}

function describeQuote(quote: Quote, text: string, speaker: Speaker | undefined): Node {
  return { '@type': 'Quotation', text: wordsOf(quote, text), ...saidBy(quote, speaker) }
}

function wordsOf(quote: Quote, text: string): string {
  const parts = partsOf(quote)
  return parts.map((part) => withoutMarks(oneLine(slice(text, part)))).join(' … ')
}

/** `“deny Parler services”` is the quote of the words `deny Parler services`. */
function withoutMarks(words: string): string {
  return words.replace(/^["“”„«‘]\s*|\s*["“”»’]$/gu, '')
}

/**
 * Whoever the text states is the creator. Where the speaker was inferred, or has no name, it is
 * only the one to whom the article attributes the words; a document is what they are taken from.
 */
function saidBy(quote: Quote, speaker: Speaker | undefined): Node {
  if (!speaker) return {}
  const { kind, name } = speaker
  if (kind === 'document') return { isBasedOn: { '@type': 'CreativeWork', name } }
  if (kind === 'unnamed') return { spokenByCharacter: { name } }
  const party = { '@type': kind === 'person' ? 'Person' : 'Organization', name }
  return quote.confidence === 'stated' || quote.confidence === 'corrected'
    ? { creator: party }
    : { spokenByCharacter: party }
}

/** A picture that the text credits or captions, though the text doesn't hold the picture. */
function describePicture(block: Block, text: string): readonly Node[] {
  if (block.type !== 'caption' && block.type !== 'credit') return []
  const caption = block.type === 'caption' && block.caption ? slice(text, block.caption) : undefined
  const names = block.credits.map(({ name }) => name)
  if (caption === undefined && names.length === 0) return []
  return [
    {
      '@type': 'ImageObject',
      caption: caption === undefined ? undefined : oneLine(caption),
      creditText: names.length > 0 ? names.join(', ') : undefined,
      creator: list(block.credits.flatMap(namesOf).flatMap(describeMaker)),
    },
  ]
}

function describeMaker({ kind, name }: CreditName): readonly Node[] {
  switch (kind) {
    case 'photographer':
      return [{ '@type': 'Person', name }]
    case 'agency':
    case 'outlet':
      return [{ '@type': 'Organization', name }]
    case 'other':
      return []
  }
}
