import type { WordOrder } from '../grammar/WordOrder.ts'
import type { CitingWords } from '../languages/CitingWords.ts'
import type { DateWords } from '../languages/DateWords.ts'
import type { Language } from '../languages/Language.ts'
import type { PageWords } from '../languages/PageWords.ts'
import type { SilenceWords } from '../languages/SilenceWords.ts'

/**
 * What only the texts of a language need: its words, and how its sentences are read where English ways
 * don’t do. One module a language, so that a browser fetches that of the text before it. What tells
 * languages apart isn’t among them.
 */
export type OwnLanguage = {
  /** By which it is read who said what; missing where the clauses aren’t read yet. */
  readonly language?: Language
  readonly citing: CitingWords
  readonly dates: DateWords
  readonly page: PageWords
  readonly silences: SilenceWords
  /** Of a language whose `grammar` has `verbSecond`. */
  readonly wordOrder?: WordOrder
}
