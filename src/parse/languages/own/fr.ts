import { FRENCH_CITING } from '../fr/citing.ts'
import { FRENCH_DATES } from '../fr/dates.ts'
import { FRENCH } from '../fr/index.ts'
import { FRENCH_PAGE } from '../fr/page.ts'
import { FRENCH_SILENCES } from '../fr/silences.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = {
  language: FRENCH,
  citing: FRENCH_CITING,
  dates: FRENCH_DATES,
  page: FRENCH_PAGE,
  silences: FRENCH_SILENCES,
}
