import type { Sentence } from './splitSentences.ts'

/** The word at a place in lower case; empty beyond the ends, and for a quote. */
export function lowerAt(words: Sentence, at: number): string {
  return words[at]?.lower ?? ''
}
