import { KINDS } from './kinds.ts'
import { canBeVerb, isVerbForm } from '../grammar/verbs.ts'
import { ADVERBS, AUXILIARIES } from '../languages/en/wordLists.ts'

/** What a word can be by its letters, as bits of `KINDS`. */
export function canBe(text: string, lower: string, capital: boolean): number {
  const owned = text.includes('’') || text.includes("'")
  return (
    (ADVERBS.has(lower) || (!capital && isInLy(lower)) ? KINDS.adverb : 0) |
    (AUXILIARIES.has(lower) && !(capital && GIVEN.has(lower)) ? KINDS.auxiliary : 0) |
    (owned && POSSESSIVE.test(text) && !CONTRACTED.test(lower) ? KINDS.possessive : 0) |
    (owned && CONTRACTION.test(lower) ? KINDS.grown : 0) |
    (!capital && canBeVerb(lower) ? KINDS.verb : 0) |
    (isVerbForm(lower) ? KINDS.verbForm : 0)
  )
}

function isInLy(lower: string): boolean {
  return lower.endsWith('ly') && /[a-z]{2}ly$/.test(lower) && !NOT_ADVERBS.has(lower)
}

const NOT_ADVERBS: ReadonlySet<string> = new Set('ally assembly family reply supply'.split(' '))

/** `George Will`, `Theresa May` */
const GIVEN: ReadonlySet<string> = new Set(['may', 'will'])

const POSSESSIVE = /(?:[’']s|s[’'])$/u

/** `it’s`, `there’s`: a verb, not an owner */
const CONTRACTED = /^(?:he|here|how|it|let|she|that|there|what|where|who)[’']s$/u

/** `he’s`, `they’ve`, `I’m` */
const CONTRACTION = /^(?:he|i|it|she|they|we|who|you)[’'](?:d|ll|m|re|s|ve)$/u
