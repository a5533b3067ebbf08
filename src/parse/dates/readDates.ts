import { endOfName, findMatch, tellsOfDay, type DatedSentence } from './DatedSentence.ts'
import { isOnCalendar } from './calendar.ts'
import { joinRange } from './joinRange.ts'
import { readNumbers } from './readNumbers.ts'
import { READERS } from './readers.ts'
import type { Known, Reading } from './Reading.ts'
import { tellOtherYears } from './unknownDays.ts'

/** How many words a phrase has at most before the one that tells of a day. */
const LONGEST_START = 8

/** Every day and period that the words name, in order; none overlaps another. */
export function readDates(sentence: DatedSentence, known: Known): readonly Reading[] {
  const found: Reading[] = []
  let from = 0
  sentence.words.forEach((word, telling) => {
    if (telling < from || !tellsOfDay(word, sentence.lexicon)) return
    from = Math.max(from, telling - LONGEST_START)
    while (from <= telling) from = readFrom(sentence, found, from, known)
  })
  const isOfOtherYear = tellOtherYears(sentence, found, known)
  return found.filter((reading) => isOnCalendar(reading.stretch) && !isOfOtherYear(reading))
}

/** Reads what begins at a place, and gives the next place to read from. */
function readFrom(sentence: DatedSentence, found: Reading[], at: number, known: Known): number {
  if (!sentence.entries[at]) return at + 1
  const end = endOfName(sentence, at)
  if (end > at) return end
  const reading = readNumbers(sentence, at, known) ?? readAt(sentence, at, known)
  if (!reading) return at + 1
  push(sentence, found, reading, known)
  return reading.to
}

/** The longest phrase that begins at a place and names a day that can be told. */
function readAt(sentence: DatedSentence, at: number, known: Known): Reading | null {
  return findMatch(sentence, at, (match) => {
    const found = READERS[match.meaning]({ sentence, match, known })
    if (!found) return null
    const { stretch, relative } = found
    return { from: at, to: match.to, stretch, relative, match }
  })
}

/** Adds a reading, or makes one of two that are the ends of a period. */
function push(sentence: DatedSentence, found: Reading[], reading: Reading, known: Known): void {
  const last = found.at(-1)
  const range = last && joinRange(sentence, last, reading, known)
  if (range) found[found.length - 1] = range
  else found.push(reading)
}
