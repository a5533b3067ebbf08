import type { Attribution } from '../attribution/Attribution.ts'
import { endOfReport, isAccording, lastWord, says } from './endOfReport.ts'
import { atAccording } from '../attribution/findAccordingTo.ts'
import { findInverted, findUpright } from '../attribution/findAfter.ts'
import type { Clause } from '../grammar/findClauses.ts'
import type { Report } from './findReports.ts'
import { isDash, isPause } from './isPause.ts'
import { canSpeak } from '../grammar/isSomebody.ts'
import type { Range } from '../grammar/nounPhrase.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb } from '../grammar/verbs.ts'
import { contractedPronoun, isAdverb, isComma } from '../tokens/wordKinds.ts'
import { CALENDAR, CONJUNCTIONS, PREPOSITIONS } from '../languages/en/wordLists.ts'

/**
 * The words that attribute a whole sentence, from its end, its middle or its head.
 *
 *     The wall will fall, Ana Ruiz said on Monday.      The wall, Ruiz said, will fall.
 *     ^^^^^^^^^^^^^^^^^^                                ^^^^^^^^             ^^^^^^^^^
 *     According to Ana Ruiz, the wall will fall.
 *                            ^^^^^^^^^^^^^^^^^^
 */
export function findFloating(words: Sentence, clauses: readonly Clause[]): Report | null {
  for (let at = 0; at + 2 < words.length; at++) {
    const found = isAccording(words, at) ? accordingTo(words, at) : atPause(words, at)
    if (!found) continue
    const from = isAccording(words, at) ? at : at + 1
    const to = Math.max(found.cueAt + 1, found.phrase.to)
    return findAround(words, found, { from, to }, clauses)
  }
  return null
}

function accordingTo(words: Sentence, at: number): Attribution | null {
  return atAccording(words, at, false) ?? atAccording(words, at, true)
}

function atPause(words: Sentence, at: number): Attribution | null {
  if (!isPause(words, at)) return null
  const found = findInverted(words, at + 1, false) ?? findUpright(words, at + 1, false)
  if (!found || found.cueAt <= at || !VERBS.has(words[found.cueAt]?.lower ?? '')) return null
  return isWhole(words, found) && endsThere(words, found) ? found : null
}

/** Verbs that attribute a sentence from its end, sorted. */
const VERBS: ReadonlySet<string> = new Set(
  (
    'added argued argues believe believes claimed claims estimated explained insisted noted ' +
    'predicted recalled reported reports said say says showed shows suggested suggests testified ' +
    'thinks told tells warned wrote'
  ).split(' '),
)

const NOT_REPORTED: ReadonlySet<string> = new Set('i we which who you'.split(' '))

/** Nothing but an aside stands between who says so and the verb. */
function isWhole(words: Sentence, { cueAt, phrase }: Attribution): boolean {
  if (NOT_REPORTED.has(words[phrase.from]?.lower ?? '') || !canSpeak(words, phrase)) return false
  const aside = words[phrase.to]
  if (isComma(aside) || aside?.text === '(') return true
  for (let at = phrase.to; at < cueAt; at++)
    if (isVerb(words, at) && !PERFECT.has(words[at]?.lower ?? '')) return false
  return true
}

const PERFECT: ReadonlySet<string> = new Set(['had', 'has', 'have'])

const LONGEST_TAIL = 9

/**
 * Nothing that the cue could introduce stands behind it.
 *
 *     …, Ruiz said on Monday.      …, Ruiz said on Monday the wall was gone.
 *        ^^^^^^^^^                    has its own report
 */
function endsThere(words: Sentence, { cueAt, phrase }: Attribution): boolean {
  let end = Math.max(cueAt + 1, phrase.to)
  while (isAdverb(words[end])) end++
  const next = words[end]
  if (next?.kind !== 'word') return true
  const day = next.capital && CALENDAR.has(next.lower)
  if (!day && !TAILS.has(next.lower) && !CLAUSE_TAILS.has(next.lower)) return false
  for (let at = end; words[at]?.kind === 'word'; at++) {
    if (words[at]?.lower === 'that') return false
    if (TAILS.has(next.lower) && at < end + LONGEST_TAIL && isVerb(words, at)) return false
  }
  return true
}

const TAILS: ReadonlySet<string> = new Set('at by during from in on through to with'.split(' '))

const CLAUSE_TAILS: ReadonlySet<string> = new Set('after as before when while'.split(' '))

const SHORTEST_REPORT = 3

/** What a cue leaves of its sentence: the words before it, those behind, or both. */
function findAround(
  words: Sentence,
  attribution: Attribution,
  cue: Range,
  clauses: readonly Clause[],
): Report | null {
  const before = {
    from: startOf(words),
    to: isComma(words[cue.from - 1]) ? cue.from - 1 : cue.from,
  }
  const opener = isOpener(words, before)
  const pause = pauseAfter(words, cue.to)
  const goesOn = pause !== null && (opener || !hasVerb(words, before)) && !isAside(words, pause)
  const from = goesOn ? pause + 1 : 0
  const to = goesOn ? endOfReport(words, { cueAt: cue.from, from }, clauses) : 0
  const parts = [...(opener ? [] : [before]), ...(to > from ? [{ from, to }] : [])]
  const size = parts.reduce((sum, part) => sum + part.to - part.from, 0)
  if (size < SHORTEST_REPORT || !parts.some((part) => hasVerb(words, part))) return null
  if (isReported(words, before, clauses)) return null
  return { attribution, parts: parts.map((part) => spanOf(words, part.from, part.to)) }
}

const LONGEST_OPENER = 5

/** *In particular, he said, …*: only leads over. */
function isOpener(words: Sentence, before: Range): boolean {
  const first = words[before.from]
  if (!first || before.to <= before.from) return true
  if (before.to - before.from > LONGEST_OPENER || hasVerb(words, before)) return false
  return PREPOSITIONS.has(first.lower) || CONJUNCTIONS.has(first.lower) || isAdverb(first)
}

const ASIDES: ReadonlySet<string> = new Set('a an where which who whose'.split(' '))

/** *, who left*, *, a town by the sea*, *, adding that*: explains the speaker. */
function isAside(words: Sentence, pause: number): boolean {
  const next = words[pause + 1]
  if (next?.kind !== 'word' || pause + 1 >= lastWord(words)) return true
  return ASIDES.has(next.lower) || next.lower.endsWith('ing')
}

const LONGEST_WAY = 30

function pauseAfter(words: Sentence, from: number): number | null {
  for (let at = from; at < from + LONGEST_WAY; at++)
    if (isPause(words, at) && !isDash(words, at)) return at
  return null
}

function hasVerb(words: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (isVerb(words, at) || contractedPronoun(words[at])) return true
  return false
}

/** *Ruiz said the wall was gone, the paper said*: has its cue already. */
function isReported(words: Sentence, { from, to }: Range, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ verb, subject }) =>
      subject !== null && verb.from >= from && verb.to <= to && says(words, verb.to - 1),
  )
}

const LEADS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'yet'])

function startOf(words: Sentence): number {
  return words.findIndex(({ kind, lower }) => kind !== 'stop' && !LEADS.has(lower))
}
