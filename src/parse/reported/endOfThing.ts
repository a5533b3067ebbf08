import type { Phrase } from '../grammar/Phrase.ts'
import type { Reading } from '../grammar/readSentence.ts'
import { CIRCUMSTANCES } from '../languages/en/reported.ts'
import { is } from '../tokens/Token.ts'
import { isTime } from './startOfClause.ts'

/**
 * Where the thing ends that somebody speaks of: before the next pause, deed, day or occasion.
 *
 *     criticised the plan for the wall after the council met      opposed the wall and left
 *                                     ^                                            ^
 *     praised the builders in a speech on Monday
 *                          ^
 */
export function endOfThing(reading: Reading, from: number): number {
  const { phrases } = reading
  for (let at = from + 1; at < phrases.length; at++) {
    // `the mayor (and builder) of Sandport`
    const close = phrases[at]?.kind === 'open' ? closing(reading, at) : endOfAge(reading, at)
    if (close !== -1) at = close
    else if (ends(reading, at)) return phrases[at - 1]?.kind === 'comma' ? at - 1 : at
  }
  return phrases.length
}

function ends(reading: Reading, at: number): boolean {
  const { tokens, phrases } = reading
  const phrase = phrases[at]
  const word = tokens[phrase?.from ?? -1]
  if (!phrase || ENDS.has(phrase.kind)) return true
  if (phrase.kind === 'comma') return !isIncluding(reading, at + 1) && !isInList(phrases, at + 1)
  if (phrase.kind === 'conjunction') return isDeed(phrases, at + 1)
  if (OPENS_CIRCUMSTANCE.has(word?.lower ?? '') || isTime(reading, at) || opensTime(reading, at))
    return true
  // *dismissed the plan by pointing out*
  if (is(word, 'by') && phrases[at + 1]?.form === 'gerund') return true
  if (phrase.kind === 'preposition') return isCircumstance(reading, at + 1, word?.lower)
  return phrase.kind === 'noun' && is(tokens[phrase.head], 'calendar')
}

const LONGEST_BRACKET = 8

function closing({ phrases }: Reading, open: number): number {
  const close = phrases
    .slice(open, open + LONGEST_BRACKET)
    .findIndex(({ kind }) => kind === 'close')
  return close === -1 ? -1 : open + close
}

/**
 * The last phrase of somebody's age, with the comma behind it where their place follows; -1 where there is none.
 *
 *     denies the death of Bilal Rafiq, 19, at the weir      praised Bilal Rafiq, 19, and left
 *                                    ^^^^^                                     ^^^^
 */
function endOfAge({ tokens, phrases }: Reading, at: number): number {
  const [comma, age, next] = phrases.slice(at, at + 3)
  if (comma?.kind !== 'comma' || !age || age.to > age.from + 1) return -1
  if (!AGE.test(tokens[age.from]?.text ?? '')) return -1
  if (next && next.kind !== 'comma' && next.kind !== 'stop') return -1
  return next?.kind === 'comma' && phrases[at + 3]?.kind === 'preposition' ? at + 2 : at + 1
}

const AGE = /^[1-9]\d?$|^1[01]\d$/u

const ENDS: ReadonlySet<string> = new Set(['stop', 'colon', 'open', 'dash'])

const OPENS_CIRCUMSTANCE: ReadonlySet<string> = new Set(CIRCUMSTANCES.split(' '))

/** *last* of *endorsed Falk last week* */
function opensTime({ tokens, phrases }: Reading, at: number): boolean {
  const next = phrases[at + 1]
  return phrases[at]?.kind === 'adverb' && next?.kind === 'noun' && is(tokens[next.head], 'time')
}

/** *on Monday*, *in an interview with*, *at a rally in* */
function isCircumstance({ tokens, phrases }: Reading, at: number, lead = ''): boolean {
  const phrase = phrases[at]
  if (phrase?.kind !== 'noun') return false
  const head = tokens[phrase.head]
  if (is(head, 'calendar')) return true
  return /^(?:at|in|on)$/.test(lead) && is(head, 'medium') && is(tokens[phrase.from], 'determiner')
}

function isDeed(phrases: readonly Phrase[], at: number): boolean {
  let next = at
  while (phrases[next]?.kind === 'adverb') next++
  return phrases[next]?.form === 'finite'
}

function isIncluding({ tokens, phrases }: Reading, at: number): boolean {
  return tokens[phrases[at]?.from ?? -1]?.lower === 'including'
}

const LONGEST_ITEM = 4

/** *boats, nets and ropes*: the comma parts what belongs together. */
function isInList(phrases: readonly Phrase[], from: number): boolean {
  for (let at = from; at < from + LONGEST_ITEM; at++) {
    const phrase = phrases[at]
    if (!phrase || phrase.kind === 'verb') return false
    if (phrase.kind === 'conjunction') return !isDeed(phrases, at + 1)
    if (phrase.kind === 'comma') return at > from
  }
  return false
}
