import { lowerAt } from '../tokens/lowerAt.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { iso, makeDay } from './calendar.ts'
import type { DatedSentence } from './DatedSentence.ts'
import { isDigit, MARKED } from './numberEntry.ts'
import type { Known, Reading } from './Reading.ts'

/** The three numbers of a day in the order in which they are written, and where they end. */
type Numbers = { readonly parts: readonly [string, string, string]; readonly to: number }

/**
 * A day in numbers. With dots the day comes first; with slashes the page has to tell.
 *
 *     7/13/2011      11/13/19      2026-03-01      13.03.2026      19-Nov-2025
 */
export function readNumbers(sentence: DatedSentence, at: number, known: Known): Reading | null {
  const { words } = sentence
  if (!isDigit(lowerAt(words, at)) || isGrown(words, at - 1, at)) return null
  const numbers = bySlashes(words, at) ?? byMarks(words, at)
  if (!numbers || isGrown(words, numbers.to - 1, numbers.to)) return null
  const day = dayOf(sentence, numbers.parts, known, words[at]?.text ?? '')
  if (!day || Number.isNaN(day.getTime())) return null
  const stretch = [iso(day), iso(day)] as const
  return { from: at, to: numbers.to, stretch, relative: false, match: null }
}

/** A mark or number that touches makes it something else: `1/2/3/2011`, `$1-2-2011` */
function isGrown(words: Sentence, at: number, next: number): boolean {
  const [one, other] = [words[at], words[next]]
  const mark = one?.kind === 'stop' ? one : other
  return one !== undefined && one.end === other?.start && /^[-/+$#]$/.test(mark?.text ?? '')
}

function bySlashes(words: Sentence, at: number): Numbers | null {
  const [one, slash, two, other, three] = words.slice(at, at + 5)
  if (slash?.text !== '/' || other?.text !== '/' || !one || !two || !three) return null
  if (three.end - one.start !== one.text.length + two.text.length + three.text.length + 2)
    return null
  return { parts: [one.text, two.text, three.text], to: at + 5 }
}

function byMarks(words: Sentence, at: number): Numbers | null {
  const [, one, , two, three] = MARKED.exec(words[at]?.text ?? '') ?? []
  if (one === undefined || two === undefined || three === undefined) return null
  return { parts: [one, two, three], to: at + 1 }
}

function dayOf(
  { lexicon }: DatedSentence,
  [one, two, three]: Numbers['parts'],
  { dayFirst }: Known,
  written: string,
): Date | null {
  if (one.length === 4) return makeDay(Number(one), Number(two), Number(three))
  const year = yearOf(three, written)
  if (year === null || one.length > 2) return null
  const month = lexicon.entries.get(two.toLowerCase())?.slots.month
  if (month !== undefined) return makeDay(year, month, Number(one))
  const [a, b] = [Number(one), Number(two)]
  const first =
    written.includes('.') || a > 12 ? true : b > 12 ? false : a === b ? true : dayFirst()
  if (first === null) return null
  return first ? makeDay(year, b, a) : makeDay(year, a, b)
}

const OLDEST = 30

/** `2011`, and `19` between slashes or dots; a number like `12-34-56` is a telephone’s. */
function yearOf(year: string, written: string): number | null {
  if (/^(?:1[5-9]|20)\d\d$/.test(year)) return Number(year)
  if (year.length !== 2 || /^\d{1,2}-\d/.test(written)) return null
  return Number(year) + (Number(year) > OLDEST ? 1900 : 2000)
}
