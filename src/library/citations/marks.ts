/** Words on one line, with single spaces. */
export function oneLine(words: string): string {
  return words.trim().replace(/\s+/gu, ' ')
}

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
