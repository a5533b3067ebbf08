import { PORTUGUESE_DATES } from '../pt/dates.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = { dates: PORTUGUESE_DATES }
