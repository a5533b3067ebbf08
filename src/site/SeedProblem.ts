import type { ProblemCode } from '../article/Article.ts'
import type { Excerpt } from './excerptOf.ts'

/** Something to tell the person who keeps the seeds. */
export type SeedProblem = {
  readonly file: string
  /** Whether the article is in the edition all the same. */
  readonly left: 'in' | 'out'
  /** The parser's name for it, where it is the parser that found it. */
  readonly code?: ProblemCode
  /** One sentence: what was found, and what to do about it. */
  readonly reason: string
  readonly place?: Excerpt
}
