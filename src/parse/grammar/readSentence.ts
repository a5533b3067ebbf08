import type { Token } from '../tokens/Token.ts'
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
const known = new WeakMap<readonly Token[], Reading>()

export function readSentence(tokens: readonly Token[]): Reading {
  const before = known.get(tokens)
  if (before) return before
  const phrases = readPhrases(tokens)
  const reading = { tokens, phrases, clauses: readClauses({ tokens, phrases }) }
  known.set(tokens, reading)
  return reading
}
