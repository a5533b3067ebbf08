import type { Article, NonResponse } from './Article.ts'
import { isStoryText } from './Block.ts'
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
  /** BCP 47, as in `en`; `und` where the language isn't known. */
  readonly lang: string
  /** Whom the story rests on, as `voicesIn` counts them; those who say most first. */
  readonly speakers: readonly SummarySpeaker[]
  /** Who was asked and didn't respond, and who declined or couldn't be reached. */
  readonly didNotRespond: readonly string[]
  readonly gaveNoComment: readonly string[]
  /** How many of its sources aren't named. */
  readonly unnamed: number
  /** How many of its quotes have a speaker that the text doesn't state. */
  readonly doubtful: number
}

/** A role is told of the first few alone: no more are shown. */
export type SummarySpeaker = { readonly name: string; readonly role?: string }

/** The headline on one line; an article without one is named after its first words. */
export function headlineOf(article: Article): string {
  if (article.headline) return oneLine(slice(article.text, article.headline))
  return shorten(oneLine(article.text.slice(0, 200)), 60) || 'Untitled'
}

/** To decline is an answer; not to respond, and not to be reached, is none. */
export type Silence = 'didNotRespond' | 'gaveNoComment'

/**
 * Everyone who was asked and stayed silent in this way, each once, in the order of the text. Whoever
 * left one question open gave a comment otherwise, or may have.
 */
export function partiesOf(article: Article, silence: Silence): readonly string[] {
  const sentences = article.nonResponses.filter(
    ({ kind, oneQuestion }) =>
      !oneQuestion && ANSWERLESS.has(kind) === (silence === 'didNotRespond'),
  )
  return [...new Set(sentences.flatMap(({ parties }) => parties))]
}

const ANSWERLESS: ReadonlySet<NonResponse['kind']> = new Set(['noResponse', 'unreachable'])

const WORDS_A_MINUTE = 230

export function minutesOf(article: Article): number {
  const words = article.blocks
    .filter(isStoryText)
    .reduce((sum, block) => sum + wordsIn(article.text, block), 0)
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}

/** Words on one line, with single spaces. */
export function oneLine(words: string): string {
  return words.trim().replace(/\s+/gu, ' ')
}

/** Cut at a word, with a sign that it goes on. */
export function shorten(words: string, length: number): string {
  if (words.length <= length) return words
  const cut = words.lastIndexOf(' ', length)
  return `${words.slice(0, cut > 0 ? cut : length)}…`
}
