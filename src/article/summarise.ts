import type { Article } from './Article.ts'
import { type Block, contentOf } from './Block.ts'
import { loudestFirst } from './Face.ts'
import { HOUR_OF_DAY } from './hourOfDay.ts'
import { type Quote, exactQuotes } from './Quote.ts'
import { slice } from './Span.ts'
import {
  type Summary,
  type SummarySpeaker,
  headlineOf,
  minutesOf,
  oneLine,
  partiesOf,
  shorten,
} from './Summary.ts'
import { voicesIn } from './voicesIn.ts'

/** Reads off an article what the list needs of it: whoever shows a list has that already. */
export function summarise(article: Article, slug: string, version: string): Summary {
  const quotes = exactQuotes(article.quotes)
  return {
    slug,
    version,
    headline: headlineOf(article),
    publisher: article.publisher?.name ?? null,
    published: article.published?.iso ?? null,
    contributors: article.byline?.contributors.map(({ name }) => name) ?? [],
    opening: openingOf(article),
    minutes: minutesOf(article),
    quotes: quotes.length,
    lang: article.lang,
    speakers: speakersOf(article),
    didNotRespond: partiesOf(article, 'didNotRespond'),
    gaveNoComment: partiesOf(article, 'gaveNoComment'),
    unnamed: article.sources.filter(({ kind }) => kind === 'unnamed').length,
    doubtful: quotes.filter(isDoubtful).length,
  }
}

const SPEAKERS_WITH_ROLE = 3

function speakersOf(article: Article): readonly SummarySpeaker[] {
  const voices = new Set(voicesIn(article))
  return loudestFirst(article)
    .filter((speaker) => voices.has(speaker))
    .map(({ name, role }, place) =>
      role === null || place >= SPEAKERS_WITH_ROLE ? { name } : { name, role },
    )
}

/** The text says nothing of who speaks, or only lets it be guessed. */
function isDoubtful({ confidence }: Quote): boolean {
  return confidence === 'inferred' || confidence === 'unknown'
}

function openingOf({ text, blocks }: Article): string {
  const points = blocks.filter(({ type }) => type === 'keyPoint').map(read)
  const block = blocks.find(({ type }) => type === 'keyPoint' || type === 'standfirst')
  const first = block ?? blocks.find(({ type }) => type === 'paragraph')
  if (!first) return ''
  const live = points.length > 1 && points.every((point) => HOUR.test(point))
  return shorten(first.type === 'keyPoint' ? withoutHour(read(first), live) : read(first), 280)

  function read(one: Block): string {
    return oneLine(slice(text, contentOf(text, one)))
  }
}

/**
 * `17.30 `, `9:05 p.m. GMT – `: when a live page had it says nothing to whoever reads the list. A bare
 * number is an hour only where each key point opens with one: *12.50 Franken* is an amount.
 */
function withoutHour(words: string, live: boolean): string {
  return words.replace(HOUR, (whole, named: string, mark?: string) =>
    live || named || mark ? '' : whole,
  )
}

const HOUR = new RegExp(String.raw`^${HOUR_OF_DAY}(\s?[:|–—-])?\s(?=\p{Lu})`, 'u')
