import { CUE_NOUNS } from '../languages/en/cues.ts'
import { atNoun } from '../attribution/findBefore.ts'
import type { Clause } from '../grammar/findClauses.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { isVerb } from '../grammar/verbs.ts'
import { endOfReport } from './endOfReport.ts'
import { endOfDeed, endOfThing } from './endOfThing.ts'
import { SHORTEST_REPORT } from './findContent.ts'
import type { Found } from './findReports.ts'
import { startBehindNoun, type Start } from './startOfReport.ts'

/**
 * A report by a noun that says whose it is. With *that* only behind a verb or a preposition, because
 * where such a noun opens the sentence, its own verb can't be told from the report's.
 *
 *     despite Falk’s claim that the wall would fall      Falk’s claim that it would fall drew laughs
 *             ^^^^^^ ^^^^^      ^^^^^^^^^^^^^^^^^^^      no report
 */
export function findOwned(words: Sentence, at: number, clauses: readonly Clause[]): Found | null {
  const start = CUE_NOUNS.has(words[at]?.lower ?? '') ? startBehindNoun(words, at) : null
  const found = start && atNoun(words, at, start.taking === 'to' ? at + 2 : start.from)
  if (!found || (start.taking === 'that' && found.phrase.from === 0)) return null
  const to = endOfOwned(words, at, start, clauses)
  if (to - start.from < SHORTEST_REPORT) return null
  return { attribution: { ...found, near: true }, content: { ...start, to } }
}

function endOfOwned(
  words: Sentence,
  at: number,
  { from, taking }: Start,
  clauses: readonly Clause[],
): number {
  const end = endOfReport(words, { cueAt: at, from }, clauses)
  if (taking === 'that') return end
  if (taking === 'to') return Math.min(end, endOfDeed(words, from))
  // `his call for a wall was ignored`
  const verb = words.findIndex((_, place) => place > from && isVerb(words, place))
  return Math.min(end, endOfThing(words, from), verb < 0 ? end : verb)
}
