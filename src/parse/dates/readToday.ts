import { addDays, easterOf, makeDay, single } from './calendar.ts'
import { bare, isIn } from './DatedSentence.ts'
import { absolute, relative, lowerBefore, type Found, type Place } from './Place.ts'
import { yearOfDate } from './chooseYear.ts'
import { tenseAt } from './tenseAt.ts'

/** *yesterday*, *last night*, *this morning*; *Today the wall stands*, *USA Today* tell of no day. */
export function readToday(place: Place): Found | null {
  const { sentence, match, known } = place
  const { words, lexicon } = sentence
  const { away = 0 } = match.slots
  const word = words[match.from]
  if (!known.today || (word?.capital && match.from > 0)) return null
  if (isIn(lexicon, 'notAway', lowerBefore(place))) return null
  if (isIn(lexicon, 'nowadays', bare(word?.lower ?? ''))) {
    const tense = tenseAt(sentence, match.from, match.to)
    if (tense !== 'past' && tense !== 'ahead') return null
  }
  return relative(single(addDays(known.today, away)))
}

/** *New Year’s Eve*, *Good Friday*: the nearest on the side where its clause looks */
export function readFeast(place: Place): Found | null {
  const { match, known, sentence } = place
  const feast = sentence.lexicon.feasts[match.slots.feast ?? -1]
  if (feast === undefined) return null
  if (match.slots.year !== undefined) return onDay(feast, match.slots.year, absolute)
  const near = dayOfFeast(feast, known.today?.getUTCFullYear() ?? 0)
  const year = near && yearOfDate(place, near.getUTCMonth() + 1, near.getUTCDate())
  return year === null ? null : onDay(feast, year, relative)
}

function onDay(feast: string, year: number, found: typeof absolute): Found | null {
  const day = dayOfFeast(feast, year)
  return day && found(single(day))
}

/** `12-31`, `easter`, `easter-2` */
function dayOfFeast(feast: string, year: number): Date | null {
  if (feast.startsWith('easter'))
    return addDays(easterOf(year), Number(feast.slice('easter'.length)))
  const [month, date] = feast.split('-').map(Number)
  return makeDay(year, month ?? 0, date ?? 0)
}
