import { findPhraseAfter } from '../grammar/nounPhrase.ts'
import { opensTime } from './endOfThing.ts'
import { REPORTED_VERBS, STATES, type ReportedVerb, type Taking } from './reportedVerbs.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb } from '../grammar/verbs.ts'
import { contractedPronoun, isAdverb, isCapital, isComma } from '../tokens/wordKinds.ts'
import {
  CALENDAR,
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../languages/en/wordLists.ts'

/**
 * Where what was said begins, behind the listener, the day and *that*, and what it is; null where
 * the verb at the place reports nothing.
 *
 *     Ruiz told the council on Monday that the wall would fall      Ruiz called for a new wall
 *                                          ^                                        ^
 */
export function startOfReport(words: Sentence, cueAt: number): Start | null {
  const cue = words[cueAt]?.lower ?? ''
  if (STATES.has(cue)) {
    const that = findThat(words, cueAt + 1, false)
    return that === null ? null : { from: that + 1, taking: 'that' }
  }
  const verb = REPORTED_VERBS.get(cue)
  if (!verb) return null
  return (
    startOfClause(words, cueAt, verb) ??
    startOfDeed(words, cueAt, verb) ??
    startOfThing(words, cueAt, verb)
  )
}

export type Start = { readonly from: number; readonly taking: Taking }

function startOfClause(words: Sentence, cueAt: number, { takes }: ReportedVerb): Start | null {
  const listener = LISTENED.test(words[cueAt]?.lower ?? '')
    ? skipListener(words, cueAt + 1)
    : cueAt + 1
  const from = skipAsides(words, listener)
  const that = takes.has('that') ? findThat(words, from, from > cueAt + 1) : null
  if (that !== null) return { from: isComma(words[that + 1]) ? that + 2 : that + 1, taking: 'that' }
  if (opensQuestion(words, from)) return takes.has('question') ? { from, taking: 'question' } : null
  return takes.has('clause') && isClause(words, from) ? { from, taking: 'clause' } : null
}

/** *promised to mend the wall*, *urged the builders to mend the wall*, *told him not to* */
function startOfDeed(words: Sentence, cueAt: number, { takes }: ReportedVerb): Start | null {
  const from = cueAt + 1
  if (takes.has('to') && opensDeed(words, from)) return { from, taking: 'to' }
  if (!takes.has('others')) return null
  const to = skipListener(words, from)
  return to > from && opensDeed(words, to) ? { from, taking: 'others' } : null
}

/** *claim that the wall would fall*, *promise to mend it*, *call for a new wall* */
export function startBehindNoun(words: Sentence, at: number): Start | null {
  const next = words[at + 1]?.lower ?? ''
  if (next === 'that') return isBehindThat(words, at + 2) ? { from: at + 2, taking: 'that' } : null
  if (next === 'to' && opensDeed(words, at + 1)) return { from: at + 1, taking: 'to' }
  return NOUN_LINKS.has(next) && words[at + 2]?.kind === 'word'
    ? { from: at + 2, taking: 'thing' }
    : null
}

const NOUN_LINKS: ReadonlySet<string> = new Set(['about', 'against', 'for', 'of'])

function opensDeed(words: Sentence, at: number): boolean {
  const to = words[at]?.lower === 'not' ? at + 1 : at
  const deed = words[to + 1]
  return words[to]?.lower === 'to' && isInfinitive(words, to + 1) && !SILENT.has(deed?.lower ?? '')
}

/** What is said by not saying anything is a silence. */
const SILENT: ReadonlySet<string> = new Set('answer comment discuss respond say speak'.split(' '))

/** *criticised the plan for the wall*, *called for a new wall* */
function startOfThing(
  words: Sentence,
  cueAt: number,
  { takes, particles }: ReportedVerb,
): Start | null {
  const particle = particles.has(words[cueAt + 1]?.lower ?? '')
  if (!particle && !takes.has('thing')) return null
  const from = particle ? cueAt + 2 : cueAt + 1
  const first = words[from]
  if (first?.kind !== 'word' || isAdverb(first) || CALENDAR.has(first.lower)) return null
  if (opensTime(words, from)) return null
  if (particle && opensQuestion(words, from)) return { from, taking: 'thing' }
  const opens =
    PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || NO_THINGS.has(first.lower)
  return opens ? null : { from, taking: 'thing' }
}

const NO_THINGS: ReadonlySet<string> = new Set(
  'back herself himself it itself last me myself out themselves to up us you'.split(' '),
)

/** *whether it fell*, *who paid* */
export function opensQuestion(words: Sentence, at: number): boolean {
  return QUESTIONS.has(words[at]?.lower ?? '')
}

/** *told the council*, *warned Falk*: verbs that take a listener */
const LISTENED = /^(?:ask|assur|inform|remind|tell|told|warn)/

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
    at = skipExample(words, at)
    const word = words[at]?.lower ?? ''
    const begins = ASIDES.has(word) && (word !== 'to' || !isInfinitive(words, at + 1))
    const phrase = begins ? findPhraseAfter(words, at + 1, false) : null
    if (!phrase && !CALENDAR.has(word)) break
    at = phrase ? phrase.to : at + 1
  }
  return at
}

/** *says, for example, that* */
function skipExample(words: Sentence, at: number): number {
  const example = isComma(words[at]) && words[at + 1]?.lower === 'for' && isComma(words[at + 3])
  return example ? at + 4 : at
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
    if (isFinite(words, at) || contractedPronoun(word)) return true
    if (pronoun && !isAdverb(word)) return isBareVerb(words, at)
  }
  return false
}

/** Behind a cue, more is a verb than elsewhere: *shouldn’t*, *the plan reflects the wish* */
function isFinite(words: Sentence, at: number): boolean {
  const word = words[at]
  if (isVerb(words, at) || /n[’']t$/u.test(word?.lower ?? '')) return true
  const [before, after] = [words[at - 1], words[at + 1]]
  if (!word || word.capital || !/[a-z]{2}[^su'’]s$/.test(word.lower)) return false
  return (
    before?.kind === 'word' &&
    !DETERMINERS.has(before.lower) &&
    !PREPOSITIONS.has(before.lower) &&
    OPENS_OBJECT.has(after?.lower ?? '')
  )
}

/** What stands behind a verb rather than behind a noun that is one's subject. */
const OPENS_OBJECT: ReadonlySet<string> = new Set(
  'a an her his its that the their this to'.split(' '),
)

/** *they want*, but not *he or she* */
function isBareVerb(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'word' || word.lower === 'all' || DETERMINERS.has(word.lower)) return false
  return !CONJUNCTIONS.has(word.lower) && !PREPOSITIONS.has(word.lower)
}

const PRONOUNS: ReadonlySet<string> = new Set('he i it she they we you'.split(' '))

const ENDS_SUBJECT: ReadonlySet<string> = new Set([';', ':', '('])
