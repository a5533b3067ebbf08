import type { Span } from '../../article/Span.ts'
import type { Why } from '../../article/Quote.ts'
import type { Mention } from '../grammar/mentions/Mention.ts'
import type { Reading } from '../grammar/readSentence.ts'
import type { ReadBlock } from '../tokens/readBlocks.ts'
import type { Token } from '../tokens/Token.ts'
import type { Interview } from './interview.ts'
import type { Quotation } from './Quotation.ts'

/** A stretch in marks where it stands, with all that a rule may look at. */
export type Context = {
  readonly text: string
  readonly reading: Reading
  /** The stretch’s place among the phrases of its sentence. */
  readonly at: number
  readonly token: Token
  /** The blocks that people are quoted in, and which of them holds the stretch. */
  readonly blocks: readonly ReadBlock[]
  readonly block: number
  /** The sentence’s place among those of its block. */
  readonly sentence: number
  /** Who answers in which block, where the story is a talk. */
  readonly interview: Interview
  /** What was found before it, in the order of the text. */
  readonly earlier: readonly Quotation[]
}

/** Who said it by the words around it, as one rule sees it. */
export type Candidate = {
  readonly mention: Mention | null
  /** The start of an earlier quote whose speaker goes on, where only that tells. */
  readonly after?: number
  readonly cue: Span | null
  /** The token of the cue, for what stands near it; -1 for none. */
  readonly cueAt: number
  /** Whether the words state it, before any other rule; else the subject was found at another verb, or a thought reported. */
  readonly sure: boolean
  /**
   * Whether a name and a cue stand there all the same: *the port, which Ruiz called “a ruin,”*. What is sure is
   * stated too.
   */
  readonly stated?: boolean
  /** Whether nothing but an object or a conjunction stands between cue and quote. */
  readonly near: boolean
}

/** One way of finding who said a quote. The order of `RULES` is its precedence. */
export type Rule = {
  readonly id: string
  /** A line that it is for. */
  readonly sample: string
  readonly why: Why
  readonly find: (context: Context) => Candidate | null
}

/** What makes a speaker likely, without a cue of its own. */
export const GUESSES: ReadonlySet<string> = new Set([
  'sentenceSubject',
  'sameParagraph',
  'continued',
  'sentenceBefore',
])

/** What such a candidate has besides its mention. */
export const GUESS = { cue: null, cueAt: -1, sure: false, stated: false, near: false } as const

/** A token beside the stretch, by its distance from it. */
export function beside({ reading, at }: Context, step: number): Token | undefined {
  return reading.tokens[(reading.phrases[at]?.from ?? 0) + step]
}

/** Who said a stretch, and the rule that found them. */
export type Decision = { readonly rule: Rule; readonly candidate: Candidate }
