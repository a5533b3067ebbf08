import type { Reading } from '../grammar/readSentence.ts'
import type { Report, ReportRule } from './Report.ts'
import { accordingTo } from './rules/accordingTo.ts'
import { asSaid } from './rules/asSaid.ts'
import { goesBy } from './rules/goesBy.ts'
import { noun } from './rules/noun.ts'
import { stance } from './rules/stance.ts'
import { trailing } from './rules/trailing.ts'
import { verb } from './rules/verb.ts'

/** Words that attribute the whole sentence, from its head, its middle or its end. */
export const AROUND: readonly ReportRule[] = [accordingTo, asSaid, trailing]

/** Words that what was said stands behind. */
export const BEHIND: readonly ReportRule[] = [noun, stance, verb]

/** What is read of a language whose verbs of reporting aren’t sorted yet by what they take. */
const ANYWHERE: readonly ReportRule[] = [goesBy]

/** The one report of a sentence that goes by somebody, in any language. */
export function findGoingBy(text: string, reading: Reading): readonly Report[] {
  const found = findFirst(ANYWHERE, text, reading, 0)
  return found ? [found.report] : []
}

/** Every report of a sentence, in the order of its words. What one holds is not reported again. */
export function findReports(text: string, reading: Reading): readonly Report[] {
  const around = findFirst(AROUND, text, reading, 0)
  const reports: Report[] = around ? [around.report] : []
  let from = around ? around.next : 0
  for (;;) {
    const found = findFirst(BEHIND, text, reading, from)
    if (!found) return reports
    reports.push(found.report)
    from = found.next
  }
}

type Found = { readonly report: Report; readonly next: number }

/** The first report at or behind a phrase, and the phrase behind all its words. */
function findFirst(
  rules: readonly ReportRule[],
  text: string,
  reading: Reading,
  from: number,
): Found | null {
  for (let at = from; at < reading.phrases.length; at++)
    for (const rule of rules) {
      const report = rule.find(text, reading, at)
      if (report) return { report, next: phraseBehind(reading, at, report) }
    }
  return null
}

function phraseBehind({ phrases }: Reading, at: number, { cueAt, parts }: Report): number {
  const end = Math.max(cueAt + 1, parts.at(-1)?.to ?? 0)
  const next = phrases.findIndex(({ from }) => from >= end)
  return next === -1 ? phrases.length : Math.max(next, at + 1)
}
