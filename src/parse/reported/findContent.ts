import type { Reading } from '../grammar/readSentence.ts'
import type { Content, Start } from './Content.ts'
import { startOfClause } from './startOfClause.ts'
import { startOfDeed } from './startOfDeed.ts'
import { startOfThing } from './startOfThing.ts'
import { endOfDeed } from './endOfDeed.ts'
import { endOfReport } from './endOfReport.ts'
import { endOfThing } from './endOfThing.ts'

const SHORTEST = 3

/** What the verb at a phrase reports. */
export function findContent(reading: Reading, verb: number): Content | null {
  const start =
    startOfClause(reading, verb) ?? startOfDeed(reading, verb) ?? startOfThing(reading, verb)
  return start && contentFrom(reading, verb, start)
}

/** What begins at a start, whatever its cue is. */
export function contentFrom(reading: Reading, cue: number, start: Start): Content | null {
  const { from, taking, cueTo } = start
  const to = reading.phrases[endOf(reading, cue, start) - 1]?.to ?? from
  const named = taking === 'thing' && (to > from + 1 || (reading.tokens[from]?.capital ?? false))
  return to > from && (named || to - from >= SHORTEST) ? { from, to, taking, cueTo } : null
}

function endOf(reading: Reading, cue: number, { at, taking }: Start): number {
  const end = endOfReport(reading, cue, at)
  if (taking === 'thing') return Math.min(end, endOfThing(reading, at))
  const deed = taking === 'deed' || taking === 'others'
  return deed ? Math.min(end, endOfDeed(reading, at)) : end
}
