import type { Speaker } from '../article/Article.ts'
import type { Marked, Quote } from '../article/Quote.ts'
import { readInterview } from './attribution/interview.ts'
import { attribute } from './attribution/attribute.ts'
import { findBlockQuotes } from './attribution/blockQuotes.ts'
import { findBlockQuotes as findBlocks, type FoundQuote } from './attribution/findQuotes.ts'
import { findTurns } from './attribution/findTurns.ts'
import { mentionOf } from './attribution/mentionOf.ts'
import type { Quotation } from './attribution/Quotation.ts'
import { findNamesByWords } from './byWords/findNamesByWords.ts'
import { findQuotesByWords } from './byWords/findQuotesByWords.ts'
import type { Speech as SpokenLanguage } from './byWords/Speech.ts'
import { attributeQuotes } from './coreference/attributeQuotes.ts'
import { attributeSpeakers } from './coreference/attributeSpeakers.ts'
import { readEntities } from './coreference/entities.ts'
import type { Span } from '../article/Span.ts'
import type { Mention } from './grammar/mentions/Mention.ts'
import { readMention } from './grammar/mentions/readMention.ts'
import { readSentence } from './grammar/readSentence.ts'
import { isRead } from './sources/isRead.ts'
import { findParaphrases } from './reported/findParaphrases.ts'
import type { Marks } from './tokens/findMarks.ts'
import type { ReadBlock } from './tokens/readBlocks.ts'
import { is, type Token } from './tokens/Token.ts'

/** Who said what: quotes with their speakers, and what only stands in marks. */
export type Speech = {
  readonly quotes: readonly Quote[]
  readonly speakers: readonly Speaker[]
  readonly marked: readonly Marked[]
}

/** By the clauses of the sentences; all mentions come before any speaker, because a surname may be explained further down. */
export function findSpeech(
  text: string,
  marks: readonly Marks[],
  blocks: readonly ReadBlock[],
  lang: string,
): Speech {
  const interview = readInterview(text, blocks)
  const { quotes, marked } = attribute(text, marks, blocks, interview)
  const exact = [...quotes, ...interview.quotes, ...findBlockQuotes(text, blocks)]
  const reported = isRead(lang) ? findParaphrases(text, blocks, exact) : []
  const found = [...exact, ...withMentions(text, blocks, reported)].toSorted(byStart)
  return { ...attributeSpeakers(text, found, readEntities(text, blocks)), marked }
}

/** In a language whose clauses aren’t read: by the words beside each quote. */
export function findSpeechByWords(
  text: string,
  marks: readonly Marks[],
  blocks: readonly ReadBlock[],
  language: SpokenLanguage,
): Speech {
  const { quotes, marked } = findQuotesByWords(text, marks, blocks, language)
  const found = [...quotes, ...findBlocks(text, blocks), ...findTurns(text, blocks)]
  const names = findNamesByWords(text, blocks, quotes, language)
  return { ...attributeQuotes(text, found.toSorted(byStart), names), marked }
}

function byStart(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start
}

/** The mentions of the others, read again by the grammar that names are resolved with. */
function withMentions(
  text: string,
  blocks: readonly ReadBlock[],
  found: readonly FoundQuote[],
): readonly Quotation[] {
  if (found.length === 0) return []
  const sentences = blocks.flatMap((block) => block.sentences)
  return found.map((quote) => ({ ...quote, mention: readAgain(text, sentences, quote.mention) }))
}

/** The last sentence that begins up to a place of the text, found by halves. */
function lastBefore(
  sentences: readonly (readonly Token[])[],
  start: number,
): readonly Token[] | undefined {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.[0]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}

function readAgain(
  text: string,
  sentences: readonly (readonly Token[])[],
  span: Span | null,
): Mention | null {
  const tokens = span && lastBefore(sentences, span.start)
  if (!tokens) return null
  const reading = readSentence(tokens)
  const ends = (to: number): number => tokens[to - 1]?.end ?? 0
  const at = reading.phrases.findIndex(({ to }) => ends(to) > span.start)
  const phrase = reading.phrases[at]
  if (!phrase) return null
  const clause = reading.clauses.find(({ relative }) => relative === at)
  if (clause) return mentionOf(text, reading, clause)
  // *Ana Ruiz’s claim*: the owner alone
  const owner =
    tokens.findIndex(
      (token) => token.start < span.end && token.end >= span.end && is(token, 'possessive'),
    ) + 1
  if (owner <= phrase.from || owner >= phrase.to) return readMention(text, reading, at)
  const own = { ...phrase, to: owner, head: owner - 1 }
  return readMention(text, { ...reading, phrases: reading.phrases.with(at, own) }, at)
}
