import type { Logger } from 'vite'
import { formatProblem } from './formatProblem.ts'
import type { SeedProblem } from './SeedProblem.ts'

/** How many notes are told unasked: of one file, and of all of them. */
const FEW = { ofFile: 3, ofAll: 30 }

/** What a build says of its stories. */
export type Report = {
  readonly tell: (problem: SeedProblem) => void
  /** How many notes were kept back. */
  readonly untold: () => number
}

/**
 * Tells every file that is left out, and of the notes a few, unless all are asked for: one long file, or a
 * thousand with one fault each, would hide the rest. A file’s notes come one after the other.
 */
export function openReport(logger: Pick<Logger, 'info' | 'warn'>, all: boolean): Report {
  let [told, untold, ofFile, last] = [0, 0, 0, '']
  return {
    tell(problem) {
      if (problem.left === 'out' || all) return reportTo(logger, problem)
      ofFile = problem.file === last ? ofFile + 1 : 1
      last = problem.file
      if (ofFile > FEW.ofFile || told === FEW.ofAll) untold += 1
      else {
        told += 1
        reportTo(logger, problem)
      }
    },
    untold: () => untold,
  }
}

/** Says it on the terminal: what was left out as a warning, the rest as a note. */
export function reportTo(logger: Pick<Logger, 'info' | 'warn'>, problem: SeedProblem): void {
  if (problem.left === 'out') logger.warn(formatProblem(problem))
  else logger.info(formatProblem(problem))
}
