import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb } from '../grammar/verbs.ts'
import { isAdverb } from '../tokens/wordKinds.ts'
import { CALENDAR, PREPOSITIONS } from '../languages/en/wordLists.ts'
import { isDash, isPause } from './isPause.ts'

/**
 * Where the thing ends that somebody speaks of: before the next pause, deed, day or occasion.
 *
 *     criticised the plan for the wall after the council met      opposed the wall and left
 *                                     ^                                            ^
 *     praised the builders in a speech on Monday
 *                          ^
 */
export function endOfThing(words: Sentence, from: number): number {
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at]
    if (!word || endsAll(words, at) || isDash(words, at)) return at
    if (isPause(words, at) && !isInList(words, at + 1)) return at
    if (CIRCUMSTANCES.has(word.lower) || opensTime(words, at)) return at
    if (word.capital && CALENDAR.has(word.lower))
      return PREPOSITIONS.has(words[at - 1]?.lower ?? '') ? at - 1 : at
    if (PLACES.has(word.lower) && opensOccasion(words, at + 1)) return at
    if (JOINING.has(word.lower) && opensDeed(words, at + 1)) return at
  }
  return words.length
}

/**
 * Where that ends which somebody is to do: before what the subject itself does.
 *
 *     promised to mend the wall by May, and left
 *                                     ^
 */
export function endOfDeed(words: Sentence, from: number): number {
  for (let at = from + 1; at < words.length; at++) {
    const joins = JOINING.has(words[at]?.lower ?? '')
    if (endsAll(words, at) || (joins && opensDeed(words, at + 1))) return at
    if (!isPause(words, at)) continue
    const next = JOINING.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
    if (opensDeed(words, next)) return at
  }
  return words.length
}

function endsAll(words: Sentence, at: number): boolean {
  return words[at]?.kind === 'stop' && ENDS.has(words[at].text)
}

const ENDS: ReadonlySet<string> = new Set([';', ':', '(', '.', '!', '?'])

const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'after although before despite during though unless until when while whereas'.split(' '),
)

/** *this week*, *last year* */
export function opensTime(words: Sentence, at: number): boolean {
  return TIMES.has(words[at]?.lower ?? '') && UNITS.has(words[at + 1]?.lower ?? '')
}

const TIMES: ReadonlySet<string> = new Set(['last', 'next', 'this'])
const UNITS: ReadonlySet<string> = new Set(
  'autumn evening fall month morning spring summer week weekend winter year'.split(' '),
)

const LONGEST_OCCASION = 6

/** *in an interview with*, *at a rally in* */
function opensOccasion(words: Sentence, from: number): boolean {
  if (!ARTICLES.has(words[from]?.lower ?? '')) return false
  return words.slice(from + 1, from + LONGEST_OCCASION).some(({ lower }) => OCCASIONS.has(lower))
}

const PLACES: ReadonlySet<string> = new Set(['at', 'in', 'on'])
const ARTICLES: ReadonlySet<string> = new Set('a an her his its the their'.split(' '))
const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'address appearance article briefing conference debate email essay event hearing interview ' +
    'letter meeting message post rally remarks report show speech statement tweet video'
  ).split(' '),
)

const JOINING: ReadonlySet<string> = new Set(['and', 'but'])

function opensDeed(words: Sentence, from: number): boolean {
  let at = from
  while (isAdverb(words[at])) at++
  return isVerb(words, at)
}

const LONGEST_ITEM = 6

/** *boats, nets and ropes*: the comma parts what belongs together. */
function isInList(words: Sentence, from: number): boolean {
  for (let at = from; at < from + LONGEST_ITEM; at++) {
    const word = words[at]
    if (!word || isVerb(words, at)) return false
    if (word.lower === 'and' || word.lower === 'or') return !isVerb(words, at + 1)
    if (isPause(words, at)) return true
  }
  return false
}
