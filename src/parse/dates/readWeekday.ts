import { MONTHS, WEEKDAYS } from '../languages/months.ts'
import { isCapital } from '../tokens/wordKinds.ts'
import { addDays, single } from './calendar.ts'
import { bareAt, type Reading } from './Reading.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { tenseAt } from './tenseAt.ts'

/**
 * A weekday is the last one, the published day included, unless its clause looks ahead.
 *
 *     The board met on Friday     will meet again next Monday     for Saturday’s match
 *                      ^^^^^^                     ^^^^^^^^^^^         ^^^^^^^^^^
 */
export function readWeekday(words: Sentence, at: number, today: Date | null): Reading | null {
  const wanted = WEEKDAYS.indexOf(bareAt(words, at))
  if (!today || wanted === -1 || isNamedDay(words, at)) return null
  const side = bareAt(words, at - 1)
  if (ANY.has(side) || words[at + 1]?.lower === 'of') return null
  const sided = SIDES.has(side)
  const back = (today.getUTCDay() - wanted + 7) % 7
  const away = sided ? awayBy(side, back, today) : isAhead(words, at) ? (7 - back) % 7 : -back
  const stretch = single(addDays(today, away))
  return { from: sided ? at - 1 : at, to: at + 1, stretch, relative: true }
}

const SIDES: ReadonlySet<string> = new Set(['coming', 'last', 'next', 'past', 'this'])

/** *a Tuesday*, *every Sunday*, *the first Monday*: no day in particular. */
const ANY: ReadonlySet<string> = new Set(
  'a an any each every first second third fourth one other some most'.split(' '),
)

function awayBy(side: string, back: number, today: Date): number {
  if (side === 'last' || side === 'past') return back === 0 ? -7 : -back
  if (side === 'this') return ((today.getUTCDay() + 6) % 7) - back < 0 ? 7 - back : -back
  return 7 - back
}

function isAhead(words: Sentence, at: number): boolean {
  const lead = words[at - 1]?.lower
  return lead === 'for' || tenseAt(words, at) === 'ahead'
}

/** *Friday, January 8*: the date says which; *Saturday Night Fair* is a name. */
function isNamedDay(words: Sentence, at: number): boolean {
  if (isCapital(words[at + 1]) && DAY_PARTS.has(bareAt(words, at + 1))) return true
  const next = words[at + 1]?.text === ',' ? at + 2 : at + 1
  const month = isCapital(words[next]) && MONTHS[bareAt(words, next)] !== undefined
  return month || MONTHS[bareAt(words, next + 1)] !== undefined
}

const DAY_PARTS: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night'])
