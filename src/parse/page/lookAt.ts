import type { Span } from '../../article/Span.ts'

/** What a line holds, told by one look at each of its characters. */
export type Look = {
  readonly words: number
  /** Which of the marks below stand in it, as bits of a number. */
  readonly marks: number
}

export const DIGIT = 1
/** `“`, `"`, `«` */
export const QUOTE = 2
export const COLON = 4
/** `|`, `·`, `•`, `–`, `—`: what parts the pieces of a line of the head */
export const PARTED = 8
export const SLASH = 16
/** `@` */
export const AT = 32
/** `©` */
export const RIGHTS = 64
export const BAR = 128
/** A letter from a to z; other scripts are asked for where it is missing. */
export const LETTER = 256
const SPACE = 512

/** Codes below the first are looked up in a list, those from the second on in a map. */
const FIRST_LETTER = 0xc0
const FIRST_SIGN = 0x1680

const MARKS: readonly (readonly [string, number])[] = [
  ['0123456789', DIGIT],
  ['"“”„«»', QUOTE],
  [':', COLON],
  ['·•–—', PARTED],
  ['|', PARTED | BAR],
  ['/', SLASH],
  ['@', AT],
  ['©', RIGHTS],
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', LETTER],
  ['\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008', SPACE],
  ['\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff', SPACE],
]

const LOW: Uint16Array = new Uint16Array(FIRST_LETTER)
const HIGH: ReadonlyMap<number, number> = new Map(
  MARKS.flatMap(([signs, mark]) =>
    Array.from(signs, (sign) => [sign.charCodeAt(0), mark] as const),
  ),
)
for (const [code, mark] of HIGH) if (code < FIRST_LETTER) LOW[code] = (LOW[code] ?? 0) | mark

/** Recognisers ask for the marks they need before they look for anything longer. */
export function lookAt(text: string, { start, end }: Span): Look {
  let words = 0
  let marks = 0
  let before = SPACE
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    const mark = code < FIRST_LETTER ? (LOW[code] ?? 0) : markOf(code)
    if (mark !== SPACE && before === SPACE) words++
    marks |= mark
    before = mark
  }
  return { words, marks: marks & ~SPACE }
}

/** Letters of all scripts below the first of the rarer signs need no look-up. */
function markOf(code: number): number {
  return code < FIRST_SIGN ? 0 : (HIGH.get(code) ?? 0)
}
