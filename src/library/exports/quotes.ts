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
import { inEnglish } from '../../words/translate.ts'
import { csvLine } from './csv.ts'
import { statusOf } from '../doubt.ts'
import { wellFormed } from './wellFormed.ts'

/** Every quote but those that repeat another, which would be counted twice. */
function quotesIn({ article }: StoryToExport): readonly (readonly [Article, Quote])[] {
  if (!article) return []
  return article.quotes
    .filter(({ repeats }) => repeats === undefined)
    .map((quote) => [article, quote] as const)
}

function printed(article: Article, quote: Quote): string {
  return referenceOf(inEnglish, { article, quote, accessed: null }).quote?.printed ?? ''
}

/** What a table of quotes has of each, in its order; a list of them has the same by the same names. */
type QuoteFields = {
  readonly quote: string
  /** The name alone; null where the text doesn’t say who speaks. */
  readonly speaker: string | null
  readonly role: string | null
  readonly status: string
  readonly exact: boolean
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly story: string
  readonly id: string
  readonly start: number
  readonly end: number
}

const COLUMNS: readonly (keyof QuoteFields)[] = [
  'quote',
  'speaker',
  'role',
  'status',
  'exact',
  'title',
  'authors',
  'publisher',
  'published',
  'url',
  'story',
  'id',
  'start',
  'end',
]

function fieldsOf(story: StoryToExport, article: Article, quote: Quote): QuoteFields {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  return {
    quote: printed(article, quote),
    speaker: speaker?.name ?? null,
    role: speaker?.role ?? null,
    status: statusOf(inEnglish, article, quote),
    exact: quote.kind !== 'paraphrase',
    title: titleOf(story),
    authors: authorsOf(story),
    publisher: publisherOf(story),
    published: publishedOf(story),
    url: addressOf(story),
    story: story.slug,
    id: quote.id,
    start: quote.start,
    end: quote.end,
  }
}

/** One row a quote, one thing a cell: a name can be sorted and counted, whatever is doubtful of it. */
export async function writeQuotesCsv(stories: Stories, write: Write): Promise<void> {
  await write(encode(csvLine(COLUMNS)))
  for await (const story of stories) {
    for (const [article, quote] of quotesIn(story)) {
      const fields = fieldsOf(story, article, quote)
      await write(encode(csvLine(COLUMNS.map((column) => cellOf(fields[column])))))
    }
  }
}

function cellOf(value: QuoteFields[keyof QuoteFields]): string | number | null {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return value === null || typeof value !== 'object' ? value : value.join('; ')
}

/** A list with one object a quote. */
export async function writeQuotesJson(stories: Stories, write: Write): Promise<void> {
  let before = '['
  for await (const story of stories) {
    for (const [article, quote] of quotesIn(story)) {
      const fields = JSON.stringify(fieldsOf(story, article, quote), wholeWords)
      await write(encode(`${before}\n${fields}`))
      before = ','
    }
  }
  await write(encode(before === '[' ? '[]\n' : '\n]\n'))
}

function wholeWords(_: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value
}
