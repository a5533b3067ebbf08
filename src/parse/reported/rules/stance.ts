import type { Reading } from '../../grammar/readSentence.ts'
import { is } from '../../tokens/Token.ts'
import { cueAt } from '../cueAt.ts'
import { endOfReport } from '../endOfReport.ts'
import { thatBehind } from '../thatBehind.ts'
import type { Report, ReportRule } from '../Report.ts'
import { reporterOf } from '../reporterOf.ts'

/** What somebody is who thinks something. */
export const stance: ReportRule = {
  id: 'stance',
  sample: 'Ana Ruiz is worried that the wall will fall.',
  find: findStance,
}

function findStance(text: string, reading: Reading, at: number): Report | null {
  const { phrases, clauses } = reading
  if (phrases[at]?.kind !== 'verb' || phrases[at].form !== 'finite') return null
  const head = stanceOf(reading, at)
  const that = head === -1 ? null : thatBehind(reading, phraseOf(reading, head) + 1)
  const clause = clauses.find(({ verb }) => verb === at)
  const mention = that && clause && reporterOf(text, reading, clause, 'that')
  if (!that || !mention) return null
  const to = phrases[endOfReport(reading, at, that.at) - 1]?.to ?? that.from
  return {
    mention,
    ...cueAt(reading, at, head + 1),
    cueAt: head,
    parts: [{ from: that.from, to }],
    sure: clause.relative === -1 && !clause.depends,
    why: 'cueBefore',
  }
}

/** The token of *worried*: the verb’s own, or right behind *is*; -1 for none. */
function stanceOf({ tokens, phrases }: Reading, at: number): number {
  const { from = 0, head = -1, to = -1 } = phrases[at] ?? {}
  if (is(tokens[head], 'stance')) return head
  const being = tokens
    .slice(from, head + 1)
    .some((token) => is(token, 'be') || is(token, 'contracted'))
  const next = is(tokens[to], 'adverb') && !is(tokens[to], 'stance') ? to + 1 : to
  return being && is(tokens[next], 'stance') ? next : -1
}

function phraseOf({ phrases }: Reading, token: number): number {
  return phrases.findIndex(({ from, to }) => from <= token && token < to)
}
