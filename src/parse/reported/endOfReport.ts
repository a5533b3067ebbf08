import type { Reading } from '../grammar/readSentence.ts'
import { groupOf } from '../tokens/tags.ts'
import { is, isAny, isWord } from '../tokens/Token.ts'
import { isAccording } from './isAccording.ts'
import { says } from './says.ts'
import { occasionAt } from './startOfClause.ts'

/**
 * The phrase behind what was said: before the reporter’s own aside, and before the next report.
 *
 *     said the wall would fall, adding that …       said the wall would fall, which nobody doubts
 *                             ^                                             ^
 *     said the wall was gone and vowed to leave     After Ruiz said it was gone, the builders left
 *                           ^                                                 ^
 */
export function endOfReport(reading: Reading, cue: number, from: number): number {
  const end = lastPhrase(reading)
  const subordinate = isSubordinate(reading, cue)
  let at = from + 1
  while (at < end) {
    const next = isPause(reading, at)
      ? behindPause(reading, { from, at, end, subordinate })
      : isEnd(reading, from, at)
        ? null
        : at + 1
    if (next === null) return isPause(reading, at - 1) ? at - 1 : at
    at = next
  }
  return end
}

/** The phrase behind a sentence’s last word. */
function lastPhrase({ tokens, phrases }: Reading): number {
  return phrases.findLastIndex(({ from, kind }) => kind === 'quotation' || isWord(tokens[from])) + 1
}

function isPause({ phrases }: Reading, at: number): boolean {
  const kind = phrases[at]?.kind
  return kind === 'comma' || kind === 'dash'
}

function isEnd(reading: Reading, from: number, at: number): boolean {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  if (isAccording(reading, at)) return true
  const joins = phrase?.kind === 'conjunction' || tokens[phrase?.from ?? -1]?.text === ';'
  // *claimed a victory and said it would last*
  const own = phrases[at + 1]?.form === 'finite'
  // *said towns like Sandport and Norby will clarify it*: both of them are its subject
  return joins && (own || hasVerb(reading, from, at)) && joinsReport(reading, at + 1)
}

type Place = {
  readonly from: number
  readonly at: number
  readonly end: number
  readonly subordinate: boolean
}

/** Where it goes on behind a comma or a dash; null where it ends there. */
function behindPause(reading: Reading, { from, at, end, subordinate }: Place): number | null {
  const { phrases } = reading
  if (phrases[at]?.kind === 'dash') {
    const close = phrases.findIndex(({ kind }, place) => place > at + 1 && kind === 'dash')
    if (close !== -1 && close < end) return close + 1
    return hasVerb(reading, from, at) ? null : at + 1
  }
  if (subordinate && at - from > 1) return null
  if (isAccording(reading, at + 1) || joinsReport(reading, skipJoining(reading, at + 1)))
    return null
  if (occasionAt(reading, at + 1)) return null
  if (!opensAside(reading, at + 1)) return at + 1
  return resumesAt(reading, from, at)
}

function hasVerb({ phrases }: Reading, from: number, to: number): boolean {
  return phrases.slice(from, to).some(({ kind }) => kind === 'verb')
}

function skipJoining({ phrases }: Reading, from: number): number {
  let at = from
  while (phrases[at]?.kind === 'conjunction' || phrases[at]?.kind === 'adverb') at++
  return at
}

/** *, adding that*, *, which nobody doubts*, *, though nobody doubts it*, *, a claim that Falk made* */
function opensAside(reading: Reading, from: number): boolean {
  const { tokens, phrases } = reading
  const at = skipJoining(reading, from)
  const phrase = phrases[at]
  const first = tokens[phrase?.from ?? -1]
  if (is(first, 'remark') || is(tokens[phrases[from]?.from ?? -1], 'remark')) return true
  if (phrase?.kind === 'relative' && first?.lower !== 'that') return true
  // `, as was the wall`
  if (first?.lower === 'as' && phrases[at + 1]?.form === 'finite') return true
  if (phrase?.form === 'gerund') return isReporting(reading, at)
  return phrase?.kind === 'noun' && is(first, 'indefinite') && isExplained(reading, at)
}

function isReporting({ tokens, phrases }: Reading, at: number): boolean {
  const head = tokens[phrases[at]?.head ?? -1]
  return isAny(head, REPORTING)
}

const REPORTING = groupOf('takesClause', 'takesThat', 'takesThing', 'call', 'act')

const LONGEST_NOUN = 5

function isExplained({ tokens, phrases }: Reading, at: number): boolean {
  return phrases
    .slice(at + 1, at + LONGEST_NOUN)
    .some(
      ({ kind, from }) => kind === 'relative' && /^(?:that|which)$/.test(tokens[from]?.lower ?? ''),
    )
}

/**
 * Behind an aside that another comma closes, where the verb of what was said still has to come.
 *
 *     said the wall, which was built in 1960, would fall
 *                                             ^
 */
function resumesAt({ phrases }: Reading, from: number, comma: number): number | null {
  if (phrases.slice(from, comma).some(({ form }) => form === 'finite')) return null
  const close = phrases.findIndex(({ kind }, at) => at > comma && kind === 'comma')
  return close !== -1 && phrases[close + 1]?.form === 'finite' ? close + 1 : null
}

/** *and vowed to leave*, *while Falk said*, *others have said* */
function joinsReport(reading: Reading, from: number): boolean {
  const { tokens, phrases, clauses } = reading
  const at = skipJoining(reading, from)
  const verb = phrases[at]
  if (verb?.kind === 'verb' && verb.form === 'finite' && !verb.passive)
    return says(reading, { verb: at, subject: 0 }) && !is(tokens[verb.from], 'auxiliary')
  return clauses.some(
    (clause) =>
      clause.subject >= at &&
      clause.subject <= at + 1 &&
      clause.verb > clause.subject &&
      clause.verb < at + LONGEST_SUBJECT &&
      says(reading, clause),
  )
}

const LONGEST_SUBJECT = 6

/** Whether the report stands in a clause that another follows: *While Ruiz said so, Falk left.* */
function isSubordinate(reading: Reading, cue: number): boolean {
  const { phrases, clauses } = reading
  const subject = clauses.find(({ verb }) => verb === cue)?.subject ?? -1
  const pause = phrases.findLastIndex(({ kind }, at) => at < cue && kind === 'comma')
  return (
    isSubordinator(reading, skipJoining(reading, pause + 1)) ||
    (subject > pause && isSubordinator(reading, subject - 1))
  )
}

function isSubordinator({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  const first = tokens[phrase?.from ?? -1]
  if (!phrase || phrase.kind === 'noun') return false
  if (/^(?:when|where|by|despite|having)$/.test(first?.lower ?? '')) return true
  return is(first, 'subordinator') && !is(first, 'relative') && !is(first, 'question')
}
