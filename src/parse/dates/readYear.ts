import { years } from './calendar.ts'
import { isIn } from './DatedSentence.ts'
import {
  absolute,
  lowerBefore,
  lowerBehind,
  wordBefore,
  wordBehind,
  type Found,
  type Place,
} from './Place.ts'

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
  const { lexicon } = place.sentence
  const [before, after] = [lowerBefore(place), lowerBehind(place)]
  if (isTouched(place) || after === '%' || isIn(lexicon, 'counted', after)) return true
  if (isIn(lexicon, 'numbered', before) || NUMBER.test(before)) return true
  if (isIn(lexicon, 'yearLeads', before)) return false
  return NUMBER.test(after) || isNumbered(place)
}

/** *1-1984*, *1984/85*, *$1984*: a mark stands right beside it. */
function isTouched(place: Place): boolean {
  const { words } = place.sentence
  const [before, after] = [wordBefore(place), wordBehind(place)]
  const [first, last] = [words[place.match.from], words[place.match.to - 1]]
  return (
    (before?.end === first?.start && MARKS.has(before?.text ?? '')) ||
    (after?.start === last?.end && MARKS.has(after?.text ?? ''))
  )
}

const NUMBER = /^\d[\d.,]*$/

const MARKS: ReadonlySet<string> = new Set('# $ % / - + £ € ×'.split(' '))

/** *Suite 2000*, *Expo 2000*; not *In 2000*, *The 2000 vote*, *October 2000*, *Falk’s 2000 vote* */
function isNumbered(place: Place): boolean {
  const { entries, lexicon } = place.sentence
  const before = lowerBefore(place)
  if (!lexicon.words.numberedNames || wordBefore(place)?.capital !== true) return false
  if (entries[place.match.from - 1]?.tells || OWNER.test(before)) return false
  return !NO_NAMES.some((list) => isIn(lexicon, list, before))
}

const OWNER = /’s?$/u

const NO_NAMES = ['articles', 'monthLeads', 'preposed'] as const
