import { PORTUGUESE_CITING } from '../languages/pt/citing.ts'
import { PORTUGUESE_DATES } from '../languages/pt/dates.ts'
import { PORTUGUESE } from '../languages/pt/index.ts'
import { PORTUGUESE_PAGE } from '../languages/pt/page.ts'
import { PORTUGUESE_SILENCES } from '../languages/pt/silences.ts'
import type { OwnLanguage } from './OwnLanguage.ts'

export const OWN: OwnLanguage = {
  language: PORTUGUESE,
  citing: PORTUGUESE_CITING,
  dates: PORTUGUESE_DATES,
  page: PORTUGUESE_PAGE,
  silences: PORTUGUESE_SILENCES,
}
