import type { Block } from '../../article/Block.ts'
import type { Confidence, Marked, QuoteKind, Why } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import { findBeforeColon, type Place } from './findAttributions.ts'
import type { Marks } from '../tokens/findMarks.ts'
import { findRepeats, isInBody } from './findRepeats.ts'
import { fromAttribution, inferSpeaker, NOBODY } from './inferSpeaker.ts'
import { judgeMarks } from './judgeMarks.ts'
import { isComma } from '../tokens/wordKinds.ts'
import { lastLetter } from '../tokens/splitSentences.ts'
import type { Mention } from '../grammar/readMention.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'

/** A quote whose speaker is still only a mention. */
export type FoundQuote = Span & {
  readonly fragments: readonly Span[]
  readonly kind: QuoteKind
  readonly block: Block
  readonly mention: Mention | null
  readonly cue: Span | null
  readonly medium: Span | null
  readonly confidence: Confidence
  readonly why: Why
  /** Where the quote before begins that has the same speaker, where only that tells. */
  readonly after: number | null
}

export type FoundQuotes = {
  readonly quotes: readonly FoundQuote[]
  readonly marked: readonly Marked[]
}

/** One quote or one marked term out of every stretch in marks, in the order of the text. */
export function findQuotes(
  text: string,
  marks: readonly Marks[],
  places: readonly (Place | null)[],
): FoundQuotes {
  const quotes: FoundQuote[] = []
  const rejected: Rejected[] = []
  let before: Place | null = null
  marks.forEach((mark, number) => {
    const place = places[number]
    if (
      !place ||
      !/[\p{L}\p{N}]/u.test(text.slice(mark.start, Math.min(mark.end, mark.start + 400)))
    )
      return
    const last = quotes.at(-1)
    if (last && before && isSplit(text, before, place)) {
      quotes[quotes.length - 1] = joinSplit(last, mark)
    } else {
      const judgement = judgeMarks(text, place)
      const kind = 'quote' in judgement ? judgement.quote : 'partial'
      const quote = findQuote(text, mark, place, kind, quotes)
      if ('marked' in judgement) {
        rejected.push({ quote, reason: judgement.marked })
        return
      }
      quotes.push(quote)
    }
    before = place
  })
  return readmitRepeats(text, quotes, rejected)
}

export type Rejected = { readonly quote: FoundQuote; readonly reason: Marked['reason'] }

/**
 * A few words in a headline look like a term; the body shows that somebody said them.
 *
 *     Wall is ‘past mending’      …      The wall is “past mending,” said Ana Ruiz.
 *             ^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^^
 */
export function readmitRepeats(
  text: string,
  quotes: readonly FoundQuote[],
  rejected: readonly Rejected[],
): FoundQuotes {
  const outside = rejected.filter(({ quote }) => !isInBody(quote)).map(({ quote }) => quote)
  const repeats = findRepeats(text, [...outside, ...quotes.filter(isInBody)])
  const again = new Set(outside.filter((_, place) => repeats.has(place)))
  return {
    quotes: [...again, ...quotes].toSorted((a, b) => a.start - b.start),
    marked: rejected
      .filter(({ quote }) => !again.has(quote))
      .map(({ quote, reason }) => ({ start: quote.start, end: quote.end, reason })),
  }
}

/**
 * Two stretches with one cue between them are one quote if the first breaks off and the cue's
 * clause does too.
 *
 *     “The wall,” Ruiz said, “is gone.”       “It is gone,” Ruiz said. “We saw it go.”
 *               ^          ^ one quote                               ^ two quotes
 */
function isSplit(text: string, first: Place, second: Place): boolean {
  if (
    first.sentence !== second.sentence ||
    !first.attribution ||
    first.attribution.why === 'accordingTo'
  )
    return false
  const { cueAt } = first.attribution
  const own = second.attribution?.cueAt ?? -1
  if (own > cueAt && own < second.at) return false
  const [opening, ending] = [first.sentence[first.at], first.sentence[second.at - 1]]
  if (!opening || cueAt < first.at || cueAt > second.at) return false
  return (
    ',?!—-–…'.includes(lastLetter(text, opening)) && (isComma(ending) || second.at - cueAt === 1)
  )
}

function joinSplit(quote: FoundQuote, mark: Marks): FoundQuote {
  return {
    ...quote,
    end: mark.end,
    fragments: [...quote.fragments, ...mark.fragments],
    why: 'cueBetween',
  }
}

function findQuote(
  text: string,
  mark: Marks,
  place: Place,
  kind: QuoteKind,
  quotes: readonly FoundQuote[],
): FoundQuote {
  const stated = place.attribution && fromAttribution(text, place.attribution)
  const who = stated ?? inferSpeaker(text, place, quotes)
  return {
    start: mark.start,
    end: mark.end,
    fragments: mark.fragments,
    kind,
    block: place.readBlock.block,
    mention: who.mention,
    cue: who.cue,
    medium: who.medium,
    confidence: who.confidence,
    why: who.why,
    after: who.after,
  }
}

/** A block quote without marks belongs to whoever the paragraph before hands over to. */
export function findBlockQuotes(
  text: string,
  readBlocks: readonly ReadBlock[],
): readonly FoundQuote[] {
  return readBlocks.flatMap((readBlock, number) => {
    const { block, sentences } = readBlock
    const [first] = sentences
    const held = sentences.some((sentence) => sentence.some(({ kind }) => kind === 'quote'))
    if (block.type !== 'blockquote' || !first || held) return []
    const start = first[0]?.start ?? block.start
    const attribution = findBeforeColon(first, readBlock, readBlocks[number - 1] ?? null)
    const who = (attribution && fromAttribution(text, attribution)) ?? NOBODY
    return [
      {
        start,
        end: block.end,
        fragments: [{ start, end: block.end }],
        kind: 'block' as const,
        block,
        ...who,
      },
    ]
  })
}
