import { PORTUGUESE_CITING } from '../pt/citing.ts'
import { PORTUGUESE_DATES } from '../pt/dates.ts'
import { PORTUGUESE } from '../pt/index.ts'
import { PORTUGUESE_PAGE } from '../pt/page.ts'
import { PORTUGUESE_SILENCES } from '../pt/silences.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = {
  language: PORTUGUESE,
  citing: PORTUGUESE_CITING,
  dates: PORTUGUESE_DATES,
  page: PORTUGUESE_PAGE,
  silences: PORTUGUESE_SILENCES,
}
