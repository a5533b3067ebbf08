import type { Why } from '../article/Quote.ts'
import type { Span } from '../article/Span.ts'
import { findCue } from './findCue.ts'
import { findSubject } from './findSubject.ts'
import {
  findPhraseAfter,
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  type Range,
} from './nounPhrase.ts'
import type { Sentence } from './splitSentences.ts'
import { lastLetter } from './splitSentences.ts'

/** The words that say whose a quote is: the reporting words, and who is named beside them. */
export type Attribution = {
  readonly sentence: Sentence
  readonly cue: Span
  /** Place of the cue among the sentence's words. */
  readonly cueAt: number
  readonly phrase: Range
  readonly why: Why
  /** Whether nothing but an object or a conjunction stands between cue and quote. */
  readonly near: boolean
}

/**
 * Finds who said the quote at a place of its sentence, looking first on the side where the
 * quote's last mark points: behind a comma the cue follows, else it stands before.
 */
export function attributeQuote(text: string, words: Sentence, at: number): Attribution | null {
  const quote = words[at]
  if (!quote) return null
  const ending = lastLetter(text, quote)
  const follows = ',?!—-'.includes(ending) || isComma(words[at + 1])
  const after = findAfter(words, at, ',?!'.includes(ending))
  if (follows && after) return after
  const before = findBefore(words, at)
  if (before?.near) return before
  return findAccordingTo(words, at) ?? before ?? (ending === '.' ? null : after)
}

/**
 *     “We will rebuild,” said Ana Ruiz.      “We will rebuild,” Ruiz, the mayor, told CNBC.
 *                        ^^^^ ^^^^^^^^                          ^^^^             ^^^^^^^^^
 */
function findAfter(words: Sentence, quoteAt: number, open: boolean): Attribution | null {
  let at = quoteAt + 1
  while (isComma(words[at])) at++
  const inverted = findInverted(words, at, open)
  if (inverted) return inverted
  const phrase = findPhraseAfter(words, at, true)
  if (!phrase) return null
  const verb = findVerbAfter(words, phrase.to)
  if (verb === null) return null
  return { ...withCue(words, verb), phrase, why: 'cueAfter', near: true }
}

function findInverted(words: Sentence, from: number, open: boolean): Attribution | null {
  let at = from
  while (isAdverb(words[at])) at++
  const cue = findCue(words, at, true)
  if (!cue || cue.form === 'ing' || cue.form === 'base' || cue.group === 'call') return null
  if (!open && TAKES_OBJECT.has(words[at]?.lower ?? '')) return null
  let next = at + 1
  while (isAdverb(words[next])) next++
  const phrase = findPhraseAfter(words, next, false)
  const word = words[at]
  if (!phrase || !word) return null
  return {
    sentence: words,
    cue: spanOf(words, at, at + 1),
    cueAt: at,
    phrase,
    why: 'cueAfter',
    near: true,
  }
}

const TAKES_OBJECT: ReadonlySet<string> = new Set(['asked', 'told', 'tells', 'asks'])

const LONGEST_ASIDE = 34

/** The reporting verb behind a phrase, over adverbs, brackets and an apposition. */
function findVerbAfter(words: Sentence, from: number): number | null {
  const direct = skipToVerb(words, from)
  if (direct !== null) return direct
  const opener = words[from]
  if (!opener || !(isComma(opener) || opener.text === '(' || RELATIVES.has(opener.lower)))
    return null
  for (let at = from + 1; at < words.length && at - from < LONGEST_ASIDE; at++) {
    const word = words[at]
    if (!word || word.kind === 'quote' || word.text === ';') return null
    const closes = isComma(word) || word.text === ')' || RELATIVES.has(opener.lower)
    const verb = closes
      ? skipToVerb(words, at + (isComma(word) || word.text === ')' ? 1 : 0))
      : null
    if (verb !== null) return verb
  }
  return null
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'which', 'that'])

const LONGEST_FILLING = 5

function skipToVerb(words: Sentence, from: number): number | null {
  for (let at = from; at < from + LONGEST_FILLING; at++) {
    const cue = findCue(words, at, true)
    if (cue && cue.form !== 'ing') return at
    const word = words[at]
    const fills = isAdverb(word) || isAuxiliary(word) || FILLERS.has(word?.lower ?? '')
    if (!fills) return null
  }
  return null
}

const FILLERS: ReadonlySet<string> = new Set(['went', 'on', 'to', 'continued', 'began'])

/**
 *     Ana Ruiz told reporters: “We will rebuild.”     Falk called the wall “a promise.”
 *     ^^^^^^^^ ^^^^^^^^^^^^^^                         ^^^^ ^^^^^^
 */
export function findBefore(words: Sentence, quoteAt: number): Attribution | null {
  let thought: Attribution | null = null
  for (let at = quoteAt - 1; at >= 0 && quoteAt - at < LONGEST_SENTENCE; at--) {
    const near = quoteAt - at <= 2 || words[at + 1]?.text === ':'
    const cue = findCue(words, at, near)
    if (!cue) continue
    const phrase = findSubject(words, at)
    if (!phrase || phrase.to > at) continue
    const beside = isBeside(words, at, quoteAt)
    const found = { ...withCue(words, at), phrase, why: 'cueBefore' as const, near: beside }
    if (cue.group === 'feel') thought ??= found
    else return found
  }
  return thought
}

const LONGEST_SENTENCE = 90
const LONGEST_OBJECT = 9

/** Only an object, *that* or a comma stands between. */
function isBeside(words: Sentence, cueAt: number, quoteAt: number): boolean {
  return (
    quoteAt - cueAt <= LONGEST_OBJECT &&
    words.slice(cueAt + 1, quoteAt).every(({ kind }) => kind !== 'quote')
  )
}

/**
 *     According to Ana Ruiz, the wall is “past mending.”
 *     ^^^^^^^^^^^^ ^^^^^^^^
 */
function findAccordingTo(words: Sentence, quoteAt: number): Attribution | null {
  const last = Math.min(words.length - 2, quoteAt + LONGEST_SENTENCE)
  for (let at = Math.max(0, quoteAt - LONGEST_SENTENCE); at < last; at++) {
    if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to') continue
    const phrase = findPhraseAfter(words, at + 2, false)
    if (phrase)
      return {
        sentence: words,
        cue: spanOf(words, at, at + 2),
        cueAt: at,
        phrase,
        why: 'accordingTo',
        near: true,
      }
  }
  return null
}

/** *told* takes its listener along: *told CNBC*, *told the council*. */
function withCue(words: Sentence, at: number): Pick<Attribution, 'sentence' | 'cue' | 'cueAt'> {
  return { sentence: words, cueAt: at, cue: spanOf(words, at, at + 1 + listenerAfter(words, at)) }
}

const LISTENED: ReadonlySet<string> = new Set([
  'told',
  'tells',
  'telling',
  'asked',
  'reminded',
  'assured',
  'informed',
])

function listenerAfter(words: Sentence, at: number): number {
  if (!LISTENED.has(words[at]?.lower ?? '')) return 0
  let size = 0
  while (size < 5) {
    const word = words[at + 1 + size]
    if (word?.kind !== 'word' || isAdverb(word) || (size > 0 && ENDS_LISTENER.has(word.lower)))
      break
    if (size > 0 && !isCapital(word) && !LISTENER_LEADS.has(words[at + size]?.lower ?? '')) break
    size++
  }
  return size
}

const ENDS_LISTENER: ReadonlySet<string> = new Set(
  'in on at that during to about after by via'.split(' '),
)
const LISTENER_LEADS: ReadonlySet<string> = new Set(
  'a an the his her its their our local state'.split(' '),
)

function spanOf(words: Sentence, from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
