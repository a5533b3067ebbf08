import { Dexie, type Table, liveQuery } from 'dexie'
import { applyCorrections } from '../article/corrections/applyCorrections.ts'
import type { Correction } from '../article/corrections/Correction.ts'

/** Where corrections are kept on this device, and what lays them over an article. */
export type CorrectionShelf = {
  /** Tells a story's corrections in their order, now and whenever any tab changes them. */
  readonly watch: (
    slug: string,
    tell: (corrections: readonly Correction[]) => void,
    refused: () => void,
  ) => Promise<void>
  /** Whether they are on disk now. */
  readonly add: (slug: string, corrections: readonly Correction[]) => Promise<boolean>
  readonly remove: (slug: string, ids: readonly string[]) => Promise<boolean>
  readonly lay: typeof applyCorrections
}

/** `place` counts up: the order in which they were made. */
type Row = { readonly place?: number; readonly slug: string; readonly correction: Correction }

type Database = Dexie & { readonly corrections: Table<Row, number> }

export function openShelf(): CorrectionShelf {
  // What somebody typed is on disk when it is said to be kept.
  const database = new Dexie('on-record-corrections', {
    chromeTransactionDurability: 'strict',
  }) as Database
  database.version(1).stores({ corrections: '++place, slug' })

  const read = (slug: string) =>
    database.corrections
      .where('slug')
      .equals(slug)
      .sortBy('place')
      .then((rows) => rows.map(({ correction }) => correction))

  return {
    async watch(slug, tell, refused) {
      // A live query says nothing of a database that doesn't open.
      if (!(await whether(() => database.open()))) return refused()
      return new Promise((resolve) => {
        liveQuery(() => read(slug)).subscribe({
          next(corrections) {
            tell(corrections)
            resolve()
          },
          error() {
            refused()
            resolve()
          },
        })
      })
    },
    add: (slug, corrections) =>
      whether(async () => {
        await database.transaction('rw', database.corrections, async () => {
          const there = new Set((await read(slug)).map(({ id }) => id))
          const fresh = corrections.filter(({ id }) => !there.has(id))
          await database.corrections.bulkAdd(fresh.map((correction) => ({ slug, correction })))
        })
      }),
    remove: (slug, ids) =>
      whether(async () => {
        await database.corrections
          .where('slug')
          .equals(slug)
          .filter(({ correction }) => ids.includes(correction.id))
          .delete()
      }),
    lay: applyCorrections,
  }
}

/** A browser may have no IndexedDB, refuse it, or have no room left. */
async function whether(write: () => PromiseLike<unknown>): Promise<boolean> {
  try {
    await write()
    return true
  } catch {
    return false
  }
}
