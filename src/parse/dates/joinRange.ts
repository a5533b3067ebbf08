import { lowerAt, standsAt } from '../tokens/lowerAt.ts'
import { dayOf, single, type Stretch } from './calendar.ts'
import { isIn, type DatedSentence } from './DatedSentence.ts'
import { READERS } from './readers.ts'
import { weekdayBefore } from './readWeekday.ts'
import type { Known, Reading } from './Reading.ts'

/**
 * The period whose ends two days are; null where they are two findings.
 *
 *     between 2019 and 2021      from Wednesday to Friday      Monday to Thursday next week
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function joinRange(
  sentence: DatedSentence,
  first: Reading,
  second: Reading,
  known: Known,
): Reading | null {
  const { words, lexicon } = sentence
  const lead = lowerAt(words, first.from - 1)
  const range = lexicon.ranges.find(
    (one) =>
      (one.lead === '' ? isSameKind(first, second) : one.lead === lead) &&
      isJoint(sentence, one.joint, first.to, second.from),
  )
  const start = range && startOf(sentence, first, second, known)
  if (!range || !start || start > second.stretch[1]) return null
  return {
    from: range.lead === '' ? first.from : first.from - 1,
    to: second.to,
    stretch: [start, second.stretch[1]],
    relative: second.relative || (first.relative && !takesYear(first, second)),
    match: second.match,
  }
}

/** Whether nothing but the joint and an article stands between. */
function isJoint(
  { words, lexicon }: DatedSentence,
  joint: readonly string[],
  from: number,
  to: number,
): boolean {
  const rest = from + joint.length
  return (
    rest <= to &&
    standsAt(words, from, joint) &&
    words.slice(rest, to).every(({ lower }) => isIn(lexicon, 'articles', lower))
  )
}

/** Without *from* before them, two are the ends of a period only where they are alike. */
function isSameKind(first: Reading, second: Reading): boolean {
  const [one, other] = [first.match?.meaning, second.match?.meaning]
  if (one === 'weekday' && other === 'weekdayOf') return true
  return one === other && one !== undefined && ENDS.has(one)
}

const ENDS: ReadonlySet<string> = new Set(['date', 'month', 'weekday', 'year'])

/** The first day, by what the second says: its week, or its year. */
function startOf(
  sentence: DatedSentence,
  first: Reading,
  second: Reading,
  known: Known,
): string | null {
  const weekday = first.match?.slots.weekday
  if (weekday !== undefined && second.match?.slots.weekday !== undefined)
    return single(weekdayBefore(weekday, dayOf(second.stretch[1])))[0]
  if (first.stretch[0] <= second.stretch[1] && !takesYear(first, second)) return first.stretch[0]
  const year = Number(second.stretch[1].slice(0, 4))
  const same = inYear(sentence, first, year, known)
  return same && same[0] <= second.stretch[1]
    ? same[0]
    : (inYear(sentence, first, year - 1, known)?.[0] ?? null)
}

/** *from 3 May to 5 June 2021*: the year is that of both. */
function takesYear(first: Reading, second: Reading): boolean {
  return (
    first.relative &&
    first.match?.slots.month !== undefined &&
    second.match?.slots.year !== undefined
  )
}

function inYear(
  sentence: DatedSentence,
  { match }: Reading,
  year: number,
  known: Known,
): Stretch | null {
  if (match?.slots.month === undefined) return null
  const given = { ...match, slots: { ...match.slots, year } }
  return READERS[match.meaning]({ sentence, match: given, known })?.stretch ?? null
}
