import { lowerAt } from '../tokens/lowerAt.ts'
import { is } from '../tokens/Token.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'
import { endsOn } from './isPresent.ts'
import { beforeAdverbs, isOwned, nearestVerb, type Tense, type Verb } from './nearestVerb.ts'
import { showsPresent } from './showsPresent.ts'

/**
 * Whether a day lies behind or ahead, by what stands right before it and by the nearest verb.
 *
 *     The crews will return on Friday        They returned, the board said on Friday
 *               ^^^^                                                  ^^^^
 *     It rained since Friday                 The road is shut until Friday
 *               ^^^^^                                         ^^^^^
 */
export function tenseAt(sentence: DatedSentence, from: number, to = from + 1): Tense {
  const { words, lexicon } = sentence
  const lead = lowerAt(words, leadOf(sentence, from))
  const verb = nearestVerb(sentence, from, to)
  // *Cortarán la calle desde el viernes*
  if (isIn(lexicon, 'lead behind', lead))
    return verb && isFuture(sentence, verb.at) ? 'ahead' : 'past'
  if (isIn(lexicon, 'lead until', lead)) return isOver(sentence, verb) ? 'past' : 'ahead'
  if (!verb) return showsPresent(sentence, from, to) ? 'present' : null
  if (isOfHappened(sentence, from, to) && !isCertain(sentence, verb)) return 'past'
  if (verb.tense === 'past' && isOwned(sentence, from, to) && isIn(lexicon, 'lead before', lead))
    return 'nearer'
  return isLost(sentence, verb.at) ? tenseOfLost(sentence, verb, from, to) : verb.tense
}

/** *the crash on Friday*, *Friday’s crash*, *el choque del domingo* */
export function isOfHappened(sentence: DatedSentence, from: number, to: number): boolean {
  const { words, lexicon } = sentence
  const lead = is(words[from - 1], 'preposition') ? from - 2 : from - 1
  const noun = lowerAt(words, lead)
  if (isIn(lexicon, 'happened', noun)) return true
  return isOwned(sentence, from, to) && isIn(lexicon, 'happened', lowerAt(words, to))
}

/** *will discuss*, *débattront*; not *could be jailed over* */
function isCertain(sentence: DatedSentence, { at, tense }: Verb): boolean {
  const told = isIn(sentence.lexicon, 'certain', lowerAt(sentence.words, at))
  return tense === 'ahead' && (told || isFuture(sentence, at))
}

/**
 * What was called off was to come where the verb comes first, or is in the perfect; or nobody can tell.
 *
 *     They postponed Sunday’s match      have cancelled all trains on Sunday      Sunday’s match was postponed
 *                    ^^^^^^^^ ahead                                ^^^^^^ ahead     ^^^^^^^^ open
 */
function tenseOfLost(sentence: DatedSentence, verb: Verb, from: number, to: number): Tense {
  const owned = isOwned(sentence, from, to)
  if (verb.at > from) return owned ? 'open' : verb.tense
  const { words, lexicon } = sentence
  const why = words
    .slice(verb.at, from)
    .some(({ lower }) => isIn(lexicon, 'lead after', lower) || isIn(lexicon, 'lead behind', lower))
  return !why && (owned || isPerfect(sentence, verb.at)) ? 'ahead' : verb.tense
}

/** *postponed*, *was postponed* */
function isLost({ words, lexicon }: DatedSentence, at: number): boolean {
  return words.slice(at, at + LONGEST_VERB).some(({ lower }, place) => {
    const pair = `${lower}|${lowerAt(words, at + place + 1)}`
    return isIn(lexicon, 'callsOff', lower) || isIn(lexicon, 'callsOff', pair)
  })
}

/** `a été annulé` */
const LONGEST_VERB = 3

/** *It rained until Friday*; but *It was postponed until Friday* */
function isOver({ words, lexicon }: DatedSentence, verb: Verb | null): boolean {
  return verb?.tense === 'past' && !isIn(lexicon, 'putOff', lowerAt(words, verb.at))
}

/** *has cancelled*, *have now postponed*; not *had cancelled* */
function isPerfect(sentence: DatedSentence, at: number): boolean {
  return isIn(sentence.lexicon, 'perfect', lowerAt(sentence.words, beforeAdverbs(sentence, at)))
}

/** *cortarán*, *abrirá*; not *será la primera vez desde mayo* */
function isFuture({ words, lexicon }: DatedSentence, at: number): boolean {
  return endsOn(lowerAt(words, at), lexicon.endings.ahead) && !is(words[at], 'be')
}

/** *for Friday’s match*, *ahead of the Friday vote*, *ab Montag* */
export function opensAhead(sentence: DatedSentence, from: number): boolean {
  const { words, lexicon } = sentence
  if (isOfHappened(sentence, from, from + 1)) return false
  const lead = leadOf(sentence, from)
  const word = lowerAt(words, lead)
  return [word, `${lowerAt(words, lead - 1)}|${word}`].some((one) =>
    isIn(lexicon, 'lead ahead', one),
  )
}

/** The place of the word before a phrase and its article, edge or adverb: *until* in *until the 3rd of May*, *bis* in *bis mindestens Ende Mai*. */
export function leadOf({ words, lexicon, entries }: DatedSentence, from: number): number {
  let at = from - 1
  while (
    isIn(lexicon, 'articles', lowerAt(words, at)) ||
    entries[at]?.slots.edge !== undefined ||
    isIn(lexicon, 'adverbs', lowerAt(words, at))
  )
    at--
  return at
}
