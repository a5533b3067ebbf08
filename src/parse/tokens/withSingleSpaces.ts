/** The words with one plain blank wherever white space stands. */
export function withSingleSpaces(words: string): string {
  return UNEVEN.test(words) ? words.replace(/\s+/gu, ' ') : words
}

/** Two blanks, or any but a plain one; most words have none. */
const UNEVEN = /\s\s|[^\S ]/u
