import { PORTUGUESE_DATES } from '../pt/dates.ts'
import { PORTUGUESE } from '../pt/index.ts'
import { PORTUGUESE_SILENCES } from '../pt/silences.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = {
  language: PORTUGUESE,
  dates: PORTUGUESE_DATES,
  silences: PORTUGUESE_SILENCES,
}
