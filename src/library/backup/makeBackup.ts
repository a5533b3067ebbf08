import type { Kind } from '../shelf/Record.ts'
import type { Shelf } from '../shelf/Shelf.ts'
import { createBlob } from '../pieces/createBlob.ts'
import type { Manifest } from './Manifest.ts'
import type { Place } from '../pieces/bytes.ts'
import { openBackup } from './openBackup.ts'
import { whyRefused } from './refuse.ts'
import { writeBackup } from './writeBackup.ts'
import { type Reason, filled } from '../../words/filled.ts'

/** How many records of each kind a backup holds. */
export type Counts = Readonly<Record<Kind, number>>

export type MadeBackup =
  | { readonly state: 'made'; readonly file: Blob; readonly counts: Counts; readonly at: string }
  | { readonly state: 'failed'; readonly why: Reason }

export type MakeJob = {
  readonly shelf: Shelf
  readonly place?: Place
  readonly tell?: (stories: number) => void
}

export const APP = 'On Record 0.1'

/** Writes a backup and reads it again, from its first byte to its last. Never rejects. */
export async function makeBackup({
  shelf,
  place = createBlob('application/zip'),
  tell,
}: MakeJob): Promise<MadeBackup> {
  const made = new Date()
  try {
    const job = { shelf, write: place.write, app: APP, made }
    const manifest = await writeBackup(tell ? { ...job, tell } : job)
    const file = await place.close()
    const fault = await faultIn(file)
    if (fault !== null) return { state: 'failed', why: fault }
    return { state: 'made', file, counts: countsOf(manifest), at: made.toISOString() }
  } catch (error) {
    return { state: 'failed', why: failureOf(error) }
  }
}

/** What is wrong with a backup that was just written; null where it is whole. */
async function faultIn(file: Blob): Promise<Reason | null> {
  const { backup, problem } = await openBackup(file)
  if (!backup) return filled`The backup was written, but could not be read again. ${problem}`
  if (backup.changed.length === 0 && backup.badCount === 0) return null
  const [first] = backup.bad
  const where = first ? ` (${first.file}, line ${first.line}: ${first.why})` : ''
  return filled`The backup was written, but is not what is in your library${where}. Keep an older one, and try again.`
}

function failureOf(error: unknown): Reason {
  if (error instanceof Error && error.name === 'QuotaExceededError')
    return 'There is no room for the backup. Free some space and try again; your library is as it was.'
  if (error instanceof Error && /^A (?:zip|file in a zip) holds/.test(error.message))
    return filled`Your library is too large for one zip. ${error.message}`
  return whyRefused(error)
}

function countsOf({ tables }: Manifest): Counts {
  const counts = Object.entries(tables).map(([kind, { records }]) => [kind, records])
  // The keys of the tables are the kinds.
  return Object.fromEntries(counts) as Counts
}

/** `On Record backup 2026-03-02.zip` */
export function backupName(at: string): string {
  return filled`On Record backup ${at.slice(0, 10)}.zip`
}
