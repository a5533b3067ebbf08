import type { Span } from '../../../article/Span.ts'
import type { PageLanguage } from '../../tokens/pageWordsOf.ts'
import { type FoundCredit, isHouse, isShort, isTitled, LONGEST_LONE, trim } from './FoundCredit.ts'
import { isName } from '../../tokens/isName.ts'
import { FILED } from './findRunOn.ts'
import { lastSentenceEnd } from './lastSentenceEnd.ts'

/**
 *     [CNBC, Getty Images]
 *      ^^^^^^^^^^^^^^^^^^ brackets around the whole part
 */
export function findBracketed(words: string, language: PageLanguage): FoundCredit | null {
  const close = words.startsWith('[') ? ']' : words.startsWith('(') ? ')' : null
  if (close === null || !words.endsWith(close) || words.indexOf(close) !== words.length - 1)
    return null
  const inner = trim(words, { start: 1, end: words.length - 1 })
  if (isStageDirection(words.slice(inner.start, inner.end), language)) return null
  const names = withoutLabel(words, inner, language)
  return isShort(names) ? { start: 0, names, sure: names.start > inner.start } : null
}

/**
 *     Boats in the harbour. (Jon Ebbe/AP)      Boats in the harbour [File: Jon Ebbe/AP]
 *                            ^^^^^^^^^^^                                   ^^^^^^^^^^^
 *     Boats in the harbour. JON EBBE (EFE)
 *                           ^^^^^^^^^^^^^^
 */
export function findParenthesis(words: string, language: PageLanguage): FoundCredit | null {
  const close = words.length - (words.endsWith('.') ? 2 : 1)
  if (words[close] !== ')' && words[close] !== ']') return null
  const open = words.lastIndexOf(words[close] === ')' ? '(' : '[')
  const whole = trim(words, { start: open + 1, end: close })
  const names = withoutLabel(words, whole, language)
  if (open < 0 || names.end < names.start || !isShort(names)) return null
  const inner = words.slice(names.start, names.end)
  if (isStageDirection(inner, language)) return null
  const sure =
    names.start > whole.start ||
    language.creditBare.has(inner.toLowerCase()) ||
    (words.length <= LONGEST_LONE && isBehindStop(words, open) && isTitled(inner))
  if (!sure && !isNamed(inner)) return null
  const name = lastSentenceEnd(words.slice(0, open))
  return name > 0 && isHouse(inner) && isName(words.slice(name, open).trim())
    ? { start: name, names: { start: name, end: close + 1 }, sure: true }
    : { start: open, names, sure }
}

/** `(Laughs.)`, `[Applause]` */
function isStageDirection(inner: string, { stageDirections }: PageLanguage): boolean {
  return stageDirections.has(inner.replace(/[.!…]$/u, '').toLowerCase())
}

function isBehindStop(words: string, open: number): boolean {
  return /[.!?]\s{0,3}$/u.test(words.slice(Math.max(0, open - 4), open))
}

/** `Jon Ebbe/AP`, `File: Jon Ebbe`, `Jon Ebbe, AP` */
function isNamed(inner: string): boolean {
  if (/[/|]/u.test(inner) || /^\p{Lu}[\p{L}\s]{2,30}:\s\p{Lu}/u.test(inner)) return true
  return inner.split(',').some((name) => isHouse(name.replace(FILED, '').trim()))
}

/** `Photo: Jon Ebbe`, `Express Photo by Jon Ebbe` inside brackets */
function withoutLabel(words: string, span: Span, { creditHere }: PageLanguage): Span {
  const house = HOUSE.exec(words.slice(span.start, span.end))?.[0].length ?? 0
  const labelled = house > 0 && creditHere.test(words.slice(span.start + house, span.end))
  const from = labelled ? house : 0
  const label = creditHere.exec(words.slice(span.start + from, span.end))
  const start = span.start + (label ? from + label[0].length : 0)
  const more = label ? creditHere.exec(words.slice(start, span.end)) : null
  return { start: start + (more?.[0].length ?? 0), end: span.end }
}

/** Whose photographer it is, before the label. */
const HOUSE = /^(?:\p{Lu}[\p{L}.]{0,15}\s){1,2}(?=P(?:hoto|HOTO)(?!\/))/u
