import type { Sentence } from '../tokens/splitSentences.ts'
import { isCapital, isPossessive } from '../tokens/wordKinds.ts'
import { CALENDAR, GROUP_NOUNS, ORGANISATION_WORDS } from '../languages/en/wordLists.ts'

const JOINERS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'and',
  '&',
  'the',
  'on',
  'in',
  'at',
  'to',
])

/**
 * A small word between capitals joins them to an organisation's name, not to a person's.
 *
 *     Amazon Employees for Climate Justice     Bo Lind of Brack & Sons
 *                      ^^^ joins                      ^^ ends the name
 */
export function joinsName(words: Sentence, at: number, from: number): boolean {
  const word = words[at]
  if (!word || !JOINERS.has(word.lower) || at <= from) return false
  const before = words[at - 1]
  const next = words[at + 1]?.lower === 'the' ? words[at + 2] : words[at + 1]
  if (
    !isCapital(before) ||
    !isCapital(next) ||
    isPossessive(before) ||
    CALENDAR.has(next?.lower ?? '')
  )
    return false
  if (word.lower === '&') return true
  for (
    let left = at - 1;
    left >= from && (isCapital(words[left]) || JOINERS.has(words[left]?.lower ?? ''));
    left--
  ) {
    if (ORGANISATION_WORDS.has(words[left]?.lower ?? ''))
      return word.lower !== 'and' || left === at - 1
  }
  return false
}

/**
 * An owner may be part of a name.
 *
 *     the Tern Workers’ Union       Sandport Children’s Hospital
 *              ^^^^^^^^                     ^^^^^^^^^^
 */
export function isOwnedName(words: Sentence, at: number): boolean {
  const owner = (words[at]?.lower ?? '').replace(/[’']s?$/u, '')
  const next = words[at + 1]
  const isMany = GROUP_NOUNS.has(owner) || MANY.has(owner)
  return (
    isMany && isCapital(words[at]) && isCapital(next) && ORGANISATION_WORDS.has(next?.lower ?? '')
  )
}

const MANY: ReadonlySet<string> = new Set(
  'children firefighters men mothers people women'.split(' '),
)
