import { SPANISH_DATES } from '../es/dates.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { dates: SPANISH_DATES }
