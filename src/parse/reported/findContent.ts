import type { Clause } from '../grammar/findClauses.ts'
import type { Range } from '../grammar/nounPhrase.ts'
import type { Sentence } from '../tokens/splitSentences.ts'
import { contractedPronoun, isAdverb, isAuxiliary, isCapital } from '../tokens/wordKinds.ts'
import { CONJUNCTIONS, PREPOSITIONS } from '../languages/en/wordLists.ts'
import { endOfReport } from './endOfReport.ts'
import { endOfDeed, endOfThing } from './endOfThing.ts'
import type { Taking } from './reportedVerbs.ts'
import { startOfReport } from './startOfReport.ts'

/** What was said, and how it hangs on its cue. */
export type Content = Range & { readonly taking: Taking }

export const SHORTEST_REPORT = 3

/** What the verb at a place reports: a clause, a deed or a thing. */
export function findContent(
  words: Sentence,
  cueAt: number,
  clauses: readonly Clause[],
): Content | null {
  const start = startOfReport(words, cueAt)
  if (!start) return null
  const { from, taking } = start
  const end = endOfReport(words, { cueAt, from }, clauses)
  if (taking === 'thing') {
    const to = Math.min(end, endOfThing(words, from))
    const says = to > from + 1 || (to > from && isCapital(words[from]))
    return says && !isModifier(words, cueAt) ? { from, to, taking } : null
  }
  const deed = taking === 'to' || taking === 'others'
  const to = deed ? Math.min(end, endOfDeed(words, from)) : end
  return to - from < SHORTEST_REPORT ? null : { from, to, taking }
}

/** *a party supporting the mayor*: tells which one is meant */
function isModifier(words: Sentence, at: number): boolean {
  const before = words[at - 1]
  if (!words[at]?.lower.endsWith('ing') || before?.kind !== 'word') return false
  if (isAdverb(before) || isAuxiliary(before) || contractedPronoun(before)) return false
  return !PREPOSITIONS.has(before.lower) && !CONJUNCTIONS.has(before.lower)
}
