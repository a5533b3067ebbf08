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

/** Lays some corrections over an article. Very many at once would keep the page from answering. */
export type Laying = {
  /** What can be shown at once: of very many, what was `heard` last, and what came after it. */
  readonly now: (over: Article, heard: Laid | null) => Corrected
  /** Lays very many by and by, and tells what came of it, until it is stopped. */
  readonly calmly: (over: Article, tell: (laid: Laid) => void) => () => void
}

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
  readonly lay: (corrections: readonly Correction[]) => Laying
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
    lay,
  }
}

function lay(corrections: readonly Correction[]): Laying {
  const areFew = corrections.length <= FEW
  return {
    now(over, heard) {
      if (areFew) return applyCorrections(over, corrections)
      if (heard?.over !== over) return { article: over, applied: [], orphaned: [] }
      return layNewest(heard, corrections)
    },
    calmly(over, tell) {
      let isWanted = !areFew
      inBreaths(layCorrections(over, corrections), () => isWanted).then(
        (laid) => laid && isWanted && tell({ ...laid, over, corrections }),
        // What was heard last stays.
        () => {},
      )
      return () => {
        isWanted = false
      }
    },
  }
}

/** What was just put right is seen at once, before all is laid anew. */
function layNewest(heard: Laid, corrections: readonly Correction[]): Corrected {
  const laid = new Set(heard.corrections.map(({ id }) => id))
  const newest = corrections.filter(({ id }) => !laid.has(id)).slice(-FEW)
  if (newest.length === 0) return heard
  const { article, applied, orphaned } = applyCorrections(heard.article, newest)
  return {
    article,
    applied: [...heard.applied, ...applied],
    orphaned: [...heard.orphaned, ...orphaned],
  }
}
