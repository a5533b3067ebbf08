import type { Word } from './splitWords.ts'
import { ADVERBS, AUXILIARIES } from './wordLists.ts'

export function isCapital(word: Word | undefined): boolean {
  return word?.capital ?? false
}

export function isComma(word: Word | undefined): boolean {
  return word?.kind === 'stop' && (word.text === ',' || word.text === '—' || word.text === '–')
}

export function isAdverb(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false
  return (
    ADVERBS.has(word.lower) ||
    (word.lower.endsWith('ly') &&
      /[a-z]{2}ly$/.test(word.lower) &&
      !NOT_ADVERBS.has(word.lower) &&
      !isCapital(word))
  )
}

const NOT_ADVERBS: ReadonlySet<string> = new Set('ally assembly family reply supply'.split(' '))

export function isAuxiliary(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' && AUXILIARIES.has(word.lower) && !(word.capital && GIVEN.has(word.lower))
  )
}

/** `George Will`, `Theresa May` */
const GIVEN: ReadonlySet<string> = new Set(['may', 'will'])

export function isPossessive(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || !hasApostrophe(word.text)) return false
  return /(?:[’']s|s[’'])$/u.test(word.text) && !CONTRACTED.test(word.lower)
}

/** Asked before any pattern, because nearly no word has one. */
function hasApostrophe(word: string): boolean {
  return word.includes('’') || word.includes("'")
}

/** `it’s`, `there’s`: a verb, not an owner */
const CONTRACTED = /^(?:he|here|how|it|let|she|that|there|what|where|who)[’']s$/u

/** The pronoun that a verb has grown on to: `he’s`, `they’ve`, `I’m`. */
export function contractedPronoun(word: Word | undefined): string | null {
  if (!word || !hasApostrophe(word.lower)) return null
  return CONTRACTION.exec(word.lower)?.[1] ?? null
}

const CONTRACTION = /^(he|i|it|she|they|we|who|you)[’'](?:d|ll|m|re|s|ve)$/u
