import type { Quote } from '../article/Quote.ts'
import type { Speaker } from '../article/Article.ts'
import type { Span } from '../article/Span.ts'
import type { FoundQuote } from './findQuotes.ts'
import type { NameRun } from './findNames.ts'
import { createResolver, type Resolved } from './resolveSpeakers.ts'

export type Attributed = {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
}

/**
 * Gives every quote its speaker, in the order of the text, because *she* means whoever came
 * before. What repeats a quote of the body takes its speaker from there.
 */
export function attributeQuotes(
  text: string,
  found: readonly FoundQuote[],
  runs: readonly NameRun[],
): Attributed {
  const resolver = createResolver(runs)
  const byStart = new Map<number, Resolved | null>()
  for (const { start, mention, after } of found) {
    const before = after === null ? null : (byStart.get(after) ?? null)
    byStart.set(start, mention ? resolver.resolve(mention) : before)
  }
  const mentions = findMentions(found)
  const resolved = found.map(({ start }) => byStart.get(start) ?? null)
  const repeats = findRepeats(text, found)
  const speakers = resolver.speakers()
  const quotes = found.map((quote, place): Quote => {
    const original = repeats.get(place)
    const own = resolved[place] ?? null
    const who = own ?? (original === undefined ? null : (resolved[original] ?? null))
    const speaker = who ? (speakers.get(who.key)?.id ?? null) : null
    return {
      id: `q${place + 1}`,
      start: quote.start,
      end: quote.end,
      ...(quote.fragments.length > 1 ? { fragments: quote.fragments } : {}),
      kind: quote.kind,
      speaker,
      mention: spanOf(quote.mention ?? mentions.get(quote.start) ?? null),
      cue: quote.cue,
      medium: quote.medium,
      ...confidenceOf(quote, speaker, own),
      ...(original === undefined ? {} : { repeats: `q${original + 1}` }),
    }
  })
  return { quotes, speakers: [...speakers.values()] }
}

/** A quote without words of its own about its speaker rests on those of the quote before. */
function findMentions(found: readonly FoundQuote[]): ReadonlyMap<number, Span> {
  const mentions = new Map<number, Span>()
  for (const { start, mention, after } of found) {
    const words = mention ?? (after === null ? undefined : mentions.get(after))
    if (words) mentions.set(start, words)
  }
  return mentions
}

function spanOf(span: Span | null): Span | null {
  return span && { start: span.start, end: span.end }
}

/** Stated only where cue and mention stand at the quote and the mention is a name of its own. */
function confidenceOf(
  quote: FoundQuote,
  speaker: string | null,
  own: Resolved | null,
): Pick<Quote, 'confidence' | 'why'> {
  if (speaker === null) return { confidence: 'unknown', why: 'notStated' }
  if (!own) return { confidence: 'inferred', why: 'continued' }
  return {
    confidence: quote.confidence === 'stated' && own.sure ? 'stated' : 'inferred',
    why: quote.why,
  }
}

const BODY: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'blockquote'])
const SHORTEST_REPEAT = 2

/** Quotes outside the body whose words a quote of the body holds, by their places. */
function findRepeats(text: string, found: readonly FoundQuote[]): ReadonlyMap<number, number> {
  const outside = found
    .flatMap(({ block }, place) => (BODY.has(block.type) ? [] : [place]))
    .slice(0, MOST_REPEATS)
  if (outside.length === 0) return new Map()
  const words = found.map((quote) => bareWords(text, quote))
  return new Map(
    outside.flatMap((place) => {
      const own = words[place] ?? ''
      if (own.split(' ').length < SHORTEST_REPEAT + 2) return []
      const original = found.findIndex(
        ({ block }, other) => BODY.has(block.type) && (words[other] ?? '').includes(own),
      )
      return original === -1 ? [] : [[place, original] as const]
    }),
  )
}

/** A page repeats few quotes; the cap keeps any text linear. */
const MOST_REPEATS = 40

function bareWords(text: string, { start, end }: Span): string {
  return ` ${(
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `
}
