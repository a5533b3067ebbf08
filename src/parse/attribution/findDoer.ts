import type { Attribution } from './Attribution.ts'
import type { Clause } from '../grammar/findClauses.ts'
import { canSpeak, isSomebody } from '../grammar/isSomebody.ts'
import { isCapital, isComma } from '../tokens/wordKinds.ts'
import type { Sentence } from '../tokens/splitSentences.ts'

/**
 * Without a reporting word: who does what the nearest verb before the quote says, or what the
 * sentence says of somebody behind the phrase that opens it.
 *
 *     Ruiz went after the builders and their “paper wall”       In this “crazy year,” Ruiz ran again.
 *     ^^^^                                                                            ^^^^
 */
export function findDoer(
  words: Sentence,
  quoteAt: number,
  clauses: readonly Clause[],
): Pick<Attribution, 'phrase' | 'who'> | null {
  if (clauses.length === 0) return null
  const doers = clauses.filter(
    ({ verb, subject }) => verb.to <= quoteAt && subject !== null && canSpeak(words, subject),
  )
  const before =
    doers.findLast(({ depends, subject }) => !depends && subject && isSomebody(words, subject)) ??
    doers.findLast(({ subject }) => subject && isSomebody(words, subject)) ??
    doers.findLast(({ depends }) => !depends) ??
    doers.at(-1)
  const behind = before ? null : mainAfterOpening(words, quoteAt, clauses)
  const { subject, relative } = before ?? behind ?? { subject: null, relative: -1 }
  if (!subject) return null
  return relative >= 0
    ? { phrase: { from: relative, to: relative + 1 }, who: subject }
    : { phrase: subject, who: null }
}

function mainAfterOpening(
  words: Sentence,
  quoteAt: number,
  clauses: readonly Clause[],
): Clause | null {
  const first = words[0]
  if (first?.kind !== 'word' || (!isCapital(first) && quoteAt > 0)) return null
  const next = clauses.find(({ verb, depends }) => verb.from > quoteAt && !depends)
  if (!next?.subject || next.subject.from <= quoteAt || !isComma(words[next.subject.from - 1]))
    return endsWithComma(words, quoteAt, next)
  return isSomebody(words, next.subject) ? next : null
}

function endsWithComma(words: Sentence, quoteAt: number, next: Clause | undefined): Clause | null {
  const beside = next?.subject?.from === quoteAt + 1
  return beside && next.subject && isSomebody(words, next.subject) ? next : null
}
