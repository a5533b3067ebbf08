import { chainEnd } from '../grammar/chains.ts'
import type { Clause } from '../grammar/Clause.ts'
import { takesListener } from '../grammar/cueOf.ts'
import { tellsOccasion } from '../grammar/isOccasion.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { groupOf } from '../tokens/tags.ts'
import { is, isAny, isWord } from '../tokens/Token.ts'
import type { Start } from './Content.ts'
import { says } from './says.ts'
import { thatBehind } from './thatBehind.ts'

/**
 * Where a clause begins that was said, behind the listener, the day and *that*.
 *
 *     Ruiz told the council on Monday that the wall would fall
 *                                          ^^^^^^^^^^^^^^^^^^^
 */
export function startOfClause(reading: Reading, verb: number): Start | null {
  const { tokens, phrases } = reading
  const phrase = phrases[verb]
  const head = tokens[phrase?.head ?? -1]
  if (!phrase || !isAny(head, CLAUSES)) return null
  const listener = takesListener(head) ? skipListener(reading, verb + 1) : verb + 1
  const cueTo = phrases[listener - 1]?.to ?? phrase.to
  const at = skipAsides(reading, listener)
  const first = phrases[at]
  if (!first) return null
  const that = is(head, 'takesClause') || is(head, 'takesThat') ? thatBehind(reading, at) : null
  if (that) return { ...that, taking: 'that', cueTo }
  if (opensQuestion(reading, at))
    return is(head, 'takesQuestion')
      ? { at, from: fromEven(reading, at), taking: 'question', cueTo }
      : null
  return is(head, 'takesClause') && isClause(reading, at)
    ? { at, from: first.from, taking: 'clause', cueTo }
    : null
}

const CLAUSES = groupOf('takesClause', 'takesThat', 'takesQuestion')

export function skipListener(reading: Reading, at: number): number {
  const { tokens, phrases, clauses } = reading
  const phrase = phrases[at]
  const first = tokens[phrase?.from ?? -1]
  if (phrase?.kind !== 'noun' || is(first, 'contracted')) return at
  if (is(first, 'pronoun') && !is(first, 'object') && !is(first, 'determiner')) return at
  const end = chainEnd(reading, at) + 1
  // `told the Gazette he’s glad`; but `insisted the wall fell` told nobody
  const own = phrases[end]?.kind === 'verb' && phrases[end].form === 'finite'
  return own && clauses.some(({ verb, subject }) => verb === end && subject >= at) ? at : end
}

const MOST_ASIDES = 4

/** *on Monday*, *in a statement*, *to reporters*, *, for example,* */
export function skipAsides(reading: Reading, from: number): number {
  const { tokens, phrases } = reading
  let at = from
  for (let steps = 0; steps < MOST_ASIDES; steps++) {
    const phrase = phrases[at]
    const next = phrases[at + 1]
    if (
      phrase?.kind === 'adverb' &&
      isWord(tokens[phrase.from]) &&
      tokens[phrase.from]?.lower !== 'there'
    )
      at++
    else if (
      phrase?.kind === 'noun' &&
      is(tokens[phrase.head], 'calendar') &&
      (next?.kind !== 'verb' || next.form === 'infinitive')
    )
      at++
    else if (isTime(reading, at)) at++
    else if (phrase?.kind === 'preposition' && next?.kind === 'noun' && leadsAside(reading, at))
      at = chainEnd(reading, at + 1) + 1
    else if (isExample(reading, at)) at += 4
    else if (occasionAt(reading, at)) at = endOfOccasion(reading, at)
    else {
      const behind = behindAside(reading, at)
      return behind === -1 ? at : behind
    }
  }
  return at
}

/** *when I asked* */
export function occasionAt(reading: Reading, at: number): Clause | undefined {
  return reading.clauses.find(
    (clause) => clause.subject === at + 1 && tellsOccasion(reading, clause),
  )
}

function endOfOccasion(reading: Reading, at: number): number {
  const verb = occasionAt(reading, at)?.verb ?? at
  return skipListener(reading, verb + 1)
}

const LONGEST_ASIDE = 10

/**
 * The *that* which goes on behind an aside between commas, or -1.
 *
 *     Ruiz told the council, which met on Monday, that the wall would fall
 *                                                 ^^^^
 */
function behindAside(reading: Reading, at: number): number {
  const { tokens, phrases, clauses } = reading
  if (phrases[at]?.kind !== 'comma') return -1
  const close = phrases.findIndex(
    ({ kind }, place) => place > at + 1 && place <= at + LONGEST_ASIDE && kind === 'comma',
  )
  if (close === -1 || tokens[phrases[close + 1]?.from ?? -1]?.lower !== 'that') return -1
  const plain = phrases.slice(at + 1, close).every(({ kind }) => !BREAKS.has(kind))
  const other = clauses.some(
    (clause) =>
      clause.verb > at &&
      clause.verb < close &&
      says(reading, clause) &&
      !tellsOccasion(reading, clause),
  )
  return plain && !other ? close + 1 : -1
}

const BREAKS: ReadonlySet<string> = new Set(['quotation', 'stop', 'colon', 'dash'])

/** Behind these, and before *that* behind any preposition. */
function leadsAside(reading: Reading, at: number): boolean {
  const { tokens, phrases } = reading
  if (ASIDES.test(tokens[phrases[at]?.from ?? -1]?.lower ?? '')) return true
  return tokens[phrases[chainEnd(reading, at + 1) + 1]?.from ?? -1]?.lower === 'that'
}

const ASIDES = /^(?:at|during|in|on|to|via)$/

/** *last week*, *this year* */
export function isTime({ tokens, phrases }: Reading, at: number): boolean {
  const phrase = phrases[at]
  if (phrase?.kind !== 'noun' || phrase.to - phrase.from > 3) return false
  return (
    is(tokens[phrase.head], 'time') &&
    /^(?:last|next|this|earlier|a|two|three)$/.test(tokens[phrase.from]?.lower ?? '')
  )
}

/** *says, for example, that* */
function isExample({ tokens, phrases }: Reading, at: number): boolean {
  const example = tokens[phrases[at + 1]?.from ?? -1]
  return (
    phrases[at]?.kind === 'comma' && example?.lower === 'for' && phrases[at + 3]?.kind === 'comma'
  )
}

/** *whether it fell*, *who paid* */
export function opensQuestion({ tokens, phrases }: Reading, at: number): boolean {
  const first = tokens[phrases[at]?.from ?? -1]
  return (is(first, 'question') || first?.lower === 'if') && first?.lower !== 'that'
}

/** *even if it fell*: the token of *even* */
function fromEven({ tokens, phrases }: Reading, at: number): number {
  const [lead, first] = [phrases[at - 1], phrases[at]]
  const [word, next] = [tokens[lead?.from ?? -1], tokens[first?.from ?? -1]]
  const even = word?.lower === 'even' && next?.lower === 'if'
  return (even ? lead : first)?.from ?? 0
}

/** *the wall would fall*: words with a verb of their own, which no preposition opens */
function isClause(reading: Reading, at: number): boolean {
  const { tokens, phrases, clauses } = reading
  const phrase = phrases[at]
  if (!phrase) return false
  const next = phrases[at + 1]?.form === 'finite'
  if (THERE.test(tokens[phrase.from]?.lower ?? '')) return next
  // `what Ruiz said was gone`
  if (phrase.form === 'finite') return isMissing(reading, at)
  if (phrase.kind !== 'noun' && phrase.form !== 'gerund') return false
  return clauses.some(
    ({ verb, subject, relative }) =>
      verb > at &&
      relative === -1 &&
      phrases[verb]?.form === 'finite' &&
      isFirst(reading, at, subject) &&
      isUnbroken(reading, at, verb) &&
      !isJoined(reading, at, verb),
  )
}

/** Whether the subject of a verb is what begins at a place: not *said so, the wall fell*, *said little as it fell* */
function isFirst({ phrases }: Reading, at: number, subject: number): boolean {
  if (subject <= at) return true
  const between = phrases.slice(at, subject)
  const lead = between.at(-1)?.kind
  if (lead === 'conjunction') return between.every(({ form }) => form !== 'finite')
  return lead !== 'subordinator' && between.every(({ kind }) => kind !== 'comma')
}

const THERE = /^(?:there|that)$/

/** Whether the subject of the verb at a place stands before the cue: *that prosecutors said was gone* */
function isMissing({ phrases, clauses }: Reading, at: number): boolean {
  const cue = clauses.find(({ verb }) => verb === at - 1)
  const kind = phrases[(cue?.subject ?? 0) - 1]?.kind
  return kind === 'relative' || kind === 'question'
}

const LONGEST_SUBJECT = 16

function isUnbroken({ phrases }: Reading, from: number, to: number): boolean {
  return (
    to - from <= LONGEST_SUBJECT &&
    phrases
      .slice(from, to)
      .every(({ kind }) => kind !== 'colon' && kind !== 'stop' && kind !== 'quotation')
  )
}

/** *said a prayer and left*: the verb is joined on to the cue. */
function isJoined({ phrases, clauses }: Reading, from: number, verb: number): boolean {
  let before = verb - 1
  while (phrases[before]?.kind === 'adverb') before--
  const kind = phrases[before]?.kind
  if (kind !== 'conjunction' && kind !== 'comma') return false
  // `said the wall, which was old, fell`: the comma closes an aside
  const aside = phrases.slice(from, before).some((phrase) => phrase.kind === 'comma')
  if (kind === 'comma' && aside) return false
  return (clauses.find((clause) => clause.verb === verb)?.subject ?? -1) < from
}
