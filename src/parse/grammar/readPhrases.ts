import { type Token, builds, is, isNumber } from '../tokens/Token.ts'
import type { Phrase } from './Phrase.ts'
import { kindOf } from './kindOf.ts'
import { opensNoun, readNoun } from './readNoun.ts'
import { opensVerb, readVerb } from './readVerb.ts'
import { joinVerbs } from './verbSecond/joinVerbs.ts'
import { readPhrase as readVerbSecond } from './verbSecond/readPhrase.ts'

/**
 * Cuts a sentence into the phrases that it is made of, from left to right, without gaps.
 *
 *     In a tweet  on Saturday  , the harbour master  ,  Ines Falk  ,  has said  “…”
 *     ^^ ^^^^^^^  ^^ ^^^^^^^^  ^ ^^^^^^^^^^^^^^^^^^  ^  ^^^^^^^^^  ^  ^^^^^^^^  ^^^
 */
export function readPhrases(tokens: readonly Token[]): readonly Phrase[] {
  const second = builds(tokens, 'verbSecond')
  const read = second ? readVerbSecond : readPhrase
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const found = read(tokens, at, phrases)
    phrases.push(...found)
    at = found.at(-1)?.to ?? at + 1
  }
  return second ? joinVerbs(tokens, phrases) : phrases
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
    if (opensNoun(tokens, at, before.at(-1))) return [readNoun(tokens, at, before)]
  }
  return [{ kind: kindOf(token), from: at, to: at + 1, head: at }]
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
