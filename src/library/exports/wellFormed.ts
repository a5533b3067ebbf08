/** Text as a file can hold it: half of a character, which UTF-8 has no bytes for, becomes `�`. */
export function wellFormed(text: string): string {
  return text.replace(HALF, '\ufffd')
}

/** One half of a surrogate pair without the other. */
const HALF = /\p{Surrogate}/gu

/** Words cut by their length may begin or end with half a character: it is left out. */
export function wholeCharacters(text: string): string {
  return wellFormed(text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, ''))
}
