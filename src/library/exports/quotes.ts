import type { Article } from '../../article/Article.ts'
import type { Quote } from '../../article/Quote.ts'
import { referenceOf } from '../citations/Reference.ts'
import type { Write } from '../pieces/bytes.ts'
import { encode } from '../pieces/bytes.ts'
import {
  type Stories,
  type StoryToExport,
  addressOf,
  authorsOf,
  publishedOf,
  publisherOf,
  titleOf,
} from './StoryToExport.ts'
import { csvLine } from './csv.ts'
import { doubtOf, speakerWords } from './doubt.ts'
import { wellFormed } from './wellFormed.ts'

/** Every quote but those that repeat another, which would be counted twice. */
function quotesIn({ article }: StoryToExport): readonly (readonly [Article, Quote])[] {
  if (!article) return []
  return article.quotes
    .filter(({ repeats }) => repeats === undefined)
    .map((quote) => [article, quote] as const)
}

function printed(article: Article, quote: Quote): string {
  return referenceOf({ article, quote, accessed: null }).quote?.printed ?? ''
}

const COLUMNS = [
  'Quote',
  'Speaker',
  'Certainty',
  'Exact',
  'Title',
  'Author',
  'Publisher',
  'Published',
  'URL',
  'Story',
  'Id',
]

/** One row a quote; what is doubtful of a speaker stands in the same cell as the name. */
export async function writeQuotesCsv(stories: Stories, write: Write): Promise<void> {
  await write(encode(csvLine(COLUMNS)))
  for await (const story of stories) {
    const about = [
      titleOf(story),
      authorsOf(story).join('; '),
      publisherOf(story),
      publishedOf(story),
      addressOf(story),
      story.slug,
    ]
    for (const [article, quote] of quotesIn(story)) {
      const row = [
        printed(article, quote),
        speakerWords(article, quote),
        quote.confidence,
        quote.kind === 'paraphrase' ? 'no' : 'yes',
        ...about,
        quote.id,
      ]
      await write(encode(csvLine(row)))
    }
  }
}

/** A list with one object a quote. */
export async function writeQuotesJson(stories: Stories, write: Write): Promise<void> {
  let before = '['
  for await (const story of stories) {
    for (const [article, quote] of quotesIn(story)) {
      await write(encode(`${before}\n${JSON.stringify(quoteAsJson(story, article, quote))}`))
      before = ','
    }
  }
  await write(encode(before === '[' ? '[]\n' : '\n]\n'))
}

function quoteAsJson(story: StoryToExport, article: Article, quote: Quote) {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  return {
    quote: wellFormed(printed(article, quote)),
    exact: quote.kind !== 'paraphrase',
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    certainty: quote.confidence,
    doubt: doubtOf(quote),
    story: {
      title: wellFormed(titleOf(story)),
      authors: authorsOf(story),
      publisher: publisherOf(story),
      published: publishedOf(story),
      url: addressOf(story),
      slug: story.slug,
    },
    id: quote.id,
    start: quote.start,
    end: quote.end,
  }
}
