import { CUES } from '../languages/en/cues.ts'
import type { Clause } from '../grammar/findClauses.ts'
import { isDash, isPause } from './isPause.ts'
import { REPORTED_VERBS } from './reportedVerbs.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb } from '../grammar/verbs.ts'
import { isAdverb } from '../tokens/wordKinds.ts'

/**
 * Where what was said ends (the place behind its last word): before the reporter's own aside, and
 * before the next report.
 *
 *     said the wall would fall, adding that …       said the wall would fall, which nobody doubts
 *                             ^                                             ^
 *     said the wall was gone and vowed to leave     After Ruiz said it was gone, the builders left
 *                           ^                                                 ^
 */
export function endOfReport(
  words: Sentence,
  { cueAt, from }: { readonly cueAt: number; readonly from: number },
  clauses: readonly Clause[],
): number {
  const to = lastWord(words)
  const subordinate = isSubordinate(words, cueAt)
  for (let at = from + 1; at < to; at++) {
    const word = words[at]
    if (word?.text === ';') return at
    if (isAccording(words, at)) return isPause(words, at - 1) ? at - 1 : at
    if (JOINING.has(word?.lower ?? '') && joinsReport(words, at + 1, clauses))
      return isPause(words, at - 1) ? at - 1 : at
    if (isDash(words, at)) {
      const closing = closingDash(words, at, to)
      if (closing === null && hasVerb(words, from, at)) return at
      at = closing ?? at
    } else if (isPause(words, at)) {
      if (subordinate && at - from > SHORTEST_CLAUSE) return at
      if (opensAside(words, at) || opensReport(words, skipJoining(words, at + 1), clauses))
        return at
    }
  }
  return to
}

/** The place behind a sentence's last word. */
export function lastWord(words: Sentence): number {
  return words.findLastIndex(({ kind }) => kind !== 'stop') + 1
}

export function isAccording(words: Sentence, at: number): boolean {
  return words[at]?.lower === 'according' && words[at + 1]?.lower === 'to'
}

const SHORTEST_CLAUSE = 2

const JOINING: ReadonlySet<string> = new Set(['and', 'but'])

function closingDash(words: Sentence, at: number, to: number): number | null {
  for (let place = at + 2; place < to; place++) if (isDash(words, place)) return place
  return null
}

function hasVerb(words: Sentence, from: number, to: number): boolean {
  return words.slice(from, to).some((_, step) => isVerb(words, from + step))
}

function skipJoining(words: Sentence, from: number): number {
  let at = JOINING.has(words[from]?.lower ?? '') ? from + 1 : from
  while (isAdverb(words[at])) at++
  return at
}

/** *, adding that*, *, which nobody doubts*, *, a claim that Falk made*, *, something they denied* */
function opensAside(words: Sentence, comma: number): boolean {
  const at = skipJoining(words, comma + 1)
  const lead = words[at]?.lower ?? ''
  const cue = CUES.get(lead) ?? REPORTED_VERBS.get(lead)?.cue
  if (cue?.form === 'ing' || RELATIVES.has(lead) || REMARKS.has(lead)) return true
  return ARTICLES.has(lead) && words.slice(at, at + LONGEST_NOUN).some(isRelative)
}

/** *, though nobody doubts it*, *, compared with a third last year* */
const REMARKS: ReadonlySet<string> = new Set(
  'although compared despite even something though whereas while'.split(' '),
)
const RELATIVES: ReadonlySet<string> = new Set(['which', 'who', 'whom', 'whose'])
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'one'])
const LONGEST_NOUN = 7

function isRelative({ lower }: Sentence[number]): boolean {
  return lower === 'that' || lower === 'which'
}

/** *and vowed to leave*, *and others have said* */
function joinsReport(words: Sentence, from: number, clauses: readonly Clause[]): boolean {
  const at = skipJoining(words, from)
  const cue = CUES.get(words[at]?.lower ?? '')
  const finite = cue?.form === 'past' || cue?.form === 'present'
  if (finite && SPOKEN.has(cue.group) && isVerb(words, at)) return true
  return opensReport(words, at, clauses)
}

const SPOKEN: ReadonlySet<string> = new Set(['say', 'tell', 'call'])

const LONGEST_SUBJECT = 8

/** *while Falk said*, *others have said* */
function opensReport(words: Sentence, from: number, clauses: readonly Clause[]): boolean {
  return clauses.some(
    ({ verb, subject }) =>
      subject !== null &&
      subject.from >= from &&
      subject.from <= from + 1 &&
      verb.from > from &&
      verb.from < from + LONGEST_SUBJECT &&
      says(words, verb.to - 1),
  )
}

/** A verb that reports words, in a form that can stand by itself. */
export function says(words: Sentence, at: number): boolean {
  const word = words[at]?.lower ?? ''
  const cue = CUES.get(word)
  if (cue?.group !== 'say' && cue?.group !== 'tell') return false
  return cue.form === 'past' || cue.form === 'present' || word === 'say'
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  (
    'after although as because before by despite even having if once since though unless until ' +
    'when while'
  ).split(' '),
)

/** Whether the report stands in a clause that another follows: *While Ruiz said so, Falk left.* */
function isSubordinate(words: Sentence, cueAt: number): boolean {
  for (let at = cueAt - 1; at >= 0 && !isPause(words, at); at--)
    if (SUBORDINATORS.has(words[at]?.lower ?? '')) return true
  return false
}
