import { lowerAt } from '../tokens/lowerAt.ts'
import { months } from './calendar.ts'
import { isIn } from './DatedSentence.ts'
import { absolute, relative, lowerBehind, type Found, type Place } from './Place.ts'
import { leadOf, tenseAt } from './tenseAt.ts'

const WINTER = 12

/**
 * Three months each, from March. *Winter 2022* could be either of two, and only the year is read.
 *
 *     spring 2022      the summer of 2024      last autumn      will open in the spring
 *     ^^^^^^^^^^^          ^^^^^^^^^^^^^^      ^^^^^^^^^^^                   ^^^^^^
 */
export function readSeason(place: Place): Found | null {
  const { season = 0, year } = place.match.slots
  const { today } = place.known
  if (year !== undefined)
    return season === WINTER ? null : absolute(months(year, season, season + 2))
  const side = today ? sideOf(place) : null
  if (!today || side === null) return null
  const chosen = seasonOn(side, season, today)
  return relative(months(chosen, season, season + 2))
}

/** *last autumn*, *in the autumn*, *by spring* */
function sideOf(place: Place): number | null {
  const { sentence, match } = place
  if (match.slots.side !== undefined) return match.slots.side
  const lead = leadOf(sentence, match.from)
  const { words, lexicon } = sentence
  if (!isIn(lexicon, 'seasonLeads', lowerAt(words, lead))) return null
  if (isIn(lexicon, 'ofDay', lowerBehind(place))) return null
  const tense = tenseAt(sentence, match.from, match.to)
  if (tense === 'past') return -1
  return tense === 'ahead' || tense === 'nearer' || tense === 'made' ? 1 : null
}

/** The year whose spring, summer, autumn or winter it is, by the month in which it begins. */
function seasonOn(side: number, first: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  if (side === 0) return first === WINTER && now < 3 ? year - 1 : year
  if (side > 0) return first > now ? year : year + 1
  if (first === WINTER) return now < 3 ? year - 2 : year - 1
  return first + 2 < now ? year : year - 1
}
