import { is } from '../tokens/Token.ts'
import type { Phrased } from './Clause.ts'
import type { Phrase } from './Phrase.ts'

/**
 * *She was told it was “an error”*, *only to be told that*: whoever is told something doesn’t say it; not
 * *having been told so, he “ran”*.
 */
export function isHearing({ tokens, phrases }: Phrased, verb: number, at: number): boolean {
  const phrase = phrases[verb]
  if (!phrase?.passive || !is(tokens[phrase.head], 'tell')) return false
  return phrases.slice(verb + 1, at).every(({ kind, from }) => {
    return !ENDS.has(kind) && !(kind === 'relative' && tokens[from]?.lower.startsWith('who'))
  })
}

const ENDS: ReadonlySet<Phrase['kind']> = new Set(['comma', 'dash', 'open', 'close'])
