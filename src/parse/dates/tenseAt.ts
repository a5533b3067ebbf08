import { lowerAt } from '../tokens/lowerAt.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'
import { nearestVerb, type Tense, type Verb } from './nearestVerb.ts'
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
  if (isIn(lexicon, 'lead behind', lead)) return 'past'
  const verb = nearestVerb(sentence, from, to)
  if (isIn(lexicon, 'lead until', lead)) return isOver(sentence, verb) ? 'past' : 'ahead'
  if (verb) return verb.tense
  return showsPresent(sentence, from, to) ? 'present' : null
}

/** *It rained until Friday*; but *It was postponed until Friday* */
function isOver({ words, lexicon }: DatedSentence, verb: Verb | null): boolean {
  return verb?.tense === 'past' && !isIn(lexicon, 'putOff', lowerAt(words, verb.at))
}

/** *for Friday’s match*, *ab Montag* */
export function opensAhead(sentence: DatedSentence, from: number): boolean {
  const { words, lexicon } = sentence
  return isIn(lexicon, 'lead ahead', lowerAt(words, leadOf(sentence, from)))
}

/** The place of the word before a phrase and its article: *until* in *until the 3rd of May*. */
export function leadOf({ words, lexicon }: DatedSentence, from: number): number {
  let at = from - 1
  while (isIn(lexicon, 'articles', lowerAt(words, at))) at--
  return at
}
