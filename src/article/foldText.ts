/** A text as it is compared, and where each of its characters stands in the text itself. */
export type FoldedText = {
  readonly words: string
  /** The offset of each character, and the text's end after the last. */
  readonly at: Int32Array
}

/** The text that was folded last: fifty marks of a story ask for the same one. */
let latest: { readonly text: string; readonly folded: FoldedText } | undefined

/**
 * A text without what changes when it is copied: white space is one space, quotation marks and
 * dashes are straight, capitals are small.
 *
 *     “We  will rebuild”   reads   "we will rebuild"
 */
export function foldText(text: string): FoldedText {
  if (latest?.text !== text) latest = { text, folded: fold(text) }
  return latest.folded
}

/** The same for a few words, which nobody asks for again. */
export function foldWords(words: string): string {
  return fold(words).words
}

function fold(text: string): FoldedText {
  const codes = new Uint16Array(text.length)
  const at = new Int32Array(text.length + 1)
  let length = 0
  for (let place = 0; place < text.length; place++) {
    const code = plainCode(text.charCodeAt(place))
    const nothing = code === 0 || (code === SPACE && codes[length - 1] === SPACE)
    if (nothing) continue
    codes[length] = code
    at[length] = place
    length += 1
  }
  at[length] = text.length
  return { words: textOf(codes.subarray(0, length)), at }
}

const [SPACE, BACKTICK, LARGE_A, LARGE_Z, ASCII] = [32, 96, 65, 90, 127]

function plainCode(code: number): number {
  if (code > SPACE && code < ASCII && code !== BACKTICK)
    return code >= LARGE_A && code <= LARGE_Z ? code + SPACE : code
  const plain = PLAIN.get(code)
  if (plain !== undefined) return plain
  // A capital that has no small letter of the same length stays: `İ`.
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
}

function textOf(codes: Uint16Array): string {
  const parts: string[] = []
  for (let from = 0; from < codes.length; from += PART) {
    parts.push(String.fromCharCode(...codes.subarray(from, from + PART)))
  }
  return parts.join('')
}

/** So many arguments a function may be called with anywhere. */
const PART = 8192

/** By their codes; 0 is nothing. */
const PLAIN: ReadonlyMap<number, number> = new Map([
  ...signsOf(' \t\n\v\f\r\u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000', ' '),
  ...signsOf('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A', ' '),
  ...signsOf('‘’‚‛′‹›`´', "'"),
  ...signsOf('“”„‟″«»', '"'),
  ...signsOf('‐‑‒–—―−', '-'),
  // Soft hyphens and what has no width.
  ...signsOf('\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''),
])

function signsOf(signs: string, plain: string): readonly (readonly [number, number])[] {
  const code = plain === '' ? 0 : plain.charCodeAt(0)
  return Array.from(signs, (sign) => [sign.charCodeAt(0), code] as const)
}
