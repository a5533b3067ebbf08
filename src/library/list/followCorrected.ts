import type { Article } from '../../article/Article.ts'
import { applyCorrections } from '../../article/corrections/applyCorrections.ts'
import type { Correction } from '../../article/corrections/Correction.ts'
import { summarise } from '../../article/summarise.ts'
import type { Summary } from '../../article/Summary.ts'
import { inOrder } from '../corrections/inOrder.ts'
import { type EditionStore, articleData } from '../edition.ts'
import { openOnce } from '../openOnce.ts'
import type { Kept } from '../shelf/Record.ts'
import type { Lookup, Shelf } from '../shelf/Shelf.ts'

/** What corrected stories say of themselves, by slug. */
export type CorrectedRows = ReadonlyMap<string, Summary>

/**
 * Reads the rows of the corrected stories off their texts, now and whenever a correction or a text
 * changes: only the text tells whom a row loses when somebody else is said to speak, and whether the
 * words of a corrected headline still stand in it. A text that can't be had has no row here. Gives
 * what ends it.
 */
export function followCorrected(
  shelf: Shelf,
  edition: EditionStore,
  tell: (rows: CorrectedRows) => void,
): () => void {
  let turn = 0
  const unwatch = shelf.watch(
    findCorrected,
    async (stories) => {
      const mine = ++turn
      const rows = new Map<string, Summary>()
      for (const { slug, corrections, own } of stories) {
        const article = own ?? (await openOnce(edition, articleData(slug)))
        if (turn !== mine) return
        if (article) rows.set(slug, rowOf(slug, article, corrections))
      }
      tell(rows)
    },
    () => {},
  )
  return () => {
    turn++
    unwatch()
  }
}

function rowOf(slug: string, article: Article, corrections: readonly Correction[]): Summary {
  return summarise(applyCorrections(article, corrections).article, slug, '')
}

type Story = {
  readonly slug: string
  readonly corrections: readonly Correction[]
  /** What the parser made of the reader's own story; null where the story is built in. */
  readonly own: Article | null
}

async function findCorrected(shelf: Lookup): Promise<readonly Story[]> {
  const bySlug = new Map<string, Kept<'correction'>[]>()
  for (const record of await shelf.list('correction')) {
    const before = bySlug.get(record.slug)
    if (before) before.push(record)
    else bySlug.set(record.slug, [record])
  }
  return Promise.all(
    [...bySlug].map(async ([slug, records]) => ({
      slug,
      corrections: inOrder(records),
      own: (await shelf.reading(slug))?.article ?? null,
    })),
  )
}
