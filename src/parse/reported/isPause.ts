import type { Sentence } from '../tokens/splitSentences.ts'
import { isComma } from '../tokens/wordKinds.ts'

/** A comma or dash between words; the comma in `$100,000` is none. */
export function isPause(words: Sentence, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return isComma(word) && (word?.text !== ',' || !next || next.start > word.end)
}

/** `wall — built in 1960 —`, `wall - built in 1960 -` */
export function isDash(words: Sentence, at: number): boolean {
  const word = words[at]
  if (word?.kind !== 'stop') return false
  const apart = word.start > (words[at - 1]?.end ?? 0)
  return word.text === '—' || word.text === '–' || (word.text === '-' && apart)
}
