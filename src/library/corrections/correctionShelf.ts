import type { Article } from '../../article/Article.ts'
import {
  type Corrected,
  applyCorrections,
  layCorrections,
} from '../../article/corrections/applyCorrections.ts'
import type { Correction } from '../../article/corrections/Correction.ts'
import { correctionId } from '../shelf/correctionId.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { inBreaths } from '../pieces/inBreaths.ts'
import { inOrder } from './inOrder.ts'

/** What came of laying corrections over an article. */
export type Laid = Corrected & {
  readonly over: Article
  readonly corrections: readonly Correction[]
}

/**
 * Lays corrections over an article. Very many would keep the page from answering: then it gives what was
 * `heard` last, and `tell` hears what comes of it, unless others are asked for meanwhile.
 */
export type Lay = (
  corrections: readonly Correction[],
  over: Article,
  heard: Laid | null,
  tell: (laid: Laid) => void,
) => Corrected

/** As many take a few milliseconds. */
const FEW = 200

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
  readonly lay: Lay
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
    lay: createLay(),
  }
}

function createLay(): Lay {
  let asked: readonly Correction[] = []

  async function layCalmly(over: Article, corrections: typeof asked, tell: (laid: Laid) => void) {
    const laid = await inBreaths(layCorrections(over, corrections), () => asked === corrections)
    if (laid) tell({ ...laid, over, corrections })
  }

  return (corrections, over, heard, tell) => {
    asked = corrections
    if (corrections.length <= FEW) return applyCorrections(over, corrections)
    const before = heard?.over === over ? heard : null
    if (before?.corrections !== corrections) void layCalmly(over, corrections, tell)
    return before ?? { article: over, applied: [], orphaned: [] }
  }
}
