import { SPANISH_DATES } from '../es/dates.ts'
import { SPANISH } from '../es/index.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { language: SPANISH, dates: SPANISH_DATES }
