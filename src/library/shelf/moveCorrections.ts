import { Dexie, type DexieOptions } from 'dexie'
import type { Correction } from '../../article/corrections/Correction.ts'
import { correctionId } from './correctionId.ts'
import type { CorrectionContent, Entry } from './Record.ts'
import { type Write, nextEntry } from './nextEntry.ts'
import type { Database } from './openDatabase.ts'

/** Before the shelf, corrections had a database of their own. */
export const OLD_DATABASE = 'on-record-corrections'

type OldRow = { readonly place: number; readonly slug: string; readonly correction: Correction }

/**
 * Moves the corrections of an earlier release over, in their order. What is on the shelf already, or
 * was deleted from it, isn't taken again, so that a tab with the earlier release may go on writing
 * there. The old database goes only when all of it is on the shelf.
 */
export async function moveCorrections(
  database: Database,
  storage: DexieOptions,
  write: () => Write,
): Promise<void> {
  if (!(await mayExist(storage))) return
  // Without a version it opens what is there, and nothing that isn't.
  const old = new Dexie(OLD_DATABASE, storage)
  const there = await old.open().catch((error: unknown) => {
    if (error instanceof Error && error.name === 'NoSuchDatabaseError') return null
    throw error
  })
  if (!there) return
  const rows: OldRow[] = old.tables.some(({ name }) => name === 'corrections')
    ? await old.table('corrections').toArray()
    : []
  old.close()
  await database.transaction('rw', database.correction, async () => {
    const entries = rows.map((row) => entryOf(row, write()))
    const there = await database.correction.bulkGet(entries.map(({ id }) => id))
    await database.correction.bulkPut(entries.filter((_, at) => there[at] === undefined))
  })
  await old.delete({ disableAutoOpen: true })
}

function entryOf({ slug, place, correction }: OldRow, write: Write): Entry<'correction'> {
  const content: CorrectionContent = { correction, place }
  const id = correctionId(slug, correction.id)
  return nextEntry<'correction'>(undefined, { kind: 'correction', id, slug, content }, write)
}

/** Some browsers can't list their databases. */
async function mayExist({ indexedDB }: DexieOptions): Promise<boolean> {
  // Dexie's type of it says less than there is.
  const factory = (indexedDB ?? Dexie.dependencies.indexedDB) as Partial<IDBFactory>
  const databases = await factory.databases?.()
  return databases?.some(({ name }) => name === OLD_DATABASE) ?? true
}
