import type { Article, Contributor, DateMention, OpenDate, Source } from '../Article.ts'
import { type Block, contentOf } from '../Block.ts'
import { type Span, slice } from '../Span.ts'
import { findAnchor } from '../Anchor.ts'
import type { Change } from './Correction.ts'

type HeadChange = Extract<
  Change,
  { readonly kind: 'headline' | 'published' | 'authors' | 'publisher' }
>

/**
 * The article with one field of its head put right; null where its words aren't in the text. `found` is the
 * article before anything in it was.
 */
export function correctHead(article: Article, change: HeadChange, found: Article): Article | null {
  switch (change.kind) {
    case 'headline': {
      const headline = change.at && findAnchor(article.text, change.at)
      if (change.at && !headline) return null
      return sure({ ...article, headline, blocks: headlineBlocks(article, headline) }, 'headline')
    }
    case 'published':
      return sure(publishOn(article, change.iso, found), 'published')
    case 'authors':
      return sure(writtenBy(article, change.names), 'byline')
    case 'publisher':
      return sure(publishedBy(article, change.name), 'publisher')
  }
}

function sure(article: Article, field: keyof Article['confidence']): Article {
  return { ...article, confidence: { ...article.confidence, [field]: 'corrected' } }
}

/** What was taken for the headline is part of the story; what is the headline stands in it no more. */
function headlineBlocks({ text, blocks }: Article, headline: Span | null): readonly Block[] {
  return blocks.map((block) => {
    const { start, end } = block
    const content = contentOf(text, block)
    const is = content.start === headline?.start && content.end === headline.end
    if (is) return { type: 'headline', start, end }
    return block.type === 'headline' ? { type: 'paragraph', start, end } : block
  })
}

/**
 * *Friday* meant a day before or after the other date; which one now, only the parser could say, so that it is
 * open until the day is the one that was found.
 */
function publishOn(article: Article, iso: string | null, found: Article): Article {
  const { text, published, dates, openDates = [] } = found
  const isSame = published?.iso.slice(0, 10) === iso?.slice(0, 10)
  const isOpen = ({ anchor }: DateMention) => anchor === 'published' && !isSame
  return {
    ...article,
    published: iso === null ? null : { iso, ...NOWHERE },
    dates: dates.filter((date) => !isOpen(date)),
    openDates: [
      ...openDates,
      ...dates
        .filter(isOpen)
        .map((date) => ({ start: date.start, end: date.end, lacks: lackOf(text, date) })),
    ].toSorted((one, other) => one.start - other.start),
  }
}

/** *14 March* and *June* lack their year, *Friday* and *last week* their date. */
function lackOf(text: string, date: DateMention): OpenDate['lacks'] {
  const isNumbered = slice(text, date).includes(`${+date.from.slice(8)}`)
  const isLong = date.from.endsWith('-01') && date.to >= date.from.replace(/01$/u, '28')
  return isNumbered || isLong ? 'year' : 'date'
}

function writtenBy(article: Article, names: readonly string[]): Article {
  const before = article.byline?.contributors ?? []
  const contributors = names.map(
    (name): Contributor =>
      before.find((one) => one.name === name) ?? {
        name,
        role: null,
        ...(placeOf(article, name) ?? NOWHERE),
      },
  )
  const named = contributors.filter(({ start, end }) => start < end)
  const span = {
    start: Math.min(...named.map(({ start }) => start)),
    end: Math.max(...named.map(({ end }) => end)),
  }
  // Who reported along or edited it stands in no byline, and stays.
  const known = new Set([...names, ...before.map(({ name }) => name)])
  const helpers = article.sources.filter(
    ({ kind, name }) => kind === 'contributor' && !known.has(name),
  )
  const sources = contributors.map((one): Source => sourceOf('contributor', one.name, [one]))
  return {
    ...article,
    byline: names.length === 0 ? null : { ...(named.length > 0 ? span : NOWHERE), contributors },
    sources: replaced(article.sources, 'contributor', [...sources, ...helpers]),
  }
}

function publishedBy(article: Article, name: string | null): Article {
  const place = name === null ? null : placeOf(article, name)
  const evidence = place ? [place] : []
  return {
    ...article,
    publisher: name === null ? null : { name, evidence },
    sources: replaced(
      article.sources,
      'publisher',
      name === null ? [] : [sourceOf('publisher', name, evidence)],
    ),
  }
}

/** What a person says of the head and the text doesn't has an empty place. */
const NOWHERE: Span = { start: 0, end: 0 }

function placeOf({ text }: Article, name: string): Span | null {
  const start = text.indexOf(name)
  return start < 0 || name === '' ? null : { start, end: start + name.length }
}

function sourceOf(kind: Source['kind'], name: string, spans: readonly Span[]): Source {
  const evidence = spans
    .filter(({ start, end }) => start < end)
    .map(({ start, end }) => ({ start, end }))
  return { kind, name, evidence }
}

/** The publisher comes first, then who wrote it, then all the others. */
function replaced(
  sources: readonly Source[],
  kind: 'publisher' | 'contributor',
  next: readonly Source[],
): readonly Source[] {
  const others = sources.filter((source) => source.kind !== kind)
  const publishers = kind === 'publisher' ? [] : others.filter((one) => one.kind === 'publisher')
  return [...publishers, ...next, ...others.filter((source) => !publishers.includes(source))]
}
