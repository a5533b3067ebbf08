import { lowerAt } from '../tokens/lowerAt.ts'
import { groupOf } from '../tokens/tags.ts'
import { isAny, isWord } from '../tokens/Token.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'

/** Whether a clause says that it is on a day, which is then to come: *The vote is on Friday*, *Friday is a holiday* */
export function showsPresent({ words, lexicon }: DatedSentence, from: number, to: number): boolean {
  const isNow = (at: number) => isIn(lexicon, 'now', lowerAt(words, at))
  if (from === 0) return isNow(to)
  if (isNow(from - 1)) return true
  // not *Er ist am Freitag gestorben*
  const goesOn = lexicon.words.tense.verbLast && isWord(words[to])
  return isAny(words[from - 1], BEFORE_DAY) && isNow(from - 2) && !goesOn
}

const BEFORE_DAY = groupOf('article', 'preposition')
