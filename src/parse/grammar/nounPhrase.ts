import { CUES } from '../languages/en/cues.ts'
import { isAdverb, isAuxiliary, isCapital, isPossessive } from '../tokens/wordKinds.ts'
import type { Word } from '../tokens/splitWords.ts'
import { isSpeakingNoun } from './isSpeakingNoun.ts'
import { isVerbForm } from './verbs.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import {
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  OPENERS,
  ORGANISATION_WORDS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../languages/en/wordLists.ts'

/** Words of a sentence by their places: half-open, as spans are. */
export type Range = { readonly from: number; readonly to: number }

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
  if (SUBJECT_PRONOUNS.has(first.lower) && !isNumber(words, from)) return { from, to: from + 1 }
  let to = from
  while (to < words.length && to - from < LONGEST_PHRASE && goesOn(words, to, from, wide)) to++
  while (to > from + 1 && trails(words[to - 1]?.lower ?? '')) to--
  if (to === from + 1 && ALONE.has(first.lower)) return { from, to }
  return to > from && hasNoun(words, from, to) ? { from, to } : null
}

function trails(word: string): boolean {
  return PREPOSITIONS.has(word) || DETERMINERS.has(word) || word === 'and'
}

/** *one* before a noun counts: `one harbour official`, `One America News` */
function isNumber(words: Sentence, at: number): boolean {
  const next = words[at + 1]
  if (words[at]?.lower !== 'one' || next?.kind !== 'word') return false
  return (
    !isAuxiliary(next) && !isAdverb(next) && !PREPOSITIONS.has(next.lower) && !CUES.has(next.lower)
  )
}

/** *tweeted another*, *said many* */
const ALONE: ReadonlySet<string> = new Set(
  'another both few many most one others some several'.split(' '),
)

function goesOn(words: Sentence, at: number, from: number, wide: boolean): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  if (isCapital(word)) return !CALENDAR.has(word.lower) || wide || at <= from + 1
  if (isAuxiliary(word)) return false
  if (isAdverb(word)) return DETERMINERS.has(words[at - 1]?.lower ?? '') && at > from
  if (at > from && isVerbHere(words, at)) return false
  if (word.lower === 'and' || word.lower === '&')
    return joins(words, at, from) || (wide && at > from && isNounBehind(words, at + 1))
  if (CONJUNCTIONS.has(word.lower) || RELATIVES.has(word.lower)) return false
  if (PREPOSITIONS.has(word.lower))
    return at > from && (wide || TIGHT.has(word.lower) || LEANING.has(words[at - 1]?.lower ?? ''))
  return word.lower !== 'to' || LEANING.has(words[at - 1]?.lower ?? '')
}

/** A reporting verb ends the phrase, but not behind a determiner: *the report*, *his claim*. */
function isVerbHere(words: Sentence, at: number): boolean {
  const cue = CUES.get(words[at]?.lower ?? '')
  if (!cue || cue.form === 'base') return false
  const before = isAdverb(words[at - 1]) ? words[at - 2] : words[at - 1]
  return !(before && (DETERMINERS.has(before.lower) || isPossessive(before)))
}

const RELATIVES: ReadonlySet<string> = new Set(['who', 'whose', 'whom', 'which'])

/** *familiar with the talks*, *briefed on the plan* */
const LEANING: ReadonlySet<string> = new Set(['briefed', 'close', 'familiar', 'knowledge'])

const TIGHT: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at'])

/** *the mayor and former teacher said* */
function isNounBehind(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || isAdverb(word) || isAuxiliary(word)) return false
  return !isVerbForm(word.lower) && !SUBJECT_PRONOUNS.has(word.lower)
}

/** *Falk and Oster*, *Brack & Sons*, *a mother and her son* */
function joins(words: Sentence, at: number, from: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]]
  if (at === from || !after) return false
  return (isCapital(before) && isCapital(after)) || DETERMINERS.has(after.lower)
}

function hasNoun(words: Sentence, from: number, to: number): boolean {
  const last = words[to - 1]
  if (to === from + 1 && ALONE.has(words[from]?.lower ?? '')) return true
  if (!last || PREPOSITIONS.has(last.lower) || DETERMINERS.has(last.lower)) return false
  const phrase = words.slice(from, to)
  return phrase.some(
    (word) =>
      isCapital(word) ||
      DETERMINERS.has(word.lower) ||
      word.lower === 'one' ||
      word.lower.endsWith('s') ||
      NOUNS.has(word.lower),
  )
}

const NOUNS: ReadonlySet<string> = new Set(['people', 'police', 'staff', 'women', 'men'])

/**
 * The noun phrase that ends before a place: back to its article, and over what hangs on the noun
 * before it, without what only opens the sentence.
 *
 *     In a tweet on Saturday, employee advocacy group Gull Watch said
 *                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     on Tuesday the chairman of the harbour board said
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findPhraseBefore(words: Sentence, to: number): Range | null {
  const last = words[to - 1]
  if (last?.kind !== 'word') return null
  if (SUBJECT_PRONOUNS.has(last.lower)) return { from: to - 1, to }
  let from = to
  while (from > 0 && to - from < LONGEST_PHRASE * 2) {
    const link = linkBefore(words, from, to)
    if (link > 0) from -= link
    else if (reachesBack(words, from - 1, to)) from--
    else break
  }
  while (from < to - 1 && onlyOpens(words, from)) from++
  const lone = from === to - 1 && (CALENDAR.has(last.lower) || opensOnly(last))
  return !lone && !TIME.test(last.lower) && hasNoun(words, from, to) ? { from, to } : null
}

/** Whether the phrase takes in the word before it too. */
function reachesBack(words: Sentence, at: number, to: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word') return false
  const first = words[at + 1]
  if (at + 1 < to && DETERMINERS.has(first?.lower ?? '') && !isCapital(first))
    return ALL.has(word.lower)
  if (first?.lower === 'one' && at + 1 < to) return false
  if (at === to - 1) return !PREPOSITIONS.has(word.lower) && !isAuxiliary(word)
  if (word.lower === 'and') return joins(words, at, at - 1)
  if (PREPOSITIONS.has(word.lower) || CALENDAR.has(word.lower) || TIME.test(word.lower))
    return false
  if (word.lower === 'one' || (word.lower === 'that' && at === 0)) return true
  if (CONJUNCTIONS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) return false
  if (RELATIVES.has(word.lower) || isAuxiliary(word) || word.lower === 'to') return false
  if (isAdverb(word) || (at === 0 && opensOnly(word))) return false
  // `a leaked letter`, `his retired teacher`
  const owned = isPossessive(words[at - 1]) || DETERMINERS.has(words[at - 1]?.lower ?? '')
  return isCapital(word) || owned || !isVerbForm(word.lower)
}

const ALL: ReadonlySet<string> = new Set(['all', 'both', 'half'])

/** `moments`, `night`: a stretch of time is nobody */
const TIME =
  /^(?:moments?|minutes?|hours?|days?|weeks?|weekend|months?|years?|decades?|morning|afternoon|evening|night)$/

/**
 * How many words join a phrase to the noun before it: one for a small word, none where that
 * begins something else.
 *
 *     a spokesman for the builders       in a speech for the builders
 *                 ^^^ joins                         ^^^ joins nothing that speaks
 */
function linkBefore(words: Sentence, from: number, to: number): number {
  const [noun, link] = [words[from - 2], words[from - 1]]
  if (from >= to || from < 2 || noun?.kind !== 'word') return 0
  if (LEANING.has(noun.lower))
    return PREPOSITIONS.has(link?.lower ?? '') || link?.lower === 'to' ? 2 : 0
  if (link?.lower !== 'of' && !LINKS.has(link?.lower ?? '')) return 0
  if (link?.lower === 'of' && (COUNTS.has(noun.lower) || isOfPlace(noun))) return 1
  if (isCapital(noun) && isCapital(words[from]) && ORGANISATION_WORDS.has(noun.lower)) return 1
  const begins = DETERMINERS.has(words[from]?.lower ?? '') || isCapital(words[from])
  if (link?.lower !== 'of' && !begins && to - from > 2) return 0
  if (link?.lower === 'of' && DETERMINERS.has(words[from]?.lower ?? ''))
    return isPlainNoun(words, from - 2)
  return isSpeakingNoun(noun.lower) ? 1 : 0
}

/** *the builders of the wall*; but not *because of the wall*, *told of the wall* */
function isPlainNoun(words: Sentence, at: number): 0 | 1 {
  const word = words[at]
  if (!word || CONJUNCTIONS.has(word.lower) || PREPOSITIONS.has(word.lower)) return 0
  return isVerbForm(word.lower) || isAdverb(word) || isAuxiliary(word) ? 0 : 1
}

/** `Ana Ruiz of Sandport`, `the University of Sandport` */
function isOfPlace(noun: Word): boolean {
  return isCapital(noun) && !isPossessive(noun) && !CALENDAR.has(noun.lower)
}

const LINKS: ReadonlySet<string> = new Set(['for', 'from', 'with', 'at'])
const COUNTS: ReadonlySet<string> = new Set(
  'all any both each either few half many most neither none one percent several some two'.split(
    ' ',
  ),
)

/** `But Falk`, `Later the mayor`, `Indeed Ruiz` */
function onlyOpens(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || DETERMINERS.has(word.lower) || NOUN_OPENERS.has(word.lower)) return false
  return isAdverb(word) || PREPOSITIONS.has(word.lower) || CONJUNCTIONS.has(word.lower)
}

function opensOnly(word: Word): boolean {
  if (DETERMINERS.has(word.lower) || NOUN_OPENERS.has(word.lower)) return false
  return OPENERS.has(word.lower) || CONJUNCTIONS.has(word.lower)
}

/** Openers that are somebody all the same: *Critics say*. */
const NOUN_OPENERS: ReadonlySet<string> = new Set(
  'critics experts few many most nobody none officials others some sources'.split(' '),
)
