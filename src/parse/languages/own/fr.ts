import { FRENCH_DATES } from '../fr/dates.ts'
import { FRENCH } from '../fr/index.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { language: FRENCH, dates: FRENCH_DATES }
