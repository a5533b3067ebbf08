import type { Article } from './Article.ts'
import { contentOf, isStoryText } from './Block.ts'
import { facesOf, type Face } from './Face.ts'
import { exactQuotes } from './Quote.ts'
import { slice, wordsIn } from './Span.ts'

/** What the list needs of an article. */
export type Summary = {
  readonly slug: string
  /** Hash of the article's JSON, in the address of its data file. */
  readonly version: string
  readonly headline: string
  readonly publisher: string | null
  /** ISO day or moment. */
  readonly published: string | null
  readonly contributors: readonly string[]
  /** The first key point, standfirst or paragraph, cut at a word after some 280 characters. */
  readonly opening: string
  readonly minutes: number
  readonly quotes: number
  readonly speakers: number
  /** How many were asked and didn't respond, and how many declined or couldn't be reached. */
  readonly didNotRespond: number
  readonly gaveNoComment: number
  /** The badges of the first speakers, at most six. */
  readonly faces: readonly Face[]
}

export function summarise(article: Article, slug: string, version: string): Summary {
  return {
    slug,
    version,
    headline: headlineOf(article),
    publisher: article.publisher?.name ?? null,
    published: article.published?.iso ?? null,
    contributors: article.byline?.contributors.map(({ name }) => name) ?? [],
    opening: openingOf(article),
    minutes: minutesOf(article),
    quotes: exactQuotes(article.quotes).length,
    speakers: article.speakers.length,
    didNotRespond: partiesOf(article, 'didNotRespond').length,
    gaveNoComment: partiesOf(article, 'gaveNoComment').length,
    faces: [...facesOf(article).values()].slice(0, 6),
  }
}

/** The headline on one line; an article without one is named after its first words. */
export function headlineOf(article: Article): string {
  if (article.headline) return oneLine(slice(article.text, article.headline))
  return shorten(oneLine(article.text.slice(0, 200)), 60) || 'Untitled'
}

/** Not to respond is one thing; to decline, or to be out of reach, is another. */
export type Silence = 'didNotRespond' | 'gaveNoComment'

/** Everyone who was asked and stayed silent in this way, each once, in the order of the text. */
export function partiesOf(article: Article, silence: Silence): readonly string[] {
  const sentences = article.nonResponses.filter(
    ({ kind }) => (kind === 'noResponse') === (silence === 'didNotRespond'),
  )
  return [...new Set(sentences.flatMap(({ parties }) => parties))]
}

const WORDS_A_MINUTE = 230

export function minutesOf(article: Article): number {
  const words = article.blocks
    .filter(isStoryText)
    .reduce((sum, block) => sum + wordsIn(article.text, block), 0)
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}

function openingOf(article: Article): string {
  const block =
    article.blocks.find(({ type }) => type === 'keyPoint' || type === 'standfirst') ??
    article.blocks.find(({ type }) => type === 'paragraph')
  if (!block) return ''
  return shorten(oneLine(slice(article.text, contentOf(article.text, block))), 280)
}

function oneLine(words: string): string {
  return words.trim().replace(/\s+/gu, ' ')
}

function shorten(words: string, length: number): string {
  if (words.length <= length) return words
  const cut = words.lastIndexOf(' ', length)
  return `${words.slice(0, cut > 0 ? cut : length)}…`
}
