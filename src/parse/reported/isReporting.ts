import { CUES } from '../languages/en/cues.ts'
import { findCue } from '../grammar/findCue.ts'
import { isSpeakingNoun } from '../grammar/isSpeakingNoun.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { takesBase } from '../grammar/verbs.ts'
import {
  contractedPronoun,
  isAdverb,
  isAuxiliary,
  isCapital,
  isPossessive,
} from '../tokens/wordKinds.ts'
import { DETERMINERS } from '../languages/en/wordLists.ts'
import { REPORTED_VERBS, STATES, type ReportedVerb } from './reportedVerbs.ts'

/**
 * Whether the word is the verb of a report, and no noun, passive or infinitive.
 *
 *     the mayor claims that …      the mayor’s claims that …      is expected that …
 *               ^^^^^^                         no verb               no verb
 */
export function isReporting(words: Sentence, at: number): boolean {
  const word = words[at]?.lower ?? ''
  // `is worried`, `were never sure`, `she’s sure`
  if (STATES.has(word)) return isPassive(words, at) || contractedPronoun(words[at - 1]) !== null
  const verb = REPORTED_VERBS.get(word)
  return verb !== undefined && isVerbOfReport(words, at, verb)
}

function isVerbOfReport(words: Sentence, at: number, { cue, speaks }: ReportedVerb): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word || isCapital(word) || (isPossessive(before) && cue.form !== 'ing')) return false
  if (before && DETERMINERS.has(before.lower) && !ALONE.has(before.lower)) return false
  if (cue.form === 'base')
    return takesBase(words, at) || (speaks && before?.lower !== 'to' && !isAuxiliary(before))
  if (PLURALS.has(word.lower)) return isSubject(words, at - 1)
  if (cue.form === 'past') return !isPassive(words, at)
  return !CUES.has(word.lower) || findCue(words, at, true) !== null
}

/** Determiners that are somebody by themselves: *Each said*, *others say*. */
const ALONE: ReadonlySet<string> = new Set(
  'all another both each many most several some'.split(' '),
)

function isPassive(words: Sentence, at: number): boolean {
  let before = at - 1
  while (isAdverb(words[before])) before--
  return BE.has(words[before]?.lower ?? '')
}

const BE: ReadonlySet<string> = new Set('am are be been being got is was were'.split(' '))

/** Present forms that are more often nouns: *the four states that …*. */
const PLURALS: ReadonlySet<string> = new Set(
  (
    'answers attacks boasts calls charges claims comments demands estimates faults favors fears ' +
    'hints hopes insults notes offers plans pledges promises protests questions remarks replies ' +
    'reports shows states supports taunts tweets views vows warnings worries'
  ).split(' '),
)

function isSubject(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || isPossessive(word)) return false
  return isCapital(word) || isAdverb(word) || SUBJECTS.has(word.lower) || isSpeakingNoun(word.lower)
}

const SUBJECTS: ReadonlySet<string> = new Set('he it she that they which who'.split(' '))
