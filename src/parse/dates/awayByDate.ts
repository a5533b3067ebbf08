import { lowerAt } from '../tokens/lowerAt.ts'
import { is, isWord } from '../tokens/Token.ts'
import { addDays } from './calendar.ts'
import type { Place } from './Place.ts'

/** How far off a day may lie that its weekday and its number tell. */
const FURTHEST = 31

/**
 * How many days off a weekday lies whose number stands behind it; null where none does that fits.
 *
 *     na quinta-feira (12)      nesta quinta, 12      el jueves 12      na quinta, dia 12
 *                      ^^                     ^^                ^^                    ^^
 */
export function awayByDate({ sentence, match }: Place, back: number, today: Date): number | null {
  const date = dateBehind({ sentence, match })
  if (date === null) return null
  const days: number[] = []
  for (let away = -back - 28; away <= FURTHEST; away += 7)
    if (addDays(today, away).getUTCDate() === date) days.push(away)
  return days.toSorted((one, other) => Math.abs(one) - Math.abs(other))[0] ?? null
}

function dateBehind({
  sentence: { words, lexicon, entries },
  match,
}: Pick<Place, 'match' | 'sentence'>): number | null {
  let at = match.to
  const comma = words[at]?.text === ','
  if (comma || words[at]?.text === '(') at++
  const named = lexicon.words.units.day[0] === lowerAt(words, at)
  if (named) at++
  const date = entries[at]?.slots.date
  const next = words[at + 1]
  const stands =
    !isWord(next) ||
    ((named || !comma) && is(next, 'preposition') && !/^\d/u.test(lowerAt(words, at + 2)))
  return date === undefined || !stands ? null : date
}
