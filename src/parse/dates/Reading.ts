import type { Sentence } from '../tokens/splitSentences.ts'
import type { Stretch } from './calendar.ts'

/** Words of a sentence that name a day or a period: places of words, half-open. */
export type Reading = {
  readonly from: number
  readonly to: number
  readonly stretch: Stretch
  /** Whether only the published day tells which. */
  readonly relative: boolean
}

/** Reads the date word at a place; null where it names no day that can be told. */
export type Reader = (words: Sentence, at: number, today: Date | null) => Reading | null

export function relative(from: number, to: number, stretch: Stretch): Reading {
  return { from, to, stretch, relative: true }
}

/** How many periods away from the one of today. */
export const AWAY: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** In lower case without its owner’s mark or full stop: `Friday’s` → `friday`, `Nov.` → `nov`. */
export function bareAt(words: Sentence, at: number): string {
  const lower = words[at]?.lower ?? ''
  return lower.replace(/(?:[’']s?|\.)$/u, '')
}

/** Small numbers, by word or digits; 0 for anything else. Who says *twenty years* counts roughly. */
export function countAt(words: Sentence, at: number): number {
  const word = words[at]?.lower ?? ''
  const spelt = NUMBERS.indexOf(word) + 1
  if (spelt > 0) return spelt
  return /^\d{1,2}$/.test(word) && Number(word) <= NUMBERS.length ? Number(word) : 0
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** A year that news speaks of, as digits of their own; 0 for anything else. */
export function yearAt(words: Sentence, at: number): number {
  const word = words[at]
  return word?.kind === 'word' && /^(?:1[5-9]|20)\d\d$/.test(bareAt(words, at))
    ? Number(word.text.slice(0, 4))
    : 0
}
