import type { DateWords } from '../languages/DateWords.ts'
import { ENGLISH_DATES } from '../languages/en/dates.ts'
import { prepareDates, type DateLexicon } from './DateLexicon.ts'

/** By the code of the language; `knowLanguage` adds the others. */
const KNOWN = new Map([[ENGLISH_DATES.lang, ENGLISH_DATES]])

export function knowDates(words: DateWords): void {
  KNOWN.set(words.lang, words)
}

const READY = new Map<string, DateLexicon>()

/** The words for days in a language, made ready when the first text needs them; English for any other. */
export function dateLexiconOf(lang: string): DateLexicon {
  const words = KNOWN.get(lang.slice(0, 2).toLowerCase()) ?? ENGLISH_DATES
  const lexicon = READY.get(words.lang) ?? prepareDates(words)
  READY.set(words.lang, lexicon)
  return lexicon
}
