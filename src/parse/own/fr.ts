import { FRENCH_CITING } from '../languages/fr/citing.ts'
import { FRENCH_DATES } from '../languages/fr/dates.ts'
import { FRENCH } from '../languages/fr/index.ts'
import { FRENCH_PAGE } from '../languages/fr/page.ts'
import { FRENCH_SILENCES } from '../languages/fr/silences.ts'
import type { OwnLanguage } from './OwnLanguage.ts'

export const OWN: OwnLanguage = {
  language: FRENCH,
  citing: FRENCH_CITING,
  dates: FRENCH_DATES,
  page: FRENCH_PAGE,
  silences: FRENCH_SILENCES,
}
