import type { Attribution } from './Attribution.ts'
import { findPhraseAfter } from '../grammar/nounPhrase.ts'
import { spanOf } from '../tokens/phraseWords.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

const LONGEST_SENTENCE = 90

/**
 * Who is named near a quote as the one it goes by.
 *
 *     According to Ana Ruiz, the wall is “past mending.”
 *     ^^^^^^^^^^^^ ^^^^^^^^
 */
export function findAccordingTo(words: Sentence, quoteAt: number): Attribution | null {
  const last = Math.min(words.length - 2, quoteAt + LONGEST_SENTENCE)
  for (let at = Math.max(0, quoteAt - LONGEST_SENTENCE); at < last; at++) {
    const found = atAccording(words, at, false)
    if (found) return found
  }
  return null
}

/**
 * *According to* or *in the words of* at a place, with whom the words behind it name. `wide`: over
 * any preposition (`findPhraseAfter`).
 */
export function atAccording(words: Sentence, at: number, wide: boolean): Attribution | null {
  const size = sizeOfAccording(words, at)
  const phrase = size > 0 ? findPhraseAfter(words, at + size, wide) : null
  const found = { sentence: words, cueAt: at, who: null, near: true, sure: true }
  return phrase && { ...found, cue: spanOf(words, at, at + size), phrase, why: 'accordingTo' }
}

/** How many words *according to* and *in the words of* have, if they stand at a place. */
function sizeOfAccording(words: Sentence, at: number): number {
  if (words[at]?.lower === 'according' && words[at + 1]?.lower === 'to') return 2
  const quoted = words[at]?.lower === 'in' && words[at + 2]?.lower === 'words'
  return quoted && words[at + 1]?.lower === 'the' && words[at + 3]?.lower === 'of' ? 4 : 0
}
