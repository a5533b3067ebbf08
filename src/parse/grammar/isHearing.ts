import { is } from '../tokens/Token.ts'
import type { Phrased } from './Clause.ts'
import type { Phrase } from './Phrase.ts'

/**
 * *She was told it was “an error”*, *only to be told that*: whoever is told something doesn’t say it. Behind a comma
 * or *who* the sentence has gone on: *having been told so, he “ran”*.
 */
export function isHearing({ tokens, phrases }: Phrased, verb: number, at: number): boolean {
  const phrase = phrases[verb]
  if (!phrase?.passive || !is(tokens[phrase.head], 'tell')) return false
  return phrases.slice(verb + 1, at).every(({ kind, from }) => {
    return !GOES_ON.has(kind) && !(kind === 'relative' && tokens[from]?.lower.startsWith('who'))
  })
}

const GOES_ON: ReadonlySet<Phrase['kind']> = new Set(['comma', 'dash', 'open', 'close'])
