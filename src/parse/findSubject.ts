import { findCue } from './findCue.ts'
import {
  findPhraseAfter,
  findPhraseBefore,
  isAdverb,
  isAuxiliary,
  isCapital,
  isComma,
  type Range,
} from './nounPhrase.ts'
import type { Sentence } from './splitSentences.ts'
import {
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  GROUP_NOUNS,
  OPENERS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SPOKESPEOPLE,
  SUBJECT_PRONOUNS,
} from './wordLists.ts'

/**
 * Who does what the verb at a place says: the phrase before it, over adverbs, over an apposition
 * and over the clause that a conjunction joins on.
 *
 *     Bram Oster, a fisherman who spoke at the meeting, later said
 *     ^^^^^^^^^^                                              ^^^^
 */
export function findSubject(words: Sentence, verb: number): Range | null {
  let at = verb
  while (at > 0 && isFiller(words, at - 1)) at--
  const before = words[at - 1]
  if (!before) return null
  if (isComma(before)) return findBeforeComma(words, at - 1, verb)
  if (before.text === ')') return findPhraseBefore(words, openingOf(words, at - 1))
  if (before.kind !== 'word') return null
  if (RELATIVES.has(before.lower)) return findAntecedent(words, at - 1)
  if (JOINERS.has(before.lower)) return findMainSubject(words, at - 1)
  const phrase = findPhraseBefore(words, at)
  // `Ruiz issued a statement saying`: what is said, somebody says
  if (isIng(words, verb) && !(phrase && isSomebody(words, phrase)))
    return findMainSubject(words, at)
  return phrase
}

function isFiller(words: Sentence, at: number): boolean {
  const word = words[at]
  if (isAdverb(word) || isAuxiliary(word)) return true
  return FILLERS.has(word?.lower ?? '') && !isCapital(word)
}

/** *was quoted as saying*, *went on to say*, *took to Twitter to say* */
const FILLERS: ReadonlySet<string> = new Set([
  'to',
  'went',
  'on',
  'quoted',
  'continued',
  'as',
  'himself',
  'herself',
  'be',
])

const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that'])
const JOINERS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'then',
  'by',
  'while',
  'before',
  'after',
  'or',
  'without',
])

function isIng(words: Sentence, at: number): boolean {
  return words[at]?.lower.endsWith('ing') ?? false
}

function openingOf(words: Sentence, close: number): number {
  let at = close
  while (at > 0 && words[at]?.text !== '(' && close - at < 12) at--
  return at
}

function findAntecedent(words: Sentence, relative: number): Range | null {
  const comma = isComma(words[relative - 1])
  return findPhraseBefore(words, comma ? relative - 1 : relative)
}

const LONGEST_APPOSITION = 32

/**
 * A comma before the verb closes an apposition, or sets off what hangs on the whole sentence:
 *
 *     Ruiz, 45, the harbour master, said       Ruiz shook her head, saying
 *     ^^^^                                     ^^^^
 */
function findBeforeComma(words: Sentence, comma: number, verb: number): Range | null {
  if (isIng(words, verb)) return findMainSubject(words, comma)
  for (let at = comma - 1; at > 0 && comma - at < LONGEST_APPOSITION; at--) {
    if (words[at]?.kind === 'quote') break
    if (!isComma(words[at]) || !opensApposition(words, at + 1)) continue
    const phrase = findPhraseBefore(words, at)
    if (phrase) return phrase
  }
  return findMainSubject(words, comma)
}

function opensApposition(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (/^\d{1,3}$/.test(word.text) || RELATIVES.has(word.lower) || word.lower === 'whose')
    return true
  if (DETERMINERS.has(word.lower)) return true
  if (PREPOSITIONS.has(word.lower)) return !isCapital(word)
  // `Plum’s solicitor, Grace Adeyemi, said`
  if (isCapital(word) && isCapital(words[at + 1])) return true
  return (
    !SUBJECT_PRONOUNS.has(word.lower) && !CONJUNCTIONS.has(word.lower) && !isComma(words[at + 2])
  )
}

/** The subject of the nearest reporting verb before, or else of the sentence. */
function findMainSubject(words: Sentence, before: number): Range | null {
  for (let at = before - 1; at > 0 && before - at < 60; at--) {
    const cue = findCue(words, at, false)
    if (!cue || cue.form === 'ing' || cue.group === 'feel') continue
    const previous = words[at - 1]
    if (!previous || isComma(previous) || JOINERS.has(previous.lower)) continue
    const subject = findPhraseBefore(words, skipBack(words, at))
    if (subject) return subject
  }
  return findSentenceSubject(words)
}

function skipBack(words: Sentence, verb: number): number {
  let at = verb
  while (at > 0 && isFiller(words, at - 1)) at--
  return at
}

/**
 * The first noun phrase of a sentence that isn't part of what only opens it.
 *
 *     On Tuesday, Falk met the builders.
 *                 ^^^^
 */
export function findSentenceSubject(words: Sentence): Range | null {
  let at = 0
  if (PREPOSITIONS.has(words[0]?.lower ?? '') || SUBORDINATORS.has(words[0]?.lower ?? '')) {
    const comma = words.slice(0, 30).findIndex(isComma)
    if (comma === -1) return null
    at = comma + 1
  }
  while (at < words.length && skipsAhead(words, at)) at++
  const phrase = findPhraseAfter(words, skipWhile(words, at), true)
  return phrase && withoutVerb(words, phrase)
}

/**
 *     A few days later, Ruiz came back
 *     ^^^^^^^^^^^^^^^^^ a stretch of time is nobody
 */
function skipWhile(words: Sentence, from: number): number {
  const comma = words.slice(from, from + 6).findIndex(isComma)
  const time = words.slice(from, from + Math.max(0, comma)).some(({ lower }) => TIME.test(lower))
  return time ? from + comma + 1 : from
}

const TIME =
  /^(?:moments?|minutes?|hours?|days?|weeks?|months?|years?|decades?|morning|evening|night)$/

/**
 * A verb that reports nothing doesn't end a noun phrase; the name or noun before it does.
 *
 *     Ana Ruiz shook her head      The mayor walked in
 *     ^^^^^^^^                     ^^^^^^^^^
 */
function withoutVerb(words: Sentence, { from, to }: Range): Range {
  let end = from
  while (end < to && !isHead(words, end)) end++
  while (end < to && isHead(words, end)) end++
  return end < to && !joinsOn(words[end]?.lower ?? '') ? { from, to: end } : { from, to }
}

function isHead(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || DETERMINERS.has(word.lower)) return false
  if (isCapital(word)) return true
  return [PERSON_NOUNS, GROUP_NOUNS, SPOKESPEOPLE].some((nouns) => nouns.has(word.lower))
}

/** `Friends of Sandport`, `a spokesman for Brack & Sons` */
function joinsOn(word: string): boolean {
  return PREPOSITIONS.has(word) || word === 'and' || word === '&' || word === 'familiar'
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'although as because if once since though unless when where whereas while'.split(' '),
)

function skipsAhead(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || word.kind === 'quote') return false
  if (word.kind === 'stop') return isComma(word)
  if (DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return false
  return (
    isAdverb(word) ||
    CALENDAR.has(word.lower) ||
    (OPENERS.has(word.lower) && CONJUNCTIONS.has(word.lower)) ||
    word.lower === 'meanwhile' ||
    word.lower === 'however' ||
    word.lower === 'instead'
  )
}

/** Whether a phrase names somebody who can speak: a name, *he* or *she*, *the mayor*, *officials*. */
export function isSomebody(words: Sentence, { from, to }: Range): boolean {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last) return false
  if (to - from === 1 && SUBJECT_PRONOUNS.has(first.lower)) return PERSONS.has(first.lower)
  if (isCapital(last) && !CALENDAR.has(last.lower)) return true
  return words
    .slice(from, to)
    .some(
      ({ lower }) => PERSON_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || SPOKESPEOPLE.has(lower),
    )
}

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
