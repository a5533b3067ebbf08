import { findPhraseAfter } from '../nounPhrase.ts'
import { REPORTED_VERBS } from './reportedVerbs.ts'
import type { Sentence } from '../splitSentences.ts'
import { isVerb } from '../verbs.ts'
import { contractedPronoun, isAdverb, isCapital, isComma } from '../wordKinds.ts'
import {
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../wordLists.ts'

/**
 * Where what was said begins, behind the listener, the day and *that*; null where the verb at the
 * place reports nothing.
 *
 *     Ruiz told the council on Monday that the wall would fall
 *                                          ^
 */
export function startOfReport(words: Sentence, cueAt: number): number | null {
  const cue = words[cueAt]?.lower ?? ''
  const takes = REPORTED_VERBS.get(cue)?.takes
  if (!takes) return null
  const listener = LISTENED.test(cue) ? skipListener(words, cueAt + 1) : cueAt + 1
  const from = skipAsides(words, listener)
  const that = takes.has('that') ? findThat(words, from, from > cueAt + 1) : null
  if (that !== null) return isComma(words[that + 1]) ? that + 2 : that + 1
  const first = words[from]
  if (first?.kind !== 'word') return null
  if (first.lower === 'to')
    return takes.has('to') && from === cueAt + 1 && isInfinitive(words, from + 1) ? from : null
  if (opensQuestion(words, from)) return takes.has('question') ? from : null
  return takes.has('clause') && isClause(words, from) ? from : null
}

/** *whether it fell*, *who paid* */
export function opensQuestion(words: Sentence, at: number): boolean {
  return QUESTIONS.has(words[at]?.lower ?? '')
}

/** *told the council*, *warned Falk*: verbs that take a listener */
const LISTENED = /^(?:assur|inform|remind|tell|told|warn)/

const QUESTIONS: ReadonlySet<string> = new Set(
  'how if what when where whether which who whom whose why'.split(' '),
)

const OBJECTS: ReadonlySet<string> = new Set('her him it me them us you'.split(' '))

function skipListener(words: Sentence, from: number): number {
  if (OBJECTS.has(words[from]?.lower ?? '')) return from + 1
  const to = findPhraseAfter(words, from, false)?.to ?? from
  for (let at = from; at < to; at++) if (opensClause(words, at, from)) return at
  return to
}

/** *told the Gazette he’s glad*: a pronoun is no listener's */
function opensClause(words: Sentence, at: number, from: number): boolean {
  const word = words[at]
  if (word?.lower === 'that' || contractedPronoun(word)) return true
  return at > from && SUBJECT_PRONOUNS.has(word?.lower ?? '')
}

const ASIDES: ReadonlySet<string> = new Set('at during in on to via'.split(' '))
const MOST_ASIDES = 3

/** *on Monday*, *in a statement*, *to reporters* */
function skipAsides(words: Sentence, from: number): number {
  let at = from
  for (let steps = 0; steps < MOST_ASIDES; steps++) {
    while (isAdverb(words[at])) at++
    const word = words[at]?.lower ?? ''
    const begins = ASIDES.has(word) && (word !== 'to' || !isInfinitive(words, at + 1))
    const phrase = begins ? findPhraseAfter(words, at + 1, false) : null
    if (!phrase && !CALENDAR.has(word)) break
    at = phrase ? phrase.to : at + 1
  }
  return at
}

/** *to mend*, not *to the council*, *to Falk*, *to builders* */
function isInfinitive(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || isCapital(word) || DETERMINERS.has(word.lower)) return false
  return !word.lower.endsWith('s')
}

const LONGEST_ASIDE = 14

/**
 * The *that* behind a verb: next to it, or behind an aside with a preposition.
 *
 *     said in a letter to the builders on Monday that it fell      knew the builders that fell
 *                                                ^^^^              no report
 */
function findThat(words: Sentence, from: number, apart: boolean): number | null {
  const far = apart || PREPOSITIONS.has(words[from]?.lower ?? '') ? LONGEST_ASIDE : 1
  for (let at = from; at < from + far; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || isVerb(words, at)) return null
    if (word.lower === 'that') return isBehindThat(words, at + 1) ? at : null
  }
  return null
}

/** *that the wall fell*, *that in May it fell*; not *that is true*, *that as a promise* */
function isBehindThat(words: Sentence, at: number): boolean {
  const next = words[at]
  if (isComma(next)) return true
  if (next?.kind !== 'word' || isVerb(words, at)) return false
  const apart = PREPOSITIONS.has(next.lower) || next.lower === 'same' || next.lower === 'very'
  return !apart || words.slice(at, at + LONGEST_OPENING).some(isComma)
}

const LONGEST_SUBJECT = 30
const LONGEST_OPENING = 12

/** *the wall would fall*: words with a verb of their own, which no preposition opens */
function isClause(words: Sentence, from: number): boolean {
  const first = words[from]
  if (first?.kind !== 'word' || PREPOSITIONS.has(first.lower)) return false
  if (CONJUNCTIONS.has(first.lower) && first.lower !== 'that') return false
  if (contractedPronoun(first)) return true
  const pronoun = PRONOUNS.has(first.lower)
  for (let at = from + 1; at < from + LONGEST_SUBJECT; at++) {
    const word = words[at]
    if (!word || ENDS_SUBJECT.has(word.text)) return false
    if (isComma(word) && at - from > LONGEST_OPENING) return false
    if (isVerb(words, at) || contractedPronoun(word)) return true
    if (pronoun && !isAdverb(word)) return isBareVerb(words, at)
  }
  return false
}

/** *they want*, but not *he or she* */
function isBareVerb(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.lower === 'all' || DETERMINERS.has(word.lower)) return false
  return !CONJUNCTIONS.has(word.lower) && !PREPOSITIONS.has(word.lower)
}

const PRONOUNS: ReadonlySet<string> = new Set('he i it she they we you'.split(' '))

const ENDS_SUBJECT: ReadonlySet<string> = new Set([';', ':', '('])
