import type { Sentence } from '../tokens/splitSentences.ts'
import { months } from './calendar.ts'
import { AWAY, bareAt, relative, yearAt, type Reading } from './Reading.ts'
import { tenseAt } from './tenseAt.ts'

const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
}

/**
 * Three months each, from March. *Winter 2022* could be either of two, and only the year is read.
 *
 *     spring 2022      the summer of 2024      last autumn      will open in the spring
 *     ^^^^^^^^^^^          ^^^^^^^^^^^^^^      ^^^^^^^^^^^                   ^^^^^^
 */
export function readSeason(words: Sentence, at: number, today: Date | null): Reading | null {
  const first = SEASONS[bareAt(words, at)] ?? 0
  const of = words[at + 1]?.lower === 'of' ? 1 : 0
  const year = yearAt(words, at + 1 + of)
  if (first === 0 || (first === 12 && year > 0)) return null
  if (year > 0)
    return { from: at, to: at + 2 + of, stretch: months(year, first, first + 2), relative: false }
  if (!today || of === 1) return null
  const lead = words[at - 1]?.lower ?? ''
  const sided = AWAY[lead] !== undefined
  const side = sided ? lead : sideByTense(words, at)
  if (side === null) return null
  const chosen = seasonOn(side, first, today)
  return relative(sided ? at - 1 : at, at + 1, months(chosen, first, first + 2))
}

/** *in the autumn*, *by spring* */
function sideByTense(words: Sentence, at: number): string | null {
  const lead = words[at - 1]?.lower === 'the' ? at - 2 : at - 1
  if (!/^(?:by|in|since|until)$/.test(words[lead]?.lower ?? '')) return null
  const tense = tenseAt(words, lead)
  return tense === null ? null : tense === 'ahead' ? 'next' : 'last'
}

/** The year whose spring, summer, autumn or winter it is, by the month in which it begins. */
function seasonOn(side: string, first: number, today: Date): number {
  const [year, now] = [today.getUTCFullYear(), today.getUTCMonth() + 1]
  if (side === 'this') return first === 12 && now < 3 ? year - 1 : year
  if (side === 'next') return first > now ? year : year + 1
  if (first === 12) return now < 3 ? year - 2 : year - 1
  return first + 2 < now ? year : year - 1
}
