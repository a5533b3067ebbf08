import type { Span } from '../../article/Span.ts'
import type { Lexicon } from './lexicon.ts'
import { tokenize } from './tokenize.ts'
import { is, type Token } from './Token.ts'

/**
 * Where words end that nobody closed: before the reporter says whose they are.
 *
 *     “We open the sluice now, said Ana Ruiz. “It can’t wait.”
 *                             ^
 */
export function endOfWords(text: string, { start, end }: Span, lexicon: Lexicon): number | null {
  let count = 0
  for (const { 0: stop, index } of text.slice(start, end).matchAll(BREAK)) {
    if (++count > MOST_BREAKS) return null
    const at = start + index + stop.length
    if (isReport(text, { start: at, end }, lexicon)) return at
  }
  return null
}

/** A closing mark in its block, whose words begin at `first`; `from` is where a quote before ends. */
type Unopened = {
  readonly first: number
  readonly from: number
  readonly at: number
  readonly end: number
}

/**
 * Where words begin that nobody opened: with the sentence that the mark closes, if the reporter says
 * behind it whose they are.
 *
 *     It rained. We open the sluice now,” said Ana Ruiz.
 *                ^
 */
export function startOfWords(
  text: string,
  { first, from, at, end }: Unopened,
  lexicon: Lexicon,
): number | null {
  if (!/[\p{L}\p{N}][,.?!…]$/u.test(text.slice(at - 2, at))) return null
  if (!isReport(text, { start: at + 1, end }, lexicon)) return null
  const reach = Math.max(from, at - LONGEST_SENTENCE)
  const before = text.slice(reach, at - 1)
  const glued = before.search(GLUED)
  if (glued !== -1) return reach + glued
  const start = [...before.matchAll(SENTENCE)].at(-1)?.index ?? (reach === first ? 0 : null)
  if (start === null) return null
  const words = before.slice(start).search(/[\p{L}\p{N}]/u)
  return words === -1 ? null : reach + start + words
}

/** `now, said`, `now? he`, `now,’ said` */
const BREAK = /(?<=[\p{L}\p{N}])[,?!…]['’]?(?=\s)/gu

const MOST_BREAKS = 20

const LONGEST_SENTENCE = 600

/** Behind a full stop or a colon, where a capital follows */
const SENTENCE = /(?<=[.!?…:]["'”’)]?)\s{1,3}(?=\p{Lu})/gu

/** `about"joint`: the space is missing, and the mark opens all the same */
const GLUED = /(?<=\p{L})["“](?=\p{L})/u

const LONGEST_REPORT = 120

/** `said Ana Ruiz, the mayor.`, `he asked.`, `Ana Ruiz said.`: a cue with its speaker, and nothing more */
function isReport(text: string, { start, end }: Span, lexicon: Lexicon): boolean {
  const span = { start, end: Math.min(end, start + LONGEST_REPORT) }
  const tokens = tokenize(text, span, [], lexicon).slice(0, MOST_WORDS)
  const verb = tokens.findIndex((token) => is(token, 'say') && is(token, 'past'))
  if (verb === -1) return false
  if (verb === 0) return isSomebody(tokens[1])
  const before = tokens.slice(0, verb)
  const named = before.every(isNamed)
  const meant = verb === 1 && isThird(tokens[0])
  return (named || meant) && tokens[verb + 1]?.kind !== 'word'
}

const MOST_WORDS = 6

function isThird(token: Token | undefined): boolean {
  return is(token, 'he') || is(token, 'she') || is(token, 'they')
}

function isSomebody(token: Token | undefined): boolean {
  return isThird(token) || is(token, 'determiner') || isNamed(token)
}

function isNamed(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !is(token, 'pronoun')
}
