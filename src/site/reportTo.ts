import type { Logger } from 'vite'
import { formatProblem } from './formatProblem.ts'
import type { SeedProblem } from './SeedProblem.ts'

/** Says it on the terminal: what was left out as a warning, the rest as a note. */
export function reportTo(logger: Logger, problem: SeedProblem): void {
  if (problem.left === 'out') logger.warn(formatProblem(problem))
  else logger.info(formatProblem(problem))
}
