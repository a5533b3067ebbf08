import type { SeedProblem } from './SeedProblem.ts'

/** The file of one article, and the slug under which the article is published. */
export type Seed = {
  readonly file: string
  readonly slug: string
  /** The file of corrections that lies beside it, as in `ferry-runs-again.fix.json`. */
  readonly fix: string | null
}

export type SeedList = {
  readonly seeds: readonly Seed[]
  /** Files in the folder that hold no article the build can read. */
  readonly problems: readonly SeedProblem[]
}
