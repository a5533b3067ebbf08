import { MONTHS, WEEKDAYS } from '../languages/months.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { readMonth } from './readMonth.ts'
import { readSeason } from './readSeason.ts'
import { readToday, readWeekend } from './readToday.ts'
import { readCentury, readYear } from './readYear.ts'
import { readUnit, withEdge } from './readUnit.ts'
import { readWeekday } from './readWeekday.ts'
import { bareAt, type Reader, type Reading } from './Reading.ts'

/** Who reads a word, by the word; years and decades are digits. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...WEEKDAYS.map((word) => [word, readWeekday] as const),
  ...Object.keys(MONTHS).flatMap((word) => [
    [word, readMonth] as const,
    [`mid-${word}`, readMonth] as const,
  ]),
  ...each('day days week weeks month months year years decade decades', readUnit),
  ...each('spring summer autumn fall winter', readSeason),
  ...each('today tonight tomorrow yesterday night morning afternoon evening', readToday),
  ['weekend', readWeekend],
  ['century', readCentury],
])

function each(words: string, reader: Reader): readonly (readonly [string, Reader])[] {
  return words.split(' ').map((word) => [word, reader] as const)
}

const DIGITS = /^(?:1[5-9]|20)\d\d/

/** Every day and period that the words name, in order; none overlaps another. */
export function readDates(words: Sentence, today: Date | null): readonly Reading[] {
  const found: Reading[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || at < (found.at(-1)?.to ?? 0)) continue
    const reader = readerOf(words, at)
    const reading = reader?.(words, at, today)
    if (reading) push(words, found, withEdge(words, reading))
  }
  return found
}

function readerOf(words: Sentence, at: number): Reader | undefined {
  const lower = words[at]?.lower ?? ''
  const reader = READERS.get(lower)
  if (reader || !ENDS_ON_MARK.test(lower.slice(-2))) return reader
  return DIGITS.test(lower) ? readYear : READERS.get(bareAt(words, at))
}

/** `2018`, `1990s`, `Friday’s`, `Nov.`: all that isn't a date word by its letters alone */
const ENDS_ON_MARK = /[\d’'.]/u

/** Adds a reading, or makes one of two that are the ends of a period. */
function push(words: Sentence, found: Reading[], reading: Reading): void {
  const last = found.at(-1)
  if (last && last.to > reading.from) return
  if (!last || !isRange(words, last, reading)) {
    found.push(reading)
    return
  }
  found[found.length - 1] = {
    from: last.from - 1,
    to: reading.to,
    stretch: [last.stretch[0], reading.stretch[1]],
    relative: last.relative || reading.relative,
  }
}

/**
 *     between 2019 and 2021      from Wednesday to Friday
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^
 */
function isRange(words: Sentence, first: Reading, second: Reading): boolean {
  if (second.from !== first.to + 1 || first.stretch[0] > second.stretch[1]) return false
  const joints = RANGES[words[first.from - 1]?.lower ?? '']
  return joints?.includes(words[first.to]?.lower ?? '') ?? false
}

const RANGES: Readonly<Record<string, readonly string[]>> = {
  between: ['and'],
  from: ['to', 'through', 'until', 'till'],
}
