import { VERB_SECOND } from '../grammar/verbSecond/wordOrder.ts'
import { GERMAN_CITING } from '../languages/de/citing.ts'
import { GERMAN_DATES } from '../languages/de/dates.ts'
import { GERMAN } from '../languages/de/index.ts'
import { GERMAN_PAGE } from '../languages/de/page.ts'
import { GERMAN_SILENCES } from '../languages/de/silences.ts'
import type { OwnLanguage } from './OwnLanguage.ts'

export const OWN: OwnLanguage = {
  language: GERMAN,
  citing: GERMAN_CITING,
  dates: GERMAN_DATES,
  page: GERMAN_PAGE,
  silences: GERMAN_SILENCES,
  wordOrder: VERB_SECOND,
}
