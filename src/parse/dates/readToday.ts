import type { Sentence } from '../tokens/splitSentences.ts'
import { addDays, dayOf, iso, single, unitAway } from './calendar.ts'
import { AWAY, bareAt, relative, type Reading } from './Reading.ts'
import { tenseAt } from './tenseAt.ts'

/** *this weekend*, *last weekend*: Saturday and Sunday of that week */
export function readWeekend(words: Sentence, at: number, today: Date | null): Reading | null {
  const away = AWAY[bareAt(words, at - 1)]
  if (!today || away === undefined) return null
  const [, sunday] = unitAway(today, 'week', away)
  return relative(at - 1, at + 1, [iso(addDays(dayOf(sunday), -1)), sunday])
}

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, tomorrow: 1, yesterday: -1 }

/** *yesterday*, *last night*, *this morning*; *Today the wall stands* tells of no day. */
export function readToday(words: Sentence, at: number, today: Date | null): Reading | null {
  if (!today) return null
  const lower = bareAt(words, at)
  const lead = words[at - 1]?.lower
  const away = DAYS[lower]
  if (lower === 'today' && tenseAt(words, at) === null) return null
  if (away !== undefined)
    return lead === 'after' || lead === 'before'
      ? null
      : relative(at, at + 1, single(addDays(today, away)))
  if (lead !== 'this' && !(lead === 'last' && lower === 'night')) return null
  return relative(at - 1, at + 1, single(addDays(today, lead === 'last' ? -1 : 0)))
}
