import { applyCorrections } from '../../article/corrections/applyCorrections.ts'
import type { Correction } from '../../article/corrections/Correction.ts'
import { correctionId } from '../shelf/correctionId.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { inOrder } from './inOrder.ts'

/** Where corrections are kept on this device, and what lays them over an article. */
export type CorrectionShelf = {
  /** Tells a story's corrections in their order, now and whenever any tab changes them. */
  readonly watch: (
    slug: string,
    tell: (corrections: readonly Correction[]) => void,
    refused: () => void,
  ) => void
  /** Whether they are on disk now. */
  readonly add: (slug: string, corrections: readonly Correction[]) => Promise<boolean>
  readonly remove: (slug: string, ids: readonly string[]) => Promise<boolean>
  readonly lay: typeof applyCorrections
}

/** Corrections as records of the shelf. */
export function openCorrectionShelf(shelf: Shelf): CorrectionShelf {
  return {
    watch(slug, tell, refused) {
      shelf.watch(async (lookup) => inOrder(await lookup.list('correction', slug)), tell, refused)
    },
    async add(slug, corrections) {
      const there = await shelf.list('correction', slug)
      const ids = new Set(there.map(({ id }) => id))
      const next = Math.max(0, ...there.map(({ content }) => content.place)) + 1
      const fresh = corrections
        .map((correction) => ({ id: correctionId(slug, correction.id), correction }))
        .filter(({ id }) => !ids.has(id))
      const saved = await shelf.save(
        fresh.map(({ id, correction }, at) => ({
          kind: 'correction',
          id,
          slug,
          content: { correction, place: next + at },
        })),
      )
      return saved.state === 'saved'
    },
    async remove(slug, ids) {
      const saved = await shelf.save(
        ids.map((id) => ({
          kind: 'correction',
          id: correctionId(slug, id),
          slug,
          content: null,
        })),
      )
      return saved.state === 'saved'
    },
    lay: applyCorrections,
  }
}
