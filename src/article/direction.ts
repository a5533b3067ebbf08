/** Which way a text runs, as HTML has it. */
export type Direction = 'ltr' | 'rtl'

/** Enough of a text to tell by, in UTF-16 units: names from elsewhere don’t outweigh it. */
const ENOUGH = 2000

/**
 * Which way a text is written, by its letters: its language may be unknown, and may be named wrongly.
 *
 *     أعلنت بلدية مرسى النور      The port of مرسى النور reopened
 *     rtl                         ltr: most of its letters run from left to right
 */
export function directionOf(text: string): Direction {
  const enough = text.slice(0, ENOUGH)
  // Most texts have none of these, and their letters need no counting.
  if (!RIGHT_TO_LEFT.test(enough)) return 'ltr'
  const letters = enough.match(LETTER) ?? []
  const leftward = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length
  return leftward > letters.length / 2 ? 'rtl' : 'ltr'
}

const LETTER = /\p{L}/gu
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
