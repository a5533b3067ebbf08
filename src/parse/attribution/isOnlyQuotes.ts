import type { Token } from '../tokens/Token.ts'

/** A long run of quotes is a list of words; the cap also keeps any text linear. */
const MOST_QUOTES = 20

/** Whether a block holds nothing but stretches in marks. */
export function isOnlyQuotes(sentences: readonly (readonly Token[])[]): boolean {
  return (
    sentences.length <= MOST_QUOTES &&
    sentences.every(
      (sentence) => sentence.length <= MOST_QUOTES && sentence.every(({ kind }) => kind !== 'word'),
    )
  )
}
