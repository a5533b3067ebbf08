import { parseArticle } from '../../src/parse/parseArticle.ts'
import {
  compareFindings,
  FINDING_KINDS,
  type Comparison,
} from '../parse/findings/compareFindings.ts'
import { readFindings } from '../parse/findings/readFindings.ts'
import { printTable } from './printTable.ts'

/** Reads every labelled article and prints how well each kind of finding went, and what didn't. */
export function scoreFindings(): void {
  const scores = readFindings().map(({ name, text, gold }) =>
    Object.assign(compareFindings(parseArticle(text), gold), { name }),
  )
  const rows = FINDING_KINDS.map((kind) =>
    summarise(
      kind,
      scores.map((score) => score[kind]),
    ),
  )
  printTable(`Findings in ${scores.length} articles, in percent`, rows)
  const misses = scores.flatMap((score) =>
    FINDING_KINDS.flatMap((kind) =>
      (['missed', 'wrong'] as const).flatMap((is) =>
        score[kind][is].map((words) => ({ article: score.name, kind, is, words })),
      ),
    ),
  )
  if (misses.length > 0) printTable('What went wrong', misses)
}

function summarise(
  kind: string,
  parts: readonly Comparison[],
): Readonly<Record<string, string | number>> {
  const hits = total(parts.map((part) => part.hits))
  const missed = total(parts.map((part) => part.missed.length))
  const wrong = total(parts.map((part) => part.wrong.length))
  return {
    kind,
    marked: hits + missed,
    found: hits + wrong,
    precision: percent(hits, hits + wrong),
    recall: percent(hits, hits + missed),
  }
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1)
}
