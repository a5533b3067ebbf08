import type { DateWords } from '../languages/DateWords.ts'
import { GERMAN_DATES } from '../languages/de/dates.ts'
import { ENGLISH_DATES } from '../languages/en/dates.ts'
import { SPANISH_DATES } from '../languages/es/dates.ts'
import { PORTUGUESE_DATES } from '../languages/pt/dates.ts'
import { FRENCH_DATES } from '../languages/fr/dates.ts'
import { prepareDates, type DateLexicon } from './DateLexicon.ts'

const LANGUAGES: readonly DateWords[] = [
  ENGLISH_DATES,
  GERMAN_DATES,
  FRENCH_DATES,
  SPANISH_DATES,
  PORTUGUESE_DATES,
]

const READY = new Map<string, DateLexicon>()

/** The words for days in a language, made ready when the first text needs them; English for any other. */
export function dateLexiconOf(lang: string): DateLexicon {
  const words =
    LANGUAGES.find((one) => one.lang === lang.slice(0, 2).toLowerCase()) ?? ENGLISH_DATES
  const lexicon = READY.get(words.lang) ?? prepareDates(words)
  READY.set(words.lang, lexicon)
  return lexicon
}
