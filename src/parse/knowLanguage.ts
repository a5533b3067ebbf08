import { knowDates } from './dates/dateLexiconOf.ts'
import { knowVerbSecond } from './grammar/WordOrder.ts'
import type { OwnLanguage } from './own/OwnLanguage.ts'
import { knowCiting } from './sources/findCited.ts'
import { knowSilences } from './sources/silencesOf.ts'
import { knowWords } from './tokens/lexicons.ts'
import { knowPages } from './tokens/pageWordsOf.ts'

/**
 * Makes a language’s own words known to the parser. English always is; a host adds the others before
 * it parses their texts: all of them (`knowAllLanguages`), or each when it is needed.
 */
export function knowLanguage(own: OwnLanguage): void {
  const { language, citing, dates, page, silences, wordOrder } = own
  if (language) knowWords(language)
  knowCiting(citing)
  knowDates(dates)
  knowPages(page)
  knowSilences(silences)
  if (wordOrder) knowVerbSecond(wordOrder)
}
