import { isAgency } from '../../languages/outlets.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { isName } from '../../tokens/isName.ts'
import {
  BETWEEN_NAMES,
  type FoundCredit,
  isHouse,
  isShort,
  isTitled,
  SHORTEST_CAPTION,
} from './FoundCredit.ts'
import { lastSentenceEnd } from './lastSentenceEnd.ts'

/**
 *     Ana Ruiz at the harbour wall. Jon Ebbe | Tern News
 *                                   ^^^^^^^^^^^^^^^^^^^^
 *
 * `Fact check | Coast` says what kind of text it heads.
 */
export function findBarred(words: string, { label }: PageLanguage): FoundCredit | null {
  if (label.test(words)) return null
  const bar = words.lastIndexOf('|')
  const start = lastSentenceEnd(words.slice(0, bar))
  const names = { start, end: words.length }
  const left = words.slice(start, bar).trim()
  if (!isShort(names) || /[.!?]$/u.test(words)) return null
  if (left === '') return findBehindBar(words, bar)
  if (words.indexOf('|') === bar && isSigned(words.slice(bar + 1))) {
    return { start: bar, names: { start: bar + 1, end: words.length }, sure: true }
  }
  return left.split(BAR).every(isWho) ? { start, names, sure: true } : null
}

const BAR = /\s{0,3}\|\s{0,3}/u

/** Not `Home` in `Home | News | Coast`. */
function isWho(piece: string): boolean {
  return isName(piece) || isHouse(piece)
}

/**
 *     Ana Ruiz at the harbour wall. | Jon Ebbe/Tern News
 *                                     ^^^^^^^^^^^^^^^^^^
 */
function findBehindBar(words: string, bar: number): FoundCredit | null {
  const names = { start: bar + 1, end: words.length }
  const pieces = words
    .slice(names.start)
    .trim()
    .split(/\s{0,3}\/\s{0,3}/u)
  return pieces.every(isTitled) ? { start: bar, names, sure: true } : null
}

/** `Jon Ebbe/Tern News`: whose name opens it, and for whom */
function isSigned(words: string): boolean {
  const [name = '', ...houses] = words.trim().split(BETWEEN_NAMES)
  return isName(name) && houses.length > 0 && houses.every((one) => isTitled(one) || isAgency(one))
}

/**
 *     The council's meeting in the old harbour hall / Jon Ebbe
 *                                                     ^^^^^^^^
 */
export function findSlashed(words: string): FoundCredit | null {
  const slash = words.lastIndexOf(' / ')
  if (slash < SHORTEST_CAPTION || words.slice(0, slash).includes(' / ')) return null
  const tail = words.slice(slash + 3)
  if (isName(words.slice(lastSentenceEnd(words), slash).trim())) return null
  if (!isWho(tail)) return null
  return { start: slash, names: { start: slash + 3, end: words.length }, sure: true }
}
