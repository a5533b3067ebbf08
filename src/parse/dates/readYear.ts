import type { Word } from '../tokens/splitWords.ts'
import { years } from './calendar.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'
import { absolute, wordBefore, wordBehind, type Found, type Place } from './Place.ts'

/**
 * A year, a decade or a century stands for itself, also before a noun.
 *
 *     in 2018      the 2019 shareholder meeting      in the late 1990s      the 19th century
 *        ^^^^          ^^^^                                      ^^^^^          ^^^^^^^^^^^^
 */
export function readYear(place: Place): Found | null {
  const { year } = place.match.slots
  return year === undefined || isAmount(place) ? null : absolute(years(year, year))
}

const THIS_CENTURY = 30

/** *the 1990s*, *les années 90* */
export function readDecade({ match: { slots } }: Place): Found | null {
  const { decade = slots.year, short = 0 } = slots
  const first = decade ?? short + (short > THIS_CENTURY ? 1900 : 2000)
  return first % 10 === 0 ? absolute(years(first, first + 9)) : null
}

export function readCentury({ match: { slots } }: Place): Found | null {
  const number = slots.nth ?? slots.date ?? 0
  if (number < 10 || number > 21) return null
  return absolute(years(100 * (number - 1) + 1, 100 * number))
}

/** *2000 people*, *1900 %*, *No. 1984*, *Suite 2000*, *1-1984*, *1984/85*, *1999 2000* */
function isAmount(place: Place): boolean {
  const { sentence, match } = place
  const { words, lexicon } = sentence
  const [before, year, after] = [wordBefore(place), words[match.from], wordBehind(place)]
  if (before && before.end === year?.start && MARKS.has(before.text)) return true
  if (after && after.start === year?.end && MARKS.has(after.text)) return true
  if (after?.text === '%' || isIn(lexicon, 'counted', after?.lower)) return true
  if (isIn(lexicon, 'numbered', before?.lower) || NUMBER.test(before?.lower ?? '')) return true
  if (isIn(lexicon, 'yearLeads', before?.lower)) return false
  return NUMBER.test(after?.lower ?? '') || isNumbered(sentence, match.from, before)
}

const NUMBER = /^\d[\d.,]*$/

const MARKS: ReadonlySet<string> = new Set('# $ % / - + £ € ×'.split(' '))

/** *Falk’s 2018 election* */
function isOwner({ lower }: Word): boolean {
  return /[’']s?$/u.test(lower)
}

/** *Suite 2000*, *Expo 2000*; not *In 2000*, *The 2000 vote*, *October 2000* */
function isNumbered(
  { entries, lexicon }: DatedSentence,
  at: number,
  before: Word | undefined,
): boolean {
  if (!lexicon.words.numberedNames || before?.capital !== true) return false
  if (isIn(lexicon, 'preposed', before.lower) || isIn(lexicon, 'articles', before.lower))
    return false
  return !entries[at - 1]?.tells && !isOwner(before) && !isIn(lexicon, 'monthLeads', before.lower)
}
