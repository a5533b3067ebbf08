import type { Token } from '../tokens/Token.ts'
import { onList } from '../tokens/onList.ts'
import type { Phrase } from './Phrase.ts'
import type { Clause } from './Clause.ts'
import { readClauses } from './readClauses.ts'
import { readPhrases } from './readPhrases.ts'

/** A sentence of the reporter’s, with each quotation as one token: its phrases and its verbs. */
export type Reading = {
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
}

/** Quotes, names and reports ask for the same sentences. */
export const readSentence = onList((tokens: readonly Token[]): Reading => {
  const phrases = readPhrases(tokens)
  return { tokens, phrases, clauses: readClauses({ tokens, phrases }) }
})
