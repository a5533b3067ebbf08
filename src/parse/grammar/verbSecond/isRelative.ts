import { type Token, is } from '../../tokens/Token.ts'
import type { Phrase } from '../Phrase.ts'

const LONGEST = 40

/**
 * Whether *der*, *die* and the like stand for the noun before them: their clause has its verb at its
 * end, where an aside has none and a clause of its own has it second.
 *
 *     Ruhm, der die Mauer baute, sagte      Ruhm, der Hafenmeister, sagte
 *           ^^^ stands for Ruhm                   ^^^ leads a noun
 */
export function isRelative(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): boolean {
  const token = tokens[at]
  if (!is(token, 'relative')) return false
  if (!is(token, 'determiner') && !is(token, 'pronoun')) return true
  const led = before.at(-1)?.kind === 'preposition' ? -2 : -1
  const opens = before.at(led)?.kind
  if (opens !== 'comma' && opens !== 'conjunction' && opens !== 'dash') return false
  const said = before.at(led - 1)
  if (said?.kind !== 'noun' && said?.kind !== 'close' && said?.kind !== 'quotation') return false
  if (is(tokens[said.head], 'calendar') || is(tokens[said.head], 'time')) return false
  return endsWithVerb(tokens, at)
}

function endsWithVerb(tokens: readonly Token[], from: number): boolean {
  let last: Token | undefined
  for (let at = from + 1; at < Math.min(tokens.length, from + LONGEST); at++) {
    const token = tokens[at]
    if (token?.kind === 'stop' && /^[,:;!?…–—(]$/u.test(token.text)) break
    if (token?.text === '.' && at === tokens.length - 1) break
    if (is(token, 'conjunction') && last && isFinite(last)) break
    last = token
  }
  return last !== undefined && isFinite(last)
}

function isFinite(token: Token): boolean {
  return (
    !token.capital &&
    ['past', 'present', 'subjunctive', 'base', 'auxiliary'].some((tag) => is(token, tag as 'past'))
  )
}
