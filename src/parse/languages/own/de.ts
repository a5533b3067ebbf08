import { GERMAN_CITING } from '../de/citing.ts'
import { GERMAN_DATES } from '../de/dates.ts'
import { GERMAN } from '../de/index.ts'
import { GERMAN_PAGE } from '../de/page.ts'
import { GERMAN_SILENCES } from '../de/silences.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = {
  language: GERMAN,
  citing: GERMAN_CITING,
  dates: GERMAN_DATES,
  page: GERMAN_PAGE,
  silences: GERMAN_SILENCES,
}
