import { type Token, is } from '../tokens/Token.ts'
import type { Phrase, PhraseKind } from './Phrase.ts'
import { opensNoun, readNoun } from './readNoun.ts'
import { opensVerb, readVerb } from './readVerb.ts'

/**
 * Cuts a sentence into the phrases that it is made of, from left to right, without gaps.
 *
 *     In a tweet  on Saturday  , the harbour master  ,  Ines Falk  ,  has said  “…”
 *     ^^ ^^^^^^^  ^^ ^^^^^^^^  ^ ^^^^^^^^^^^^^^^^^^  ^  ^^^^^^^^^  ^  ^^^^^^^^  ^^^
 */
export function readPhrases(tokens: readonly Token[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  let at = 0
  while (at < tokens.length) {
    const read = readPhrase(tokens, at, phrases)
    phrases.push(...read)
    at = read.at(-1)?.to ?? at + 1
  }
  return phrases
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
  if (token?.kind === 'word') {
    if (opensVerb(tokens, at, before)) return [readVerb(tokens, at)]
    if (opensNoun(tokens, at, before.at(-1))) return [readNoun(tokens, at, before)]
  }
  return [{ kind: kindOf(token), from: at, to: at + 1, head: at }]
}

function kindOf(token: Token | undefined): PhraseKind {
  if (token?.kind === 'quote') return 'quotation'
  if (token?.kind === 'stop') return STOPS.get(token.text) ?? 'stop'
  for (const [tag, kind] of SMALL_KINDS) if (is(token, tag)) return kind
  return 'adverb'
}

const STOPS: ReadonlyMap<string, PhraseKind> = new Map([
  [',', 'comma'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  [':', 'colon'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
])

/** What a small word is for, the first that fits; *that* and *who* before *what* only asks. */
const SMALL_KINDS = [
  ['relative', 'relative'],
  ['preposition', 'preposition'],
  ['conjunction', 'conjunction'],
  ['subordinator', 'subordinator'],
  ['question', 'question'],
  ['infinitiveMark', 'preposition'],
] as const
