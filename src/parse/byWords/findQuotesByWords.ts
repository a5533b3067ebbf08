import type { Marks } from '../tokens/findMarks.ts'
import {
  readmitRepeats,
  type FoundQuote,
  type FoundQuotes,
  type Rejected,
} from '../attribution/findQuotes.ts'
import { NOBODY, type Who } from '../attribution/inferSpeaker.ts'
import { isComma } from '../tokens/wordKinds.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { attributeByWords, isSaidBehind, type Attribution } from './attributeByWords.ts'
import { findSurnames } from './findNamesByWords.ts'
import { findCues } from './findCues.ts'
import { inferByWords } from './inferByWords.ts'
import { judgeByWords } from './judgeByWords.ts'
import type { Speech } from './Speech.ts'

/** Where a stretch in marks stands, and what attributes it. */
export type PlaceByWords = {
  readonly sentence: Sentence
  readonly at: number
  readonly readBlock: ReadBlock
  /** The sentence's place among those of its block. */
  readonly number: number
  readonly before: ReadBlock | null
  readonly attribution: Attribution | null
  /** Whether a reporting word stands right behind it, whoever it is of. */
  readonly said: boolean
}

/**
 * One quote or one marked term out of every stretch in marks, by the words of the language alone:
 * there is no grammar of its clauses in here, only what stands beside what.
 */
export function findQuotesByWords(
  text: string,
  marks: readonly Marks[],
  readBlocks: readonly ReadBlock[],
  language: Speech,
): FoundQuotes {
  const speech = { ...language, surnames: findSurnames(text, readBlocks, language) }
  const places = findPlaces(text, marks, readBlocks, speech)
  const quotes: FoundQuote[] = []
  const rejected: Rejected[] = []
  let before: PlaceByWords | null = null
  marks.forEach((mark, number) => {
    const place = places[number]
    if (!place || !hasWords(text, mark)) return
    const last = quotes.at(-1)
    if (last && before && isSplit(text, before, place)) {
      const fragments = [...last.fragments, ...mark.fragments]
      quotes[quotes.length - 1] = { ...last, end: mark.end, fragments, why: 'cueBetween' }
    } else {
      const judgement = judgeByWords(text, place, speech)
      const kind = 'quote' in judgement ? judgement.quote : 'partial'
      const { block } = place.readBlock
      const { start, end, fragments } = mark
      const who = place.attribution
        ? fromWords(place.attribution)
        : inferByWords(text, place, quotes, speech)
      const quote = { start, end, fragments, kind, block, ...who }
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

function hasWords(text: string, { start, end }: Marks): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 400)))
}

function fromWords({ mention, cue, why, sure }: Attribution): Who {
  return { ...NOBODY, mention, cue, why, confidence: sure ? 'stated' : 'inferred' }
}

/** A quote over several paragraphs is looked up at each; the first that is attributed counts. */
function findPlaces(
  text: string,
  marks: readonly Marks[],
  readBlocks: readonly ReadBlock[],
  speech: Speech,
): readonly (PlaceByWords | null)[] {
  const places: (PlaceByWords | null)[] = marks.map(() => null)
  readBlocks.forEach((readBlock, blockNumber) => {
    const before = readBlocks[blockNumber - 1] ?? null
    readBlock.sentences.forEach((sentence, number) => {
      if (!sentence.some(({ mark }) => mark >= 0)) return
      const told = { text, words: sentence, cues: findCues(sentence, speech), speech }
      const place = { sentence, readBlock, number, before }
      sentence.forEach(({ mark }, at) => {
        if (mark < 0 || places[mark]?.attribution) return
        const own = attributeByWords(told, at)
        const attribution =
          own ?? (at === 0 && number === 0 ? fromColon(text, before, speech) : null)
        if (attribution || !places[mark])
          places[mark] = { ...place, at, attribution, said: isSaidBehind(told, at) }
      })
    })
  })
  return places
}

/** A paragraph that ends with a colon hands over to the next. */
function fromColon(text: string, before: ReadBlock | null, speech: Speech): Attribution | null {
  const last = before?.sentences.at(-1)
  if (last?.at(-1)?.text !== ':') return null
  return attributeByWords({ text, words: last, cues: findCues(last, speech), speech }, last.length)
}

/**
 * Two stretches with one cue between them are one quote where commas hold them together.
 *
 *     „Die Mauer“, sagte Ruhm, „ist weg.“       „Sie ist weg“, sagte Ruhm. „Wir sahen es.“
 *                ^           ^ one quote                               ^ two quotes
 */
function isSplit(text: string, first: PlaceByWords, second: PlaceByWords): boolean {
  if (first.sentence !== second.sentence || first.attribution?.why !== 'cueAfter') return false
  const { sentence, attribution } = first
  if (attribution.cueAt <= first.at || attribution.cueAt >= second.at) return false
  const ending = text.slice(0, sentence[first.at]?.end ?? 0).at(-2) ?? ''
  const breaksOff = isComma(sentence[first.at + 1]) || ',?!'.includes(ending)
  return breaksOff && isComma(sentence[second.at - 1])
}
