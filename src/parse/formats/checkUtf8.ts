/** How a file’s bytes keep to UTF-8. */
export type Utf8Check = {
  /** Letters of two bytes and more that are whole. */
  readonly whole: number
  /** Bytes that belong to no letter. */
  readonly broken: number
  /** Where the first of them is; -1 where there is none. */
  readonly first: number
}

/**
 * Goes through the bytes letter by letter.
 *
 *     C3 A9  20  E9  20
 *     ^^^^^      ^^ broken: it leads a letter of three bytes, and none follow
 */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  let [whole, broken, first, at] = [0, 0, -1, 0]
  while (at < bytes.length) {
    const length = lengthAt(bytes, at)
    if (length > 1) whole++
    if (length === 0) {
      broken++
      if (first < 0) first = at
    }
    at += Math.max(1, length)
  }
  return { whole, broken, first }
}

/** How many bytes the letter has that begins here; 0 for none. */
function lengthAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  if (lead < 0xc2 || lead > 0xf4) return 0
  for (let behind = 1; behind < length; behind++)
    if (((bytes[at + behind] ?? 0) & 0xc0) !== 0x80) return 0
  return isLetter(lead, bytes[at + 1] ?? 0) ? length : 0
}

/** Not longer than need be, no half of a pair, and within Unicode. */
function isLetter(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xed) return second < 0xa0
  if (lead === 0xf0) return second >= 0x90
  return lead !== 0xf4 || second < 0x90
}

/** The line that a byte stands on, counted from 1. */
export function lineOfByte(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let before = 0; before < at; before++)
    if (bytes[before] === 0x0a || (bytes[before] === 0x0d && bytes[before + 1] !== 0x0a)) line++
  return line
}
