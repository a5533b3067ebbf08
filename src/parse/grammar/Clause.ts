import type { Token } from '../tokens/Token.ts'
import type { Phrase } from './Phrase.ts'

/** A verb of a sentence and who does it. Numbers are places among the sentence’s phrases. */
export type Clause = {
  readonly verb: number
  /** The phrase that names who does it, without what hangs on it; -1 where nobody is named. */
  readonly subject: number
  /** The *who* or *that* which stands for the subject; -1 where there is none. */
  readonly relative: number
  /** Whether it hangs on another: *Ruiz said she would go*, *after Falk left*. */
  readonly depends: boolean
}

/** The tokens of a sentence and the phrases that they make. */
export type Phrased = { readonly tokens: readonly Token[]; readonly phrases: readonly Phrase[] }
