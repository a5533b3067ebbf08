import type { CitingWords } from './CitingWords.ts'
import type { DateWords } from './DateWords.ts'
import type { Language } from './Language.ts'
import type { PageWords } from './PageWords.ts'
import type { SilenceWords } from './SilenceWords.ts'

/**
 * The words of a language that only its own texts need, one module a language in `own/`, so that a
 * browser fetches those of the text before it. What tells languages apart isn’t among them.
 */
export type OwnWords = {
  /** By which it is read who said what; missing where the clauses aren’t read yet. */
  readonly language?: Language
  readonly citing: CitingWords
  readonly dates: DateWords
  readonly page: PageWords
  readonly silences: SilenceWords
}
