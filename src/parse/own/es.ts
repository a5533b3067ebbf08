import { SPANISH_CITING } from '../languages/es/citing.ts'
import { SPANISH_DATES } from '../languages/es/dates.ts'
import { SPANISH } from '../languages/es/index.ts'
import { SPANISH_PAGE } from '../languages/es/page.ts'
import { SPANISH_SILENCES } from '../languages/es/silences.ts'
import type { OwnLanguage } from './OwnLanguage.ts'

export const OWN: OwnLanguage = {
  language: SPANISH,
  citing: SPANISH_CITING,
  dates: SPANISH_DATES,
  page: SPANISH_PAGE,
  silences: SPANISH_SILENCES,
}
