import { type Token, builds, is, isGiven, isNumber } from '../tokens/Token.ts'
import type { Phrase } from './Phrase.ts'
import { kindOf } from './kindOf.ts'
import { opensNoun, readNoun } from './readNoun.ts'
import { opensVerb } from './opensVerb.ts'
import { readVerb } from './readVerb.ts'
import { wordOrderOf } from './WordOrder.ts'

/**
 * Cuts a sentence into the phrases that it is made of, from left to right, without gaps.
 *
 *     In a tweet  on Saturday  , the harbour master  ,  Ines Falk  ,  has said  “…”
 *     ^^ ^^^^^^^  ^^ ^^^^^^^^  ^ ^^^^^^^^^^^^^^^^^^  ^  ^^^^^^^^^  ^  ^^^^^^^^  ^^^
 */
export function readPhrases(tokens: readonly Token[]): readonly Phrase[] {
  const order = wordOrderOf(tokens)
  const read = order?.readPhrase ?? readPhrase
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const found = read(tokens, at, phrases)
    phrases.push(...found)
    at = found.at(-1)?.to ?? at + 1
  }
  return order?.joinVerbs(tokens, phrases) ?? phrases
}

function readPhrase(
  tokens: readonly Token[],
  at: number,
  before: readonly Phrase[],
): readonly Phrase[] {
  const token = tokens[at]
  if (is(token, 'contracted')) {
    const head = { kind: 'noun', from: at, to: at + 1, head: at } as const
    return is(token, 'relative')
      ? [{ ...head, kind: 'relative' }, readVerb(tokens, at)]
      : [head, readVerb(tokens, at)]
  }
  if (isAtLeast(tokens, at)) return [{ ...readNoun(tokens, at + 2), from: at }]
  if (token?.kind === 'word') {
    if (opensVerb(tokens, at, before)) return withPronoun(tokens, readVerb(tokens, at))
    if (isOpeningParticiple(tokens, at)) {
      const form = token.lower.endsWith('g') ? 'gerund' : 'participle'
      return [{ kind: 'verb', from: at, to: at + 1, head: at, form }]
    }
    if (opensNoun(tokens, at, before.at(-1))) return [readNoun(tokens, at, before)]
  }
  return [{ kind: kindOf(token), from: at, to: at + 1, head: at }]
}

const LONGEST_OPENING = 40

/**
 * What no list knows as a verb, and what would be a name too many before somebody’s job and name.
 *
 *     Reacting, the chairman, Ana Ruiz, said      Briefing reporters, the mayor, Jon Ebbe, said
 *     ^^^^^^^^                                    ^^^^^^^^
 */
function isOpeningParticiple(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const opens = at === 0 || (at === 1 && is(tokens[0], 'adverb'))
  if (!opens || !/(?:ing|ed)$/u.test(token?.lower ?? '') || isGiven(token)) return false
  const led = is(next, 'preposition') && !is(next, 'linking')
  if ((next?.text !== ',' && !is(next, 'group') && !led) || builds(tokens, 'nounFirst'))
    return false
  const parts = tokens
    .slice(0, LONGEST_OPENING)
    .flatMap(({ text }, place) => (text === ',' ? [place] : []))
  return (
    is(tokens[(parts[0] ?? -1) + 1], 'determiner') &&
    parts.some(
      (comma, part) => part > 1 && isWholeName(tokens.slice((parts[part - 1] ?? 0) + 1, comma)),
    )
  )
}

/** `Alhaji Sule Danjibo` */
function isWholeName(words: readonly Token[]): boolean {
  return words.length > 1 && words.every(({ capital }) => capital)
}

/** *a lady of at least 80*: goes with its number */
function isAtLeast(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.lower === 'at' &&
    /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '') &&
    isNumber(tokens[at + 2])
  )
}

/** *a-t-elle dit*: the pronoun within the verb is a phrase of its own, as if it stood before it. */
function withPronoun(tokens: readonly Token[], verb: Phrase): readonly Phrase[] {
  for (let at = verb.from + 1; at < verb.to; at++)
    if (is(tokens[at], 'enclitic') && is(tokens[at], 'pronoun'))
      return [{ kind: 'noun', from: at, to: at + 1, head: at }, verb]
  return [verb]
}
