import { KINDS } from './kinds.ts'
import type { Word } from './splitWords.ts'

export function isCapital(word: Word | undefined): boolean {
  return word?.capital ?? false
}

export function isComma(word: Word | undefined): boolean {
  return word?.kind === 'stop' && (word.text === ',' || word.text === '—' || word.text === '–')
}

export function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && (word.canBe & KINDS.adverb) !== 0
}

export function isAuxiliary(word: Word | undefined): boolean {
  return word !== undefined && (word.canBe & KINDS.auxiliary) !== 0
}

export function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && (word.canBe & KINDS.possessive) !== 0
}

/** The pronoun that a verb has grown on to: `he’s`, `they’ve`, `I’m`. */
export function contractedPronoun(word: Word | undefined): string | null {
  if (word === undefined || (word.canBe & KINDS.grown) === 0) return null
  return word.lower.slice(0, word.lower.search(APOSTROPHE))
}

const APOSTROPHE = /[’']/u
