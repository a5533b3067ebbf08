import { lowerAt } from '../tokens/lowerAt.ts'
import type { Token } from '../tokens/Token.ts'
import type { Stretch } from './calendar.ts'
import type { DatedSentence, Match } from './DatedSentence.ts'
import type { Known } from './Reading.ts'

/** A phrase in its sentence, with what else is known. */
export type Place = {
  readonly sentence: DatedSentence
  readonly match: Match
  readonly known: Known
}

/** The days that a phrase means, and whether only the published day tells which. */
export type Found = { readonly stretch: Stretch; readonly relative: boolean }

/** Reads one kind of phrase; null where it names no day that can be told. */
export type Reader = (place: Place) => Found | null

export function absolute(stretch: Stretch | null): Found | null {
  return stretch && { stretch, relative: false }
}

export function relative(stretch: Stretch | null): Found | null {
  return stretch && { stretch, relative: true }
}

export function wordBefore({ sentence, match }: Place): Token | undefined {
  return sentence.words[match.from - 1]
}

/** The word before in lower case. */
export function lowerBefore({ sentence, match }: Place): string {
  return lowerAt(sentence.words, match.from - 1)
}

export function lowerBehind({ sentence, match }: Place): string {
  return lowerAt(sentence.words, match.to)
}

export function wordBehind({ sentence, match }: Place): Token | undefined {
  return sentence.words[match.to]
}

/** The number of *and* among what joins two dates. */
export const AND = 2
