import { GERMAN_DATES } from '../de/dates.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { dates: GERMAN_DATES }
