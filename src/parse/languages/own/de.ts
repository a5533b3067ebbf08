import { GERMAN_DATES } from '../de/dates.ts'
import { GERMAN } from '../de/index.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { language: GERMAN, dates: GERMAN_DATES }
