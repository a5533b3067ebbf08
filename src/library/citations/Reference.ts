import type { Article } from '../../article/Article.ts'
import { leadingCue } from '../../article/leadingCue.ts'
import { type Quote, partsOf } from '../../article/Quote.ts'
import { slice } from '../../article/Span.ts'
import { headlineOf, oneLine } from '../../article/Summary.ts'
import type { Translate } from '../../words/translate.ts'
import { doubtOf, exactnessOf, withDoubt } from '../doubt.ts'
import { inMarks } from './inMarks.ts'
import { type Day, dayOf } from './Day.ts'
import { withoutMarks } from './marks.ts'

/**
 * What a citation says of a story, or of a quote in it. Nothing stands here that the article doesn't
 * give: what it leaves open is null, and every style leaves that out.
 */
export type Reference = {
  /** As printed, on one line. A story without a headline is named by its first words in brackets. */
  readonly title: string
  /** As printed; `splitName` tells the family name from the rest. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: Day | null
  readonly url: string | null
  /** BCP 47; null where the language isn't known. */
  readonly lang: string | null
  /** The day on which the reader cites; it is only said of a web address. */
  readonly accessed: Day | null
  readonly quote: CitedQuote | null
}

export type CitedQuote = {
  readonly id: string
  /** With its marks as printed; what the cue splits is joined by `…`. */
  readonly printed: string
  /** Without its outer marks. */
  readonly words: string
  readonly speaker: string | null
  /** What is doubtful of the speaker, as in *speaker inferred*. */
  readonly doubt: string | null
  /** Whether these are the reporter's words and not the speaker's. */
  readonly reported: boolean
  /** Says so, as in *(reported, not exact words)*. */
  readonly exactness: string | null
}

type Cited = {
  readonly article: Article
  /** Null for the story as a whole. */
  readonly quote: Quote | null
  /** ISO day. */
  readonly accessed: string | null
}

/** What the app adds to a quote is in the reader's words, whatever the style is. */
export function referenceOf(t: Translate, { article, quote, accessed }: Cited): Reference {
  const { headline, byline, publisher, published, url, lang } = article
  const authors = byline?.contributors.map(({ name }) => oneLine(name)) ?? []
  const title = headlineOf(article)
  return {
    title: headline ? title : `[${title}]`,
    authors: [...new Set(authors)],
    publisher: publisher && oneLine(publisher.name),
    published: published && dayOf(published.iso),
    url: url && slice(article.text, url),
    lang: lang === 'und' ? null : lang,
    accessed: url && accessed !== null ? dayOf(accessed) : null,
    quote: quote && citedQuote(t, article, quote),
  }
}

function citedQuote(t: Translate, article: Article, quote: Quote): CitedQuote {
  const { text, speakers } = article
  const parts = partsOf(quote).map((part) => oneLine(slice(text, part)))
  const reported = quote.kind === 'paraphrase'
  const cue = leadingCue(quote)
  if (cue) parts[0] = `${oneLine(slice(text, cue))} ${parts[0]}`
  const words = join(text, quote, reported ? parts : parts.map(withoutMarks))
  const printed = join(text, quote, parts)
  return {
    id: quote.id,
    words,
    // Words that are set off without marks get them here, where nothing else sets them off.
    printed: quote.kind === 'block' && printed === words ? inMarks(t, printed) : printed,
    speaker: speakers.find(({ id }) => id === quote.speaker)?.name ?? null,
    doubt: doubtOf(t, article, quote),
    reported,
    exactness: exactnessOf(t, quote),
  }
}

/** `Ines Falk [speaker inferred]`: how every style names whoever is quoted. */
export function formatSpeaker({ speaker, doubt }: CitedQuote): string {
  return withDoubt(speaker, doubt)
}

/** `…` stands for what the reporter said in between; a quote that runs over paragraphs has none. */
function join(text: string, { fragments }: Quote, parts: readonly string[]): string {
  return parts.reduce((whole, part, place) => {
    const before = fragments?.[place - 1]
    const next = fragments?.[place]
    const between = before && next ? text.slice(before.end, next.start) : ''
    return `${whole}${between.trim() === '' ? ' ' : ' … '}${part}`
  })
}

export type Missing = 'headline' | 'author' | 'publisher' | 'date' | 'url'

/** What a whole citation would say and wasn't found, in its order. Of a speaker, `doubt` says it. */
export function missingIn({ headline }: Article, reference: Reference): readonly Missing[] {
  const { authors, publisher, published, url } = reference
  const known: Record<Missing, boolean> = {
    author: authors.length > 0,
    headline: headline !== null,
    publisher: publisher !== null,
    date: published !== null,
    url: url !== null,
  }
  return ORDER.filter((fact) => !known[fact])
}

const ORDER: readonly Missing[] = ['author', 'headline', 'publisher', 'date', 'url']
