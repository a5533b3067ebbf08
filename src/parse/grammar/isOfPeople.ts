import { is, type Token } from '../tokens/Token.ts'
import type { Range } from './Phrase.ts'

/** *the Spaniard*, *the young Dane*: somebody whom the story names elsewhere; not *Carl Dane*, *Dane* and *the Great Dane* */
export function isOfPeople(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = tokens[to - 1]
  const between = tokens.slice(from + 1, to - 1)
  return (
    is(tokens[from], 'article') &&
    last !== undefined &&
    last.capital &&
    last.lexicon.peoples.has(last.lower) &&
    between.every(({ capital, kind }) => kind === 'word' && !capital)
  )
}
