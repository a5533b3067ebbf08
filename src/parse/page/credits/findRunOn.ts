import { isAgency } from '../../languages/outlets.ts'
import { isName } from '../../tokens/isName.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import {
  BETWEEN_NAMES,
  type FoundCredit,
  isHouse,
  isShort,
  isTitled,
  LONGEST_LONE,
  SHORTEST_CAPTION,
} from './FoundCredit.ts'
import { lastSentenceEnd } from './lastSentenceEnd.ts'
import { isKnown } from './splitCredits.ts'

/**
 *     Parler CEO John Matze. EpochTimes
 *                            ^^^^^^^^^^ a name without a full stop, run on behind a sentence
 */
export function findRunOn(words: string, language: PageLanguage): FoundCredit | null {
  if ('.!?:;,”"'.includes(words.slice(-1))) return null
  const stop = lastSentenceEnd(words)
  const start = stop + (LEAD.exec(words.slice(stop))?.[0].length ?? 0)
  const names = { start, end: words.length }
  if (!isShort(names)) return null
  const tail = words.slice(start).trim()
  if (stop > 0 && language.creditBare.has(tail.toLowerCase()))
    return { start: stop, names, sure: true }
  if (isSignature(words.slice(stop), tail) || isSigns(tail)) return null
  if (language.tails.has(tail.toLowerCase())) return null
  const bare = tail.replace(FILED, '')
  const pieces = bare
    .replaceAll(/[«»„“”"]/gu, '')
    .split(BETWEEN_NAMES)
    .map((piece) => piece.trim())
  const found = stop === 0 ? isCredit(words, bare, pieces) : isTail(words, bare, pieces)
  const sure = stop === 0 || bare !== tail || !pieces.every(isKnown)
  return found ? { start: stop, names, sure: sure || pieces.some(isHouse) } : null
}

/** `— Jon Ebbe/AP`, and `CreditJon Ebbe/AP`, where the layout lost the blank */
const LEAD = /^(?:[—–-]\s|(?:Photo)?Credit(?=\p{Lu}\p{Ll}))/u

/** `— Ines Falk` behind a saying, `— Tern’s Jon Ebbe` behind a report: whose words these are */
function isSignature(end: string, tail: string): boolean {
  return /^\p{Lu}\S{0,30}[’']s\s\p{Lu}/u.test(tail) || (/^[—–-]\s/u.test(end) && isName(tail))
}

/** `PTI SKL RT`: the signs of a wire and its desks, which close a report; `PA WIRE` is a picture’s */
function isSigns(tail: string): boolean {
  const signs = tail.split(' ')
  return SIGNS.test(tail) && (signs.length > 2 || !signs.some(isAgency))
}

const SIGNS = /^\p{Lu}{2,5}(?:\s\p{Lu}{2,5})+$/u

/** Alone on its line: who it is for has to show. */
function isCredit(words: string, bare: string, pieces: readonly string[]): boolean {
  const wired = pieces.some(isAgency)
  if (wired && pieces.every(isKnown)) return true
  if (pieces.length < 2 || words.length > LONGEST_SIGNED) return false
  if (wired && bare.includes('/') && pieces.every((one) => isTitled(one) || HANDLE.test(one)))
    return true
  if (bare.includes('/')) return pieces.every(isTitled) && pieces.slice(0, -1).every(isName)
  return !bare.includes(',') && isName(pieces[0] ?? '') && pieces.slice(1).every(isHouse)
}

/** Behind the caption’s full stop. */
function isTail(words: string, bare: string, pieces: readonly string[]): boolean {
  if (pieces.every(isKnown)) return true
  const lone = words.length <= LONGEST_LONE && pieces.every((one) => isTitled(one))
  return lone && (pieces.length > 1 || !/\s/u.test(bare))
}

/** `nikky99` */
const HANDLE = /^[a-z][\w.-]{2,30}$/

/** `Jon Ebbe/Sandport Public Radio` alone on its line */
const LONGEST_SIGNED = 70

/** `Reuters file`, `AP Photo, File`, `Chronicle File Photo` */
export const FILED =
  /[\s,/]{1,3}(?:file photo|file pic|file|files|archives?|archiv|handout|pool|photos?|pics?|pictures?|images?|illustration|graphic)$/iu

/**
 *     The old crane of Sandport via BoatLog
 *                                   ^^^^^^^
 */
export function findVia(words: string): FoundCredit | null {
  if (words.length > LONGEST_LONE || !words.includes(' via ') || /[.!?:;,]$/u.test(words))
    return null
  const at = words.lastIndexOf(' via ')
  if (at < SHORTEST_CAPTION || lastSentenceEnd(words) > 0) return null
  const names = { start: at + 5, end: words.length }
  return isTitled(words.slice(names.start)) ? { start: at, names, sure: true } : null
}
