import { lowerAt } from '../tokens/lowerAt.ts'
import { is } from '../tokens/Token.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'
import { endsAtComma, endsOn, FURTHEST } from './nearestVerb.ts'

/** Whether a clause without any other verb stands in the present, so that its day is to come. */
export function showsPresent(sentence: DatedSentence, from: number, to: number): boolean {
  return isNow(sentence, from, to) || holdsPresent(sentence, from)
}

/** *The vote is on Friday*, *Friday is a holiday* */
function isNow({ words, lexicon }: DatedSentence, from: number, to: number): boolean {
  const [lead, before] = [lowerAt(words, from - 1), lowerAt(words, from - 2)]
  if (isIn(lexicon, 'now', lead)) return true
  if (isIn(lexicon, 'now', before)) return isIn(lexicon, 'presentBefore', lead)
  return from === 0 && isIn(lexicon, 'now', lowerAt(words, to))
}

/**
 * A verb in the present that no list holds, by its ending and by what stands around it.
 *
 *     The council votes on Friday        after the talks on Friday
 *                 ^^^^^                            no verb
 */
function holdsPresent(sentence: DatedSentence, from: number): boolean {
  const { words, lexicon } = sentence
  for (let at = from - 1; at > 0 && from - at < FURTHEST; at--) {
    const word = words[at]
    if (!word || endsAtComma(word)) return false
    if (word.capital || !endsOn(word.lower, lexicon.endings.present)) continue
    if (isIn(lexicon, 'telling', word.lower)) return false
    if (isSubject(sentence, at - 1) && isObject(sentence, at + 1)) return true
  }
  return false
}

/** What may stand behind a verb: *Ruiz*, *on*, *the* */
function isObject({ words, lexicon }: DatedSentence, at: number): boolean {
  return words[at]?.capital === true || isIn(lexicon, 'presentBefore', lowerAt(words, at))
}

/** *Ruiz*, *she*, *the council*, *it often* */
function isSubject({ words, lexicon }: DatedSentence, last: number): boolean {
  const at = is(words[last], 'adverb') ? last - 1 : last
  const [before, word] = [words[at - 1], words[at]]
  if (word?.kind !== 'word') return false
  if (isIn(lexicon, 'presentAfter', word.lower)) return true
  if (word.capital) return !isIn(lexicon, 'preposed', word.lower) && !/[’']s?$/u.test(word.lower)
  return isIn(lexicon, 'preposed', before?.lower) && !isIn(lexicon, 'preposed', word.lower)
}
