/** What a character is to those who look for words. */
const LETTER = 1
/** Stands within a word or ends it: `’`, `.`, `-`, an accent of its own */
const INNER = 2
const BLANK = 3
const MARK = 4

/** By the code of a character, as far as it has been met; most texts need a hundred of them. */
const KNOWN = new Uint8Array(0x10000)

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = KNOWN[code]
  if (known) return known
  return (KNOWN[code] = kindOf(text.charAt(at)))
}

function kindOf(letter: string): number {
  if (IS_LETTER.test(letter)) return LETTER
  if (IS_INNER.test(letter)) return INNER
  return IS_BLANK.test(letter) ? BLANK : MARK
}

const IS_LETTER = /[\p{L}\p{N}]/u
const IS_INNER = /[\p{M}'’.&@_-]/u
const IS_BLANK = /\s/u

/** Whether white space stands at the place. */
export function isBlank(text: string, at: number): boolean {
  return kindAt(text, at) === BLANK
}

/**
 * Where the word or the mark ends that begins at a place. Letters and digits go on over what stands
 * within words; a sign before them is theirs, and so is the comma of a thousand.
 *
 *     harbour   O’Neil   U.S.   LGBTQ+   @tern   $70,000   &   ,
 */
export function endOfWord(text: string, start: number, end: number): number {
  let at = start + letterSize(text, start, end)
  if (at === start) {
    const signed = SIGNS.includes(text.charAt(start)) ? letterSize(text, start + 1, end) : 0
    if (signed === 0) return start + unitsAt(text, start, end)
    at = start + 1 + signed
  }
  while (at < end) {
    const kind = kindAt(text, at)
    if (kind === LETTER || kind === INNER) at++
    else if (kind === BLANK) break
    else if (isPlusAtEnd(text, at, end)) return at + 1
    else {
      const size = innerSize(text, at, end) || (isWithinNumber(text, at, end) ? 1 : 0)
      if (size === 0) break
      at += size
    }
  }
  return at
}

const SIGNS = '@#$€£'

/** `LGBTQ+`; not `2+2` */
function isPlusAtEnd(text: string, at: number, end: number): boolean {
  return text.charAt(at) === '+' && (at + 1 >= end || kindAt(text, at + 1) !== LETTER)
}

/** How many units the letter at a place takes; 0 where there is none. */
function letterSize(text: string, at: number, end: number): number {
  if (at >= end) return 0
  return kindAt(text, at) === LETTER ? 1 : rareSize(text, at, end, IS_LETTER)
}

/** `𝐀` is a letter of two units, and so are some accents. */
function innerSize(text: string, at: number, end: number): number {
  return rareSize(text, at, end, IS_INNER) || rareSize(text, at, end, IS_LETTER)
}

function rareSize(text: string, at: number, end: number, kind: RegExp): number {
  return unitsAt(text, at, end) === 2 && kind.test(text.slice(at, at + 2)) ? 2 : 0
}

/** Two for a character that is written with two units. */
function unitsAt(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff || at + 1 >= end) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

/** `70,000`, `2:41` */
function isWithinNumber(text: string, at: number, end: number): boolean {
  return isThousand(text, at, end) || isTime(text, at, end)
}

function isTime(text: string, at: number, end: number): boolean {
  return (
    text.charAt(at) === ':' &&
    at + 2 < end &&
    at > 0 &&
    isDigit(text, at - 1) &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2)
  )
}

/** `70,000` */
function isThousand(text: string, at: number, end: number): boolean {
  return (
    text.charAt(at) === ',' &&
    at + 3 < end &&
    isDigit(text, at + 1) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3)
  )
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}
