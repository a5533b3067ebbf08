import { SPANISH_CITING } from '../es/citing.ts'
import { SPANISH_DATES } from '../es/dates.ts'
import { SPANISH } from '../es/index.ts'
import { SPANISH_PAGE } from '../es/page.ts'
import { SPANISH_SILENCES } from '../es/silences.ts'
import type { OwnWords } from '../OwnWords.ts'

export const OWN: OwnWords = {
  language: SPANISH,
  citing: SPANISH_CITING,
  dates: SPANISH_DATES,
  page: SPANISH_PAGE,
  silences: SPANISH_SILENCES,
}
