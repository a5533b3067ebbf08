import { FRENCH_DATES } from '../fr/dates.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { dates: FRENCH_DATES }
