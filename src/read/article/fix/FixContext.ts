import { createContext, useContext } from 'react'
import type { Article } from '../../../article/Article.ts'
import type { Change, Correction } from '../../../article/corrections/Correction.ts'

/** What a reader put right in the story on the page, and how to put more right. */
export type Fix = {
  /** The article with it, which the page shows. */
  readonly article: Article
  /** The article as the edition has it. */
  readonly given: Article
  readonly corrections: readonly Correction[]
  /** Those that find nothing to put right any more. */
  readonly orphaned: readonly Correction[]
  /** False where this browser doesn't keep them. */
  readonly kept: boolean
  /** What was put right a moment ago, as long as its notice stands. */
  readonly latest: readonly Correction[]
  /** Gives what can be undone. */
  readonly putRight: (changes: readonly Change[]) => Promise<readonly Correction[]>
  /** Takes in corrections that somebody else made; undone, they go as one. */
  readonly takeIn: (corrections: readonly Correction[]) => Promise<void>
  readonly undo: (corrections: readonly Correction[]) => Promise<void>
  readonly dismiss: () => void
}

export const FixContext = createContext<Fix | null>(null)

export function useFix(): Fix {
  const fix = useContext(FixContext)
  if (!fix) throw new Error('useFix stands outside a story')
  return fix
}
