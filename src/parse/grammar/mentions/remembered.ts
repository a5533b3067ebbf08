import { onList } from '../../tokens/onList.ts'
import type { Phrase } from '../Phrase.ts'
import type { Reading } from '../readSentence.ts'
import type { Mention } from './Mention.ts'

/** Reads the noun phrase at a place of a sentence. */
export type ReadMention = (text: string, reading: Reading, at: number) => Mention | null

/** Rules and names ask for the same phrases again and again. */
export function remembered(read: ReadMention): ReadMention {
  const known = onList<readonly Phrase[], (Mention | null)[]>(() => [])
  return (text, reading, at) => {
    const mentions = known(reading.phrases)
    const before = mentions[at]
    return before === undefined ? (mentions[at] = read(text, reading, at)) : before
  }
}
