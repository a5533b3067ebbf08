import { type Token, is } from '../../tokens/Token.ts'
import { kindOf } from '../kindOf.ts'
import type { Phrase } from '../Phrase.ts'
import { isRelative } from './isRelative.ts'
import { opensNoun, readNoun } from './readNoun.ts'
import { opensVerb, readVerb } from './readVerb.ts'

/** The phrase that begins at a place of a sentence in which every noun has a capital. */
export function readPhrase(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): readonly Phrase[] {
  const token = tokens[at]
  const alone = { from: at, to: at + 1, head: at }
  // `Elisabeth II., die Königin,`: a full stop within a sentence ends nothing
  if (token?.text === '.' && at < tokens.length - 1) return [{ ...alone, kind: 'adverb' }]
  if (token?.kind !== 'word') return [{ ...alone, kind: kindOf(token) }]
  if (isRelative(tokens, at, before)) return [{ ...alone, kind: 'relative' }]
  if (opensVerb(tokens, at, before)) return [readVerb(tokens, at)]
  if (isNamedSo(tokens, at)) return [readNoun(tokens, at)]
  if (is(token, 'preposition') || is(token, 'conjunction'))
    return [{ ...alone, kind: kindOf(token) }]
  return [opensNoun(tokens, at) ? readNoun(tokens, at) : { ...alone, kind: kindOf(token) }]
}

/** `von Hagenow` where the text has brought in a *Matthias von Hagenow* */
function isNamedSo(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'particle') && !is(tokens[at], 'determiner') && is(tokens[at + 1], 'led')
}
