/** `“deny Parler services”` is the quote of the words `deny Parler services`. */
export function withoutMarks(words: string): string {
  const opened = OPENING.exec(words)?.[0].length ?? 0
  const closed = CLOSING.exec(words)?.[0].length ?? 0
  const end = words.length - closed
  return opened < end ? words.slice(opened, end).trim() : words
}

/** `“We`, `« Nous`, `» Wir` */
const OPENING = /^["“”„«»‘‹]/u

/** `out.”`, `loin »`, `aus.«` */
const CLOSING = /["“”«»’›]$/u

/**
 * Straight marks open and close alike, so they are a pair at the edges of words only.
 *
 *     He called it "a promise" twice      a pair
 *     Council buys 12" pipes and 8" valves      inches
 */
export const STRAIGHT_PAIR = /(?<=^|[\s([—–-])"(?=\S)[^"]+(?<=\S)"(?![\p{L}\p{N}])/gu
