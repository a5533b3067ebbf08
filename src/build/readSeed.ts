import { readFileSync } from 'node:fs'
import type { Article } from '../article/Article.ts'
import { parseArticle } from '../parse/parseArticle.ts'
import { decodeText } from './decodeText.ts'
import type { Seed } from './listSeeds.ts'
import type { SeedProblem } from './SeedProblem.ts'

/** A seed as an article, or null where it holds none; and what to tell of it either way. */
export type ReadSeed = {
  readonly article: Article | null
  readonly problems: readonly SeedProblem[]
}

/** Reads, decodes and parses one seed. Never throws: what goes wrong is a problem of that seed. */
export function readSeed({ file }: Seed): ReadSeed {
  try {
    const decoded = decodeText(readFileSync(file))
    if (decoded.text === null) return leftOut(file, decoded.problem)
    if (decoded.text.trim() === '') return leftOut(file, 'It is empty.')
    const article = parseArticle(decoded.text)
    const empty = article.problems.find(({ code }) => code === 'emptyText')
    if (empty) return leftOut(file, empty.message)
    return { article, problems: problemsOf(article, file) }
  } catch (error) {
    return leftOut(
      file,
      `It can't be read: ${error instanceof Error ? error.message : String(error)}.`,
    )
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
    place: { start, end, text },
  }))
}
