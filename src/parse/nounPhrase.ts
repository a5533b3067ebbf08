import { CUES } from './cues.ts'
import type { Word } from './splitWords.ts'
import type { Sentence } from './splitSentences.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  OPENERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './wordLists.ts'

/** Words of a sentence by their places: half-open, as spans are. */
export type Range = { readonly from: number; readonly to: number }

export function isCapital(word: Word | undefined): boolean {
  return word?.capital ?? false
}

export function isComma(word: Word | undefined): boolean {
  return word?.kind === 'stop' && (word.text === ',' || word.text === '—' || word.text === '–')
}

export function isAdverb(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false
  return (
    ADVERBS.has(word.lower) ||
    (/[a-z]{2}ly$/.test(word.lower) && !NOT_ADVERBS.has(word.lower) && !isCapital(word))
  )
}

const NOT_ADVERBS: ReadonlySet<string> = new Set('ally assembly family reply supply'.split(' '))

export function isAuxiliary(word: Word | undefined): boolean {
  return word?.kind === 'word' && AUXILIARIES.has(word.lower)
}

export function isPossessive(word: Word | undefined): boolean {
  return word?.kind === 'word' && /(?:[’']s|s[’'])$/u.test(word.text)
}

const LONGEST_PHRASE = 16

/**
 * The noun phrase that begins at a place: a pronoun, or words up to a stop, a verb or a
 * conjunction. `wide` lets it run on over any preposition, where a cue must follow anyway:
 *
 *     said a spokesman for the builders on Monday
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findPhraseAfter(words: Sentence, from: number, wide: boolean): Range | null {
  const first = words[from]
  if (first?.kind !== 'word') return null
  if (SUBJECT_PRONOUNS.has(first.lower) && !isCapitalPair(words, from))
    return { from, to: from + 1 }
  let to = from
  while (to < words.length && to - from < LONGEST_PHRASE && goesOn(words, to, from, wide)) to++
  return to > from && hasNoun(words, from, to) ? { from, to } : null
}

/** `One America News` is a name, not the pronoun *one*. */
function isCapitalPair(words: Sentence, at: number): boolean {
  return isCapital(words[at]) && words[at]?.lower === 'one' && isCapital(words[at + 1])
}

function goesOn(words: Sentence, at: number, from: number, wide: boolean): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (isCapital(word)) return at === from ? true : !CALENDAR.has(word.lower) || wide
  if (AUXILIARIES.has(word.lower) || isAdverb(word)) return false
  if (at > from && isVerbHere(words, at)) return false
  if (word.lower === 'and' || word.lower === '&') return joins(words, at, from)
  if (CONJUNCTIONS.has(word.lower) || RELATIVES.has(word.lower)) return false
  if (PREPOSITIONS.has(word.lower))
    return at > from && (wide || TIGHT.has(word.lower) || LEANING.has(words[at - 1]?.lower ?? ''))
  return word.lower !== 'to' || LEANING.has(words[at - 1]?.lower ?? '')
}

/** A reporting verb ends the phrase, but not behind a determiner: *the report*, *his claim*. */
function isVerbHere(words: Sentence, at: number): boolean {
  const cue = CUES.get(words[at]?.lower ?? '')
  if (!cue || cue.form === 'base') return false
  const before = words[at - 1]
  return !(before && (DETERMINERS.has(before.lower) || isPossessive(before)))
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'whom', 'which'])

/** *familiar with the talks*, *briefed on the plan* */
const LEANING: ReadonlySet<string> = new Set(['briefed', 'close', 'familiar', 'knowledge'])

const TIGHT: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at'])

/** *Falk and Oster*, *Brack & Sons*, *a mother and her son* */
function joins(words: Sentence, at: number, from: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (at === from || !after) return false
  return (isCapital(before) && isCapital(after)) || DETERMINERS.has(after.lower)
}

function hasNoun(words: Sentence, from: number, to: number): boolean {
  const last = words[to - 1]
  if (!last || PREPOSITIONS.has(last.lower) || DETERMINERS.has(last.lower)) return false
  const phrase = words.slice(from, to)
  return phrase.some(
    (word) =>
      isCapital(word) ||
      DETERMINERS.has(word.lower) ||
      word.lower.endsWith('s') ||
      NOUNS.has(word.lower),
  )
}

const NOUNS: ReadonlySet<string> = new Set(['people', 'police', 'staff', 'women', 'men'])

/**
 * The noun phrase that ends before a place, as far left as the clause reaches, without what only
 * opens the sentence.
 *
 *     In a tweet on Saturday, employee advocacy group Gull Watch said
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findPhraseBefore(words: Sentence, to: number): Range | null {
  let from = to
  while (from > 0 && to - from < LONGEST_PHRASE * 2 && reachesBack(words, from - 1, to)) from--
  from = skipOpeners(words, from, to)
  if (from >= to || !hasNoun(words, from, to)) return pronounAt(words, to - 1)
  const last = words[to - 1]
  if (last && SUBJECT_PRONOUNS.has(last.lower)) return { from: to - 1, to }
  return { from, to }
}

function pronounAt(words: Sentence, at: number): Range | null {
  const word = words[at]
  return word && SUBJECT_PRONOUNS.has(word.lower) ? { from: at, to: at + 1 } : null
}

function reachesBack(words: Sentence, at: number, to: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (word.lower === 'and') return joins(words, at, at - 1)
  if (CONJUNCTIONS.has(word.lower) && !isCapital(word)) return false
  if (RELATIVES.has(word.lower) || AUXILIARIES.has(word.lower)) return false
  return !(at < to - 1 && isVerbHere(words, at) && !isCapital(word))
}

/** `But Falk`, `On Tuesday Falk`, `Later the mayor` */
function skipOpeners(words: Sentence, from: number, to: number): number {
  let at = from
  while (at < to) {
    const word = words[at]
    if (!word) break
    const lone =
      (OPENERS.has(word.lower) || CONJUNCTIONS.has(word.lower)) &&
      !DETERMINERS.has(word.lower) &&
      !SUBJECT_PRONOUNS.has(word.lower) &&
      !NOUN_OPENERS.has(word.lower)
    if (PREPOSITIONS.has(word.lower)) at = afterPreposition(words, at, to)
    else if (lone || isAdverb(word) || (at < to - 1 && CALENDAR.has(word.lower))) at++
    else break
  }
  return at
}

/** Openers that are somebody all the same: *Critics say*. */
const NOUN_OPENERS: ReadonlySet<string> = new Set(
  'critics experts few many most nobody none officials others some sources'.split(' '),
)

/** A phrase that opens the sentence without a comma ends with its day, or before the last name. */
function afterPreposition(words: Sentence, at: number, to: number): number {
  for (let next = at + 1; next < Math.min(to, at + 4); next++) {
    const word = words[next]
    if (word && (CALENDAR.has(word.lower) || /^\d{4}$/.test(word.lower))) return next + 1
  }
  let last = to - 1
  while (last > at && isCapital(words[last - 1]) && isCapital(words[last])) last--
  return SUBJECT_PRONOUNS.has(words[to - 1]?.lower ?? '') || isCapital(words[last])
    ? Math.max(last, at + 1)
    : to
}
