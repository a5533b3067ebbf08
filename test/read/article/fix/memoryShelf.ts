import { applyCorrections } from '../../../../src/article/corrections/applyCorrections.ts'
import type { Correction } from '../../../../src/article/corrections/Correction.ts'
import type { CorrectionShelf } from '../../../../src/library/corrections/correctionShelf.ts'

/** A disk with these corrections on it already; `keeps` is false for one that refuses. */
export function memoryShelf(
  corrections: readonly Correction[] = [],
  keeps = true,
): Promise<CorrectionShelf> {
  return Promise.resolve({
    watch(_: string, tell: (corrections: readonly Correction[]) => void, refused: () => void) {
      if (keeps) tell(corrections)
      else refused()
    },
    add: () => Promise.resolve(keeps),
    remove: () => Promise.resolve(keeps),
    lay: (corrections) => ({
      now: (article) => applyCorrections(article, corrections),
      calmly: () => () => {},
    }),
  })
}
