import type { Span } from '../../article/Span.ts'
import { openingAt, type DateLexicon } from './DateLexicon.ts'

/** Whether a stretch may name a day at all, so that most quotes needn’t be cut into words. */
export function mayHoldDay(text: string, { start, end }: Span, lexicon: DateLexicon): boolean {
  let inWord = false
  for (let at = start; at < end; at++) {
    const letter = isLetter(text.charCodeAt(at))
    if (letter && !inWord && opensDay(text, at, end, lexicon)) return true
    inWord = letter
  }
  return false
}

/** By its first letters, and then by all of them. */
function opensDay(text: string, at: number, end: number, { openings, tellsCapital }: DateLexicon) {
  if (isDigit(text.charCodeAt(at)) && HAS_NUMBER.test(text.slice(at, at + 3))) return true
  if (openings[openingAt(text, at)] === 0) return false
  let to = at + 1
  while (to < end && isLetter(text.charCodeAt(to))) to++
  if (tellsCapital.has(text.slice(at, to).toLowerCase())) return true
  // *segunda-feira*
  if (text[to] !== '-') return false
  while (++to < end && isLetter(text.charCodeAt(to)));
  return tellsCapital.has(text.slice(at, to).toLowerCase())
}

/** `201` of 2018, `7/1` of 7/13/2011 */
const HAS_NUMBER = /^\d(?:\d[\d/]|\/\d)/

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters and digits by their ranges, which is much faster than to ask for each. */
function isLetter(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code < 0x2000)
  )
}
