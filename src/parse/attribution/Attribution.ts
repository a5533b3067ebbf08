import type { Why } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import type { Range } from '../grammar/nounPhrase.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/** The words that say whose a quote is: the reporting words, and who is named beside them. */
export type Attribution = {
  readonly sentence: Sentence
  /** Null where a name and a colon do without: `Ana Ruiz: “…”`. */
  readonly cue: Span | null
  /** Place of the cue among the sentence's words. */
  readonly cueAt: number
  readonly phrase: Range
  /** Whom the phrase stands for where it is only *who*. */
  readonly who: Range | null
  readonly why: Why
  /** Whether nothing but an object or a conjunction stands between cue and quote. */
  readonly near: boolean
  /** Whether the words state it; else the subject was found at another verb, or a thought reported. */
  readonly sure: boolean
}
