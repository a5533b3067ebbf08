import { builds, type Token } from '../tokens/Token.ts'
import type { Clause, Phrased } from './Clause.ts'
import type { Phrase, Range } from './Phrase.ts'

/** How sentences are read where the place of the verb tells its subject, and every noun has a capital. */
export type WordOrder = {
  readonly readPhrase: (
    tokens: readonly Token[],
    at: number,
    before: readonly Phrase[],
  ) => readonly Phrase[]
  /** Tells a verb what its other half at the end of the clause makes of it. */
  readonly joinVerbs: (tokens: readonly Token[], phrases: readonly Phrase[]) => readonly Phrase[]
  readonly readClauses: (sentence: Phrased) => readonly Clause[]
  readonly findName: (tokens: readonly Token[], phrase: Phrase) => Range | null
}

let verbSecond: WordOrder | null = null

/** It comes with the languages that are built so: texts of all others are read without it. */
export function knowVerbSecond(order: WordOrder): void {
  verbSecond = order
}

/** Null where the order of subject and verb tells who does what: *Ruiz said*. */
export function wordOrderOf(tokens: readonly Token[]): WordOrder | null {
  return builds(tokens, 'verbSecond') ? verbSecond : null
}
