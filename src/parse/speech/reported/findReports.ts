import type { Span } from '../../../article/Span.ts'
import type { Attribution } from '../attributeQuote.ts'
import { CUES } from '../cues.ts'
import { endOfReport } from './endOfReport.ts'
import { atVerb } from '../findBefore.ts'
import type { Clause } from '../findClauses.ts'
import { findCue } from '../findCue.ts'
import { findFloating } from './findFloating.ts'
import { canSpeak } from '../isSomebody.ts'
import { isSpeakingNoun } from '../isSpeakingNoun.ts'
import type { Range } from '../nounPhrase.ts'
import { spanOf } from '../phraseWords.ts'
import { REPORTED_VERBS, type ReportedVerb } from './reportedVerbs.ts'
import type { Sentence } from '../splitSentences.ts'
import { opensQuestion, startOfReport } from './startOfReport.ts'
import { takesBase } from '../verbs.ts'
import { isAdverb, isAuxiliary, isCapital, isComma, isPossessive } from '../wordKinds.ts'
import { DETERMINERS } from '../wordLists.ts'

/** What somebody is reported to have said, and the words that say so. */
export type Report = { readonly attribution: Attribution; readonly parts: readonly Span[] }

/** Every report of a sentence, in the order of its words. What one holds is not reported again. */
export function findReports(words: Sentence, clauses: readonly Clause[]): readonly Report[] {
  const floating = findFloating(words, clauses)
  if (floating) return [floating]
  const reports: Report[] = []
  for (let at = 0; at < words.length; at++) {
    const verb = REPORTED_VERBS.get(words[at]?.lower ?? '')
    const content = verb && isReporting(words, at, verb) ? findContent(words, at, clauses) : null
    const attribution = verb && content && findReporter(words, at, content, clauses)
    if (!attribution) continue
    reports.push({ attribution, parts: [spanOf(words, content.from, content.to)] })
    at = content.to - 1
  }
  return reports
}

const SHORTEST_REPORT = 3

function findContent(words: Sentence, cueAt: number, clauses: readonly Clause[]): Range | null {
  const from = startOfReport(words, cueAt)
  if (from === null) return null
  const to = endOfReport(words, { cueAt, from }, clauses)
  return to - from < SHORTEST_REPORT ? null : { from, to }
}

/**
 * Who says so. Behind *who* only where a comma stands before it, because else the words tell which
 * ones are meant:
 *
 *     Falk, who said the wall was gone, left      voters who say the wall is gone
 *     ^^^^  ^^^ a report                          no report
 */
function findReporter(
  words: Sentence,
  at: number,
  content: Range,
  clauses: readonly Clause[],
): Attribution | null {
  const verb = REPORTED_VERBS.get(words[at]?.lower ?? '')
  const found = verb && atVerb(words, at, verb.cue, clauses)
  if (!found || found.phrase.to > content.from) return null
  if (found.who && !isComma(words[found.phrase.from - 1])) return null
  const speaks = verb.speaks && !opensQuestion(words, content.from)
  const isThat = words[content.from - 1]?.lower === 'that'
  return isReporter(words, found.who ?? found.phrase, speaks || isThat)
    ? { ...found, near: true }
    : null
}

/** Whoever says something can be anybody; what else is done needs one who is known to speak. */
function isReporter(words: Sentence, phrase: Range, speaks: boolean): boolean {
  const alone = phrase.to - phrase.from === 1 ? (words[phrase.from]?.lower ?? '') : ''
  return !NO_REPORTERS.has(alone) && (speaks || canSpeak(words, phrase))
}

const NO_REPORTERS: ReadonlySet<string> = new Set(
  'i one that there this we what who you'.split(' '),
)

/**
 * Whether the word is the verb of a report, and no noun, passive or infinitive.
 *
 *     the mayor claims that …      the mayor’s claims that …      is expected that …
 *               ^^^^^^                         no verb               no verb
 */
function isReporting(words: Sentence, at: number, { cue, speaks }: ReportedVerb): boolean {
  const [word, before] = [words[at], words[at - 1]]
  if (!word || isCapital(word) || (isPossessive(before) && cue.form !== 'ing')) return false
  if (before && DETERMINERS.has(before.lower) && !ALONE.has(before.lower)) return false
  if (cue.form === 'base')
    return takesBase(words, at) || (speaks && before?.lower !== 'to' && !isAuxiliary(before))
  if (PLURALS.has(word.lower)) return isSubject(words, at - 1)
  if (CUES.has(word.lower)) return findCue(words, at, true) !== null
  return cue.form !== 'past' || !BE.has(before?.lower ?? '')
}

/** Determiners that are somebody by themselves: *Each said*, *others say*. */
const ALONE: ReadonlySet<string> = new Set(
  'all another both each many most several some'.split(' '),
)

const BE: ReadonlySet<string> = new Set('am are be been being got is was were'.split(' '))

/** Present forms that are more often nouns: *the four states that …*. */
const PLURALS: ReadonlySet<string> = new Set(
  (
    'answers boasts charges claims comments demands estimates fears hints hopes notes offers ' +
    'pledges promises remarks replies reports shows states tweets vows worries'
  ).split(' '),
)

function isSubject(words: Sentence, at: number): boolean {
  const word = words[at]
  if (!word || isPossessive(word)) return false
  return isCapital(word) || isAdverb(word) || SUBJECTS.has(word.lower) || isSpeakingNoun(word.lower)
}

const SUBJECTS: ReadonlySet<string> = new Set('he it she that they which who'.split(' '))
