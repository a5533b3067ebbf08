import { is, type Token } from '../tokens/Token.ts'
import type { Clause } from './Clause.ts'
import type { Reading } from './readSentence.ts'

/**
 * Whether a clause tells what somebody is wished or told to do. Nobody has done it.
 *
 *     let the council put up a sign      Ruiz should say sorry      if only Ruiz would say sorry
 *     ^^^             ^^^                     ^^^^^^ ^^^             ^^^^^^^       ^^^^^ ^^^
 */
export function isWished(
  { tokens, phrases }: Pick<Reading, 'tokens' | 'phrases'>,
  { verb, subject }: Pick<Clause, 'verb' | 'subject'>,
): boolean {
  const verbs = wordsOf(tokens, phrases[verb])
  if (verbs.some((token) => is(token, 'ought'))) return true
  const who = phrases[subject]
  if (!who || subject > verb) return false
  return verbs.some((token) => is(token, 'modal'))
    ? isLongedFor(tokens, who.from)
    : isCalledFor(tokens, who.from) && is(tokens[phrases[verb]?.head ?? -1], 'base')
}

function wordsOf(
  tokens: readonly Token[],
  phrase: Reading['phrases'][number] | undefined,
): readonly Token[] {
  return phrase ? tokens.slice(phrase.from, phrase.to) : []
}

/** *Let the council …*, and no *he let the council …*: nobody does the letting. */
function isCalledFor(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]
  const opens =
    before === undefined || before.kind === 'stop' || OPENS.some((tag) => is(before, tag))
  return is(tokens[at - 1], 'wishing') && !is(tokens[at - 1], 'adverb') && opens
}

const OPENS = ['adverb', 'conjunction', 'subordinator'] as const

/** *If only Ruiz …*, *I wish that Ruiz …*; *that only Ruiz …* wishes nothing. */
function isLongedFor(tokens: readonly Token[], at: number): boolean {
  const [second, last] = [tokens[at - 2], tokens[at - 1]]
  if (is(second, 'wishing') && is(last, 'subordinator')) return true
  if (!is(last, 'wishing')) return false
  return !is(last, 'adverb') || (is(second, 'subordinator') && !is(second, 'relative'))
}
