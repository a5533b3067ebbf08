import type { Why } from '../../article/Quote.ts'
import type { Span } from '../../article/Span.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import type { Range } from '../grammar/Phrase.ts'
import type { Reading } from '../grammar/readSentence.ts'

/** What somebody is reported to have said, and the words that say so. */
export type Report = {
  readonly mention: Mention
  readonly cue: Span
  /** Place of the cue’s own word, which the cue of a quote begins with too. */
  readonly cueAt: number
  /** What was said, as places of tokens, in their order. */
  readonly parts: readonly Range[]
  /** Whether the words state it; else the subject was found at another verb. */
  readonly sure: boolean
  readonly why: Why
}

/** One way of reporting speech without marks: the report whose cue stands at a phrase. */
export type ReportRule = {
  readonly id: string
  /** A line that it is for. */
  readonly sample: string
  readonly find: (text: string, reading: Reading, at: number) => Report | null
}
