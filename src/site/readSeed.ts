import type { Article } from '../article/Article.ts'
import { applyFix } from './applyFix.ts'
import { excerptOf } from './excerptOf.ts'
import type { Seed } from './Seed.ts'
import { openFile, whyEmpty } from './openFile.ts'
import type { SeedProblem } from './SeedProblem.ts'

/** A seed as an article, or null where it holds none; and what to tell of it either way. */
export type ReadSeed = {
  readonly article: Article | null
  readonly problems: readonly SeedProblem[]
}

/**
 * Reads and parses one seed, with the corrections that lie beside it. Never throws: what goes wrong
 * is a problem of that seed. What takes longer than `limit` ms is plain text.
 */
export function readSeed(seed: Seed, { limit }: { readonly limit?: number } = {}): ReadSeed {
  const { file } = seed
  const { article, problem } = openFile(file, limit)
  if (article === null) return leftOut(file, problem)
  const empty = whyEmpty(article)
  if (empty !== null) return leftOut(file, empty)
  const fixed = applyFix(article, seed)
  return {
    article: fixed.article,
    problems: [...problemsOf(article, file), ...fixed.problems],
  }
}

function leftOut(file: string, reason: string): ReadSeed {
  return { article: null, problems: [{ file, left: 'out', reason }] }
}

function problemsOf({ problems, text }: Article, file: string): readonly SeedProblem[] {
  return problems.map(({ start, end, code, message }) => ({
    file,
    left: 'in',
    code,
    reason: message,
    place: excerptOf(text, { start, end }),
  }))
}
