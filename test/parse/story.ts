import type { Article } from '../../src/article/Article.ts'
import type { Block, BlockType } from '../../src/article/Block.ts'
import type { Quote } from '../../src/article/Quote.ts'
import type { Span } from '../../src/article/Span.ts'
import { parseArticle } from './parseArticle.ts'
import { annotate } from './annotate.ts'

/** A whole story around the lines that a test is about, with a headline and a lede. */
export const HEAD = `Sandport mends its harbour wall

November 20, 2026

The council of Sandport voted this week to mend the old harbour wall before the winter storms arrive.

`

export function parseStory(body: string): Article {
  return parseArticle(HEAD + body)
}

export const LEDE =
  'The council of Sandport voted on Tuesday to mend the old harbour wall before the winter storms arrive.'

export const NEXT =
  'The county has promised to pay for the other half of the wall, and the fishermen for the stones.'

/** A page as a browser copies it: its head, three paragraphs apart, and what stands below them. */
export function parsePage(head: string, foot = ''): Article {
  return parseArticle(
    `${head}\n\n${LEDE}\n\n${NEXT}\n\n${NEXT.replace('county', 'town')}\n\n${foot}`,
  )
}

export function wordsOf(article: Article, span: Span | null | undefined): string | null {
  return span ? article.text.slice(span.start, span.end) : null
}

export function blocksOf(article: Article, type: BlockType): readonly string[] {
  return article.blocks
    .filter((block: Block) => block.type === type)
    .map((block) => article.text.slice(block.start, block.end))
}

export function speakerOf(article: Article, quote: Quote | undefined): string | null {
  return article.speakers.find(({ id }) => id === quote?.speaker)?.name ?? null
}

/** What a sample says of its quotes in braces, and what the parser found, as lines to compare. */
export function compareQuotes(sample: string): {
  readonly found: readonly string[]
  readonly expected: readonly string[]
  readonly article: Article
} {
  const { text, spans } = annotate(HEAD + sample)
  const article = parseArticle(text)
  const exact = article.quotes.filter(({ kind }) => kind !== 'paraphrase')
  const labels = ['quote', 'cue', 'mention', 'medium'] as const
  const list = (label: string, all: readonly Span[]): readonly string[] => [
    ...new Set(all.map(({ start, end }) => `${label} ${start}: ${text.slice(start, end)}`)),
  ]
  const foundOf = (label: (typeof labels)[number]): readonly Span[] =>
    label === 'quote'
      ? exact.flatMap((quote) => quote.fragments ?? [quote])
      : exact.flatMap((quote) => (quote[label] ? [quote[label]] : []))
  const marks = labels.filter((label) => label !== 'medium' || spans['medium'])
  return {
    found: marks.flatMap((label) => list(label, foundOf(label).toSorted(byStart))),
    expected: marks.flatMap((label) => list(label, (spans[label] ?? []).toSorted(byStart))),
    article,
  }
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}
