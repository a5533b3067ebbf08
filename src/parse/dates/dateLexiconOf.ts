import type { DateWords } from '../languages/DateWords.ts'
import { ENGLISH_DATES } from '../languages/en/dates.ts'
import { once } from '../tokens/kept.ts'
import { prepareDates, type DateLexicon } from './DateLexicon.ts'

const english = once(() => prepareDates(ENGLISH_DATES))

/** By the code of the language, each made ready when the first text needs it; `knowLanguage` adds the others. */
const KNOWN = new Map([[ENGLISH_DATES.lang, english]])

export function knowDates(words: DateWords): void {
  KNOWN.set(
    words.lang,
    once(() => prepareDates(words)),
  )
}

/** The words for days in a language; English for any other. */
export function dateLexiconOf(lang: string): DateLexicon {
  return (KNOWN.get(lang.slice(0, 2).toLowerCase()) ?? english)()
}
