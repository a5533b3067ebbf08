import type { AnyPageWords } from '../languages/PageWords.ts'
import { GERMAN_ON_ANY_PAGE } from '../languages/de/anyPage.ts'
import { ENGLISH_ON_ANY_PAGE } from '../languages/en/anyPage.ts'
import { SPANISH_ON_ANY_PAGE } from '../languages/es/anyPage.ts'
import { FRENCH_ON_ANY_PAGE } from '../languages/fr/anyPage.ts'
import { PORTUGUESE_ON_ANY_PAGE } from '../languages/pt/anyPage.ts'

/** Every language that pages are read in, whether or not the rest of its words is known yet. */
export const LANGUAGES: readonly AnyPageWords[] = [
  ENGLISH_ON_ANY_PAGE,
  GERMAN_ON_ANY_PAGE,
  FRENCH_ON_ANY_PAGE,
  SPANISH_ON_ANY_PAGE,
  PORTUGUESE_ON_ANY_PAGE,
]
