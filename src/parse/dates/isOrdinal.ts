import { lowerAt } from '../tokens/lowerAt.ts'
import { groupOf } from '../tokens/tags.ts'
import { isAny, isOpen } from '../tokens/Token.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'

/**
 * Whether a weekday that is a number, too, is one here.
 *
 *     A segunda vítima      ficou na quinta posição      A greve começa na quinta, diz Ruiz
 *       ^^^^^^^                       ^^^^^^                               no number
 */
export function isOrdinal(sentence: DatedSentence, from: number, to: number): boolean {
  const { words, lexicon, entries } = sentence
  if (!isIn(lexicon, 'ordinalDays', lowerAt(words, to - 1))) return false
  // *na primeira … na segunda*
  if (entries.slice(0, from).some((entry) => entry?.slots.ordinal === 1)) return true
  return words[to - 1]?.capital === true || !isLed(sentence, from, to) || isBeforeNoun(sentence, to)
}

/** *na quinta*, *nesta quinta*, *de segunda a sexta* */
function isLed({ words, lexicon, entries }: DatedSentence, from: number, to: number): boolean {
  if (to - from > 1 || isIn(lexicon, 'dayLeads', lowerAt(words, from - 1))) return true
  return entries[from - 2]?.slots.weekday !== undefined
}

/** *na quinta posição*, *na segunda volta*; not *na segunda disse* */
function isBeforeNoun({ words }: DatedSentence, at: number): boolean {
  return isOpen(words[at]) && !isAny(words[at], BEHIND_DAY)
}

const BEHIND_DAY = groupOf('adverb', 'past')
