import type { Article } from '../Article.ts'
import type { Quote, QuoteKind } from '../Quote.ts'
import { type Span, overlaps, slice, wordsIn } from '../Span.ts'
import { type Anchor, findAnchor } from '../Anchor.ts'
import type { Change, NamedSpeaker } from './Correction.ts'
import { nameSpeaker } from './nameSpeaker.ts'
import { partsIn, reshape, withMarks } from './partsIn.ts'

type QuoteChange = Extract<Change, { readonly kind: 'speaker' | 'notQuote' | 'quote' | 'span' }>

/** The article with one quote put right; null where there is no such quote. */
export function correctQuote(article: Article, change: QuoteChange): Article | null {
  if (change.kind === 'quote') return addQuote(article, change.at, change.speaker)
  const quote = findQuote(article, change.at)
  if (!quote) return null
  switch (change.kind) {
    case 'speaker':
      return giveSpeaker(article, quote, change.speaker)
    case 'notQuote':
      return withoutQuotes(article, familyOf(article, quote))
    case 'span':
      return moveQuote(article, quote, change.to)
  }
}

/** The quote of exactly these words, or else the only one that shares some of them. */
export function findQuote({ text, quotes }: Article, at: Anchor): Quote | null {
  const span = findAnchor(text, at)
  if (!span) return null
  const sharing = quotes.filter((quote) => overlaps(span, quote))
  const exact = sharing.find(({ start, end }) => start === span.start && end === span.end)
  return exact ?? (sharing.length === 1 ? (sharing[0] ?? null) : null)
}

/** The quote, those that repeat it, and those that it repeats: one utterance, shown several times. */
function familyOf({ quotes }: Article, quote: Quote): ReadonlySet<Quote> {
  const first = quote.repeats ?? quote.id
  return new Set(quotes.filter(({ id, repeats }) => id === first || repeats === first))
}

/** What was said twice was said by the same speaker. */
function giveSpeaker(article: Article, quote: Quote, named: NamedSpeaker | null): Article {
  const family = familyOf(article, quote)
  const { speakers, id } = nameSpeaker(article.speakers, named)
  const quotes = article.quotes.map((one) => (family.has(one) ? saidBy(one, id) : one))
  return { ...article, speakers, quotes }
}

/** The words that named another speaker say nothing of this one; the same speaker is confirmed. */
function saidBy(quote: Quote, speaker: string | null): Quote {
  const same = quote.speaker === speaker
  return {
    ...quote,
    speaker,
    mention: same ? quote.mention : null,
    cue: same ? quote.cue : null,
    confidence: speaker === null ? 'unknown' : 'corrected',
    why: same ? 'confirmed' : 'corrected',
    corrected: true,
  }
}

function withoutQuotes(article: Article, gone: ReadonlySet<Quote>): Article {
  const ids = new Set([...gone].map(({ id }) => id))
  const quotes = article.quotes
    .filter((quote) => !gone.has(quote))
    .map((quote) => (quote.repeats && ids.has(quote.repeats) ? withoutRepeats(quote) : quote))
  return { ...article, quotes }
}

function withoutRepeats(quote: Quote): Quote {
  const { repeats: _, ...rest } = quote
  return rest
}

/** A person's words win over what was found: quotes that share words with these make way. */
function placeQuote(article: Article, quote: Quote): Article {
  const gone = article.quotes.filter((one) => one.id !== quote.id && overlaps(one, quote))
  const others = withoutQuotes(article, new Set(gone)).quotes.filter(({ id }) => id !== quote.id)
  const marked =
    quote.kind === 'paraphrase'
      ? article.marked
      : article.marked.filter((words) => !overlaps(words, quote))
  const orphan = quote.repeats !== undefined && !others.some(({ id }) => id === quote.repeats)
  const placed = orphan ? withoutRepeats(quote) : quote
  return { ...article, marked, quotes: [...others, placed].toSorted((a, b) => a.start - b.start) }
}

function moveQuote(article: Article, quote: Quote, to: Anchor): Article | null {
  const span = findAnchor(article.text, to)
  const shape = span && shapeOf(partsIn(article, reshape(quote, span)))
  if (!shape) return null
  const { fragments: _, ...rest } = quote
  const clear = (words: Span | null) => (words && overlaps(words, shape) ? null : words)
  return placeQuote(article, {
    ...rest,
    ...shape,
    mention: clear(quote.mention),
    cue: clear(quote.cue),
    medium: clear(quote.medium),
    corrected: true,
  })
}

function addQuote(article: Article, at: Anchor, named: NamedSpeaker | null): Article | null {
  const span = findAnchor(article.text, at)
  const shape = span && shapeOf(partsIn(article, [withMarks(article.text, span)]))
  if (!shape) return null
  const { start, end } = shape
  const there = article.quotes.find((one) => one.start === start && one.end === end)
  const { speakers, id: speaker } = nameSpeaker(article.speakers, named)
  return placeQuote(
    { ...article, speakers },
    {
      ...shape,
      id: there?.id ?? newId(article, start),
      kind: kindOf(article, shape),
      speaker,
      mention: null,
      cue: null,
      medium: null,
      confidence: speaker === null ? 'unknown' : 'corrected',
      why: 'corrected',
      corrected: true,
    },
  )
}

type Shape = Span & { readonly fragments?: readonly Span[] }

function shapeOf(parts: readonly Span[]): Shape | null {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) return null
  const hull = { start: first.start, end: last.end }
  return parts.length === 1 ? hull : { ...hull, fragments: parts }
}

/** Numbered by its place, beyond every quote that is found, so that no other correction moves it. */
function newId({ quotes }: Article, start: number): string {
  const taken = new Set(quotes.map(({ id }) => id))
  let number = BEYOND + start
  while (taken.has(`q${number}`)) number += 1
  return `q${number}`
}

const BEYOND = 1_000_000

/** A clause has some five words; fewer in marks stand inside the reporter's sentence. */
const WORDS_OF_A_CLAUSE = 5

function kindOf({ text, blocks }: Article, span: Span): QuoteKind {
  if (IN_MARKS.test(slice(text, span).replace(/\s+/gu, ' ')))
    return wordsIn(text, span) < WORDS_OF_A_CLAUSE ? 'partial' : 'direct'
  const setOff = blocks.some(({ type, ...block }) => type === 'blockquote' && overlaps(block, span))
  return setOff ? 'block' : 'paraphrase'
}

/** `“We will rebuild,”` */
const IN_MARKS = /^["'“„«‘‚‹»›].*["'”“»’‘›«‹]$/u
